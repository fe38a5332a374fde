import type { Day } from '../calendar/day';
import type { IssueIndex } from '../issues/issue-index';
import { partsOf, type Shared } from '../issues/parts';

/** The first day on which time was logged in each group; undefined where none was. */
export function firstWorkOf(index: IssueIndex, shared: Shared, groups: number): readonly (Day | undefined)[] {
  const first = new Array<Day | undefined>(groups).fill(undefined);
  index.issues.forEach((issue, position) => {
    const day = issue.worklogs[0]?.day;
    if (day === undefined) return;
    for (const { group } of partsOf(shared, position))
      if (day < (first[group] ?? Infinity)) first[group] = day;
  });
  return first;
}
