import type { Day } from '../calendar/day';
import type { Baseline } from './project-plan';

/** The initial plan and the plan in force on a day; undefined where none had been captured by then. */
export function baselinesOn(baselines: readonly Baseline[], day: Day): { original?: Baseline; current?: Baseline } {
  const captured = baselines
    .map((baseline, rank) => ({ baseline, rank }))
    .filter(({ baseline }) => baseline.day <= day)
    .sort((one, other) => one.baseline.day - other.baseline.day || one.rank - other.rank);
  const [original, current] = [captured[0]?.baseline, captured.at(-1)?.baseline];
  return original && current ? { original, current } : {};
}
