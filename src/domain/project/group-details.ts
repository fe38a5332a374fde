import type { Day } from '../calendar/day';
import { countWorklogGaps, noWorklogGaps, type WorklogGaps } from '../progress/worklog-gaps';
import { partsOf } from '../issues/parts';
import { isDoneBelow } from '../progress/work-below';
import type { GroupDetails } from '../measures/deliverable-measures';
import { finishedOn } from './finished-on';
import type { ProjectFacts } from '../facts/project-facts';

/** Details gathered before; those of groups that are not touched stay. */
export interface GatheredDetails {
  readonly details: readonly GroupDetails[];
  readonly touched: ReadonlySet<number>;
}

/**
 * Issues, latest open due date, last completion and missing worklogs of each deliverable, then of the work
 * outside.
 */
export function groupDetailsOf(facts: ProjectFacts, before?: GatheredDetails): readonly GroupDetails[] {
  const issueIds = facts.tallies.map<string[]>(() => []);
  const latestDue = facts.tallies.map<Day | undefined>(() => undefined);
  const worklogs = facts.tallies.map(noWorklogGaps);
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    if (!state?.exists) return;
    for (const { group } of partsOf(facts, position)) {
      if (before && !before.touched.has(group)) continue;
      issueIds[group]?.push(issue.id);
      countWorklogGaps(worklogs[group] as WorklogGaps, issue, state);
      const isOpen =
        state.category !== 'done' &&
        !(facts.carriesWork[position] === 0 && isDoneBelow(facts.below[position]));
      const due = isOpen ? state.due : null;
      if (due !== null && due > (latestDue[group] ?? -Infinity)) latestDue[group] = due;
    }
  });
  const finished = finishedOn(facts);
  return worklogs.map((gaps, rank) => {
    const kept = before?.touched.has(rank) === false ? before.details[rank] : undefined;
    return (
      kept ?? {
        issueIds: issueIds[rank] ?? [],
        latestDue: latestDue[rank],
        finished: finished[rank],
        worklogs: gaps,
      }
    );
  });
}
