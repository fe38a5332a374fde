import type { LinkFacts } from './issue-links';
import { isOpen } from './issue-links';
import type { IssueNetwork } from './issue-network';

/** By group (deliverable, or outside), the activity with which its open work ends, -1 where nothing is open or links form a loop. */
export function groupEndsOf(facts: LinkFacts, { schedule, links }: IssueNetwork, groups: number): Int32Array {
  const ends = new Int32Array(groups).fill(-1);
  if (!schedule) return ends;
  const { earlyFinish } = schedule;
  for (let position = 0; position < facts.index.issues.length; position += 1) {
    const own = facts.group[position] ?? -1;
    if (own < 0 || !isOpen(facts, position)) continue;
    const activity = links.endOf[position] as number;
    const last = ends[own] as number;
    if (last < 0 || (earlyFinish[activity] as number) > (earlyFinish[last] as number)) ends[own] = activity;
  }
  return ends;
}
