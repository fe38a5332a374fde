import type { Day } from '../calendar/day';
import { partsOf } from '../plan/holding';
import type { GroupDetails } from './deliverable-result';
import { finishedOn } from './finished-on';
import type { ProjectFacts } from '../facts/project-facts';

/** Issues, latest open due date and last completion of each deliverable, then of the work outside. */
export function groupDetailsOf(facts: ProjectFacts): readonly GroupDetails[] {
  const issueIds = facts.tallies.map<string[]>(() => []);
  const latestDue = facts.tallies.map<Day | undefined>(() => undefined);
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    if (!state?.exists) return;
    for (const { group } of partsOf(facts, position)) {
      issueIds[group]?.push(issue.id);
      const due = state.category === 'done' ? null : state.due;
      if (due !== null && due > (latestDue[group] ?? -Infinity)) latestDue[group] = due;
    }
  });
  const finished = finishedOn(facts);
  return issueIds.map((ids, rank) => ({ issueIds: ids, latestDue: latestDue[rank], finished: finished[rank] }));
}
