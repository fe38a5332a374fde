import type { LinkFacts } from './issue-links';
import type { IssueNetwork } from './issue-network';
import type { EarlyDates } from './schedule-network';

/** By group (deliverable, or outside), the activity with which its open work ends, -1 where nothing is open. */
export function groupEndsOf(
  { group }: Pick<LinkFacts, 'group'>,
  { open, links }: Pick<IssueNetwork, 'open' | 'links'>,
  { earlyFinish }: EarlyDates,
  groups: number,
): Int32Array {
  const ends = new Int32Array(groups).fill(-1);
  for (const position of open) {
    const own = group[position] as number;
    const activity = links.endOf[position] as number;
    const last = ends[own] as number;
    if (last < 0 || (earlyFinish[activity] as number) > (earlyFinish[last] as number)) ends[own] = activity;
  }
  return ends;
}
