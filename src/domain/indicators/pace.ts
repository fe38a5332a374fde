import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import { PACE_DAYS, type ProjectFacts } from './project-facts';

/** Seconds worked per working day of late, by one group: over the last 20 working days, or since its first work if that is later. */
export function paceOf(facts: ProjectFacts, rank: number): Known<number> {
  return paceOver(facts, [rank]);
}

/** The same for several groups together. */
export function paceOver(
  { tallies, earlier, firstWork, calendar, statusDate }: ProjectFacts,
  ranks: readonly number[],
): Known<number> {
  let [spent, first] = [0, Infinity];
  for (const rank of ranks) {
    spent += (tallies[rank]?.spent ?? 0) - (earlier[rank]?.spent ?? 0);
    first = Math.min(first, firstWork[rank] ?? Infinity);
  }
  if (!(spent > 0)) return unknown('nothing-spent');
  const since = Number.isFinite(first) ? calendar.between((first - 1) as Day, statusDate) : PACE_DAYS;
  return known(spent / Math.min(PACE_DAYS, Math.max(1, since)));
}
