import type { Day } from '../calendar/day';
import type { GroupDetails } from './deliverable-result';
import { finishedOn } from './finished-on';
import type { ProjectFacts } from '../facts/project-facts';

/** Issues, latest open due date and last completion of each deliverable, then of the work outside. */
export function groupDetailsOf(facts: ProjectFacts): readonly GroupDetails[] {
  const issueIds = facts.tallies.map<string[]>(() => []);
  const latestDue = facts.tallies.map<Day | undefined>(() => undefined);
  facts.index.issues.forEach((issue, position) => {
    const own = facts.group[position] ?? -1;
    const state = facts.states[position];
    if (own < 0 || !state?.exists) return;
    issueIds[own]?.push(issue.id);
    if (state.category !== 'done' && state.due !== null && state.due > (latestDue[own] ?? -Infinity)) latestDue[own] = state.due;
  });
  const finished = finishedOn(facts);
  return issueIds.map((ids, rank) => ({ issueIds: ids, latestDue: latestDue[rank], finished: finished[rank] }));
}
