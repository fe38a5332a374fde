import type { Day } from '../calendar/day';
import type { Baseline } from '../plan/baseline';

/** Baselines captured by the end of a day, oldest first; baselines of one day in the order of capture. */
export function capturedBy(baselines: readonly Baseline[], day: Day): readonly Baseline[] {
  return baselines.filter((baseline) => baseline.day <= day).toSorted((one, other) => one.day - other.day);
}

/**
 * The initial plan and the plan in force on a day; undefined where none was captured by then. A later
 * baseline changes no past day.
 */
export function baselinesOn(
  baselines: readonly Baseline[],
  day: Day,
): { original?: Baseline; current?: Baseline } {
  const captured = capturedBy(baselines, day);
  const [original, current] = [captured[0], captured.at(-1)];
  return original && current ? { original, current } : {};
}
