import { addDays } from '../calendar/day-arithmetic';
import type { PreparedWhatIf } from './what-if';
import type { WhatIfChange } from './what-if-change';

/** How often each kind of question is asked: after that, further ones are answered hardly any faster. */
const ROUNDS = 5;

/**
 * Questions to ask before anybody does, for the time that it takes alone: a machine compiles code as it is
 * used, so that the first answers of a project that was just opened take ten times as long as later ones.
 * What they say is of no use to anybody.
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
