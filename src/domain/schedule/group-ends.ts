import { partsOf } from '../issues/parts';
import type { IssueLinks, LinkFacts } from './issue-links';
import type { EarlyDates } from './schedule-network';

/**
 * By group (deliverable or outside), the activity with which its open work ends; -1 where nothing is open.
 */
export function groupEndsOf(
  facts: Pick<LinkFacts, 'group' | 'partLists'>,
  { open, links }: { readonly open: readonly number[]; readonly links: IssueLinks },
  { earlyFinish }: EarlyDates,
  groups: number,
): Int32Array {
  const ends = new Int32Array(groups).fill(-1);
  for (const position of open) {
    const activity = links.endOf[position] as number;
    for (const { group } of partsOf(facts, position)) {
      const last = ends[group] as number;
      if (last < 0 || (earlyFinish[activity] as number) > (earlyFinish[last] as number))
        ends[group] = activity;
    }
  }
  return ends;
}
