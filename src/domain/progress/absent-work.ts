import type { Day } from '../calendar/day';
import { isAmount } from '../money/money';
import { partsOf, shareOf, type Shared } from '../issues/parts';
import type { IssueIndex } from '../issues/issue-index';
import { isYetToCome } from '../issues/value-on';
import type { IssueState } from './issue-state';
import type { Absence, Person } from '../plan/person';

/**
 * Seconds that a person with absences logged in each group: up to the status day, and of those the recent
 * ones.
 */
export interface AbsentWork {
  readonly absences: readonly Absence[];
  readonly whole: Float64Array;
  readonly recent: Float64Array;
}

/** Issues, the groups that each is in, and the state of each on the status day. */
export interface GroupedIssues extends Shared {
  readonly index: IssueIndex;
  readonly states: readonly IssueState[];
  readonly groups: number;
}

/**
 * Work of the people with absences in the plan, in seconds by group: by the end of `to`, and of that after
 * `after`. Corrections may take it below 0; what is no amount, or not of the project, is left out.
 */
export function absentWorkOf(
  grouped: GroupedIssues,
  people: readonly Person[],
  { after, to }: { readonly after: Day; readonly to: Day },
): readonly AbsentWork[] {
  const { index, states, groups } = grouped;
  const work = new Map(
    people.flatMap(({ accountId, absences = [] }): readonly [string, AbsentWork][] =>
      absences.length === 0
        ? []
        : [[accountId, { absences, whole: new Float64Array(groups), recent: new Float64Array(groups) }]],
    ),
  );
  if (work.size === 0) return [];
  index.issues.forEach((issue, position) => {
    const { worklogs } = issue;
    if (states[position]?.exists !== true && !isYetToCome(issue, to)) return;
    const parts = partsOf(grouped, position);
    for (const { author, day, seconds } of worklogs) {
      const absent = work.get(author);
      if (!absent || day > to || !isAmount(seconds)) continue;
      for (const part of parts) {
        const portion = seconds * shareOf(part);
        absent.whole[part.group] = (absent.whole[part.group] as number) + portion;
        if (day > after) absent.recent[part.group] = (absent.recent[part.group] as number) + portion;
      }
    }
  });
  return [...work.values()];
}
