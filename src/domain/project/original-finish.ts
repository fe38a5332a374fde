import type { Day } from '../calendar/day';
import { plannedSpanOf } from '../baseline/planned-value';
import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown, type Known } from '../known';

/**
 * Finish of a deliverable, by id, in the initial plan, whatever was re-planned since. `no-baseline` where
 * that plan does not hold it, `no-baseline-dates` without usable dates.
 */
export function originalFinishOf({ original }: ProjectFacts, id: string): Known<Day> {
  if (!original) return unknown('no-baseline');
  const item = Object.hasOwn(original.items, id) ? original.items[id] : undefined;
  const span = item && plannedSpanOf(item);
  return span ? known(span.finish) : unknown(item ? 'no-baseline-dates' : 'no-baseline');
}
