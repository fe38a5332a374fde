import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import { PACE_DAYS, type ProjectFacts } from './project-facts';

/**
 * Seconds worked per working day by some groups together: over the last 20 working days (or since their first work if that is later),
 * or over all of their working life if that was faster. Work that was interrupted resumes at the pace that it has shown.
 */
export function paceOf(
  { tallies, recentWork, firstWork, calendar, statusDate }: ProjectFacts,
  ranks: readonly number[],
): Known<number> {
  let [whole, recent, first] = [0, 0, Infinity];
  for (const rank of ranks) {
    whole += tallies[rank]?.spent ?? 0;
    recent += recentWork[rank] ?? 0;
    first = Math.min(first, firstWork[rank] ?? Infinity);
  }
  if (!(whole > 0)) return unknown('nothing-spent');
  const life = Math.max(1, Number.isFinite(first) ? calendar.between((first - 1) as Day, statusDate) : PACE_DAYS);
  return known(Math.max(recent / Math.min(PACE_DAYS, life), whole / life));
}
