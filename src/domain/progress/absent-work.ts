import type { Day } from '../calendar/day';
import { isAmount } from '../money/money';
import type { IssueIndex } from '../plan/issue-index';
import type { Absence, Person } from '../plan/project-plan';
import type { IssueState } from './issue-state';

/** What somebody with absences logged in each group: up to the status day, and since the pace is measured. Seconds. */
export interface AbsentWork {
  readonly absences: readonly Absence[];
  readonly whole: Float64Array;
  readonly recent: Float64Array;
}

/** Issues, the group that each is in (-1: none), and what each was on the status day. */
interface Grouped {
  readonly index: IssueIndex;
  readonly group: Int32Array;
  readonly states: readonly IssueState[];
  readonly groups: number;
}

/** Work of those whose plan has absences, by group; nothing is read where nobody's has. */
export function absentWorkOf(
  { index, group, states, groups }: Grouped,
  people: readonly Person[],
  { after, to }: { readonly after: Day; readonly to: Day },
): readonly AbsentWork[] {
  const work = new Map(
    people.flatMap(({ accountId, absences = [] }): readonly [string, AbsentWork][] =>
      absences.length === 0 ? [] : [[accountId, { absences, whole: new Float64Array(groups), recent: new Float64Array(groups) }]],
    ),
  );
  if (work.size === 0) return [];
  index.issues.forEach(({ worklogs }, position) => {
    const own = group[position] ?? -1;
    if (own < 0 || states[position]?.exists !== true) return;
    for (const { author, day, seconds } of worklogs) {
      const absent = work.get(author);
      if (!absent || day > to || !(seconds > 0) || !isAmount(seconds)) continue;
      absent.whole[own] = (absent.whole[own] as number) + seconds;
      if (day > after) absent.recent[own] = (absent.recent[own] as number) + seconds;
    }
  });
  return [...work.values()];
}
