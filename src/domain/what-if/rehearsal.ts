import { addDays } from '../calendar/day-arithmetic';
import type { PreparedWhatIf } from './what-if';
import type { WhatIfChange } from './what-if-change';

/** Rounds of questions; more of them make further answers hardly faster. */
const ROUNDS = 5;

/**
 * Questions that warm up the compiled code: the first answers of a project would take ten times as long as
 * later ones. Their answers are discarded.
 */
export function rehearsalOf({ facts, today }: PreparedWhatIf): readonly WhatIfChange[] {
  const day = addDays(facts.statusDate, 1);
  const issueId = facts.index.issues.findLast(({ category }) => category !== 'done')?.id ?? '';
  const [first] = today.deliverables;
  const round: readonly WhatIfChange[] = [
    { kind: 'issue-date', issueId, field: 'due', day },
    { kind: 'contract-date', deliverable: first?.id ?? '', day },
    { kind: 'join', joining: { from: day, capacity: 1, deliverable: null, perHour: 0 } },
    { kind: 'drop', issueIds: first?.issueIds ?? [issueId] },
  ];
  return Array.from({ length: ROUNDS }, () => round).flat();
}
