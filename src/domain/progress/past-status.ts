import type { Day } from '../calendar/day';
import type { Issue, StatusCategory } from '../issues/issue';

/**
 * Whether Jira has an issue as done, by a resolution later than the last change of status in its history
 * (given by place).
 */
export function isBehind({ changes, category, resolved, statusId }: Issue, lastStatus: number): boolean {
  const last = changes[lastStatus];
  return (
    last !== undefined &&
    category === 'done' &&
    resolved !== null &&
    resolved > last.day &&
    last.to !== statusId
  );
}

/** Whether an issue without resolutions in its history was resolved at the end of a day. */
export const wasResolved = ({ resolved }: Issue, day: Day): boolean => resolved !== null && resolved <= day;

/** Category of an issue without statuses in its history. */
export function categoryWithoutHistory(issue: Issue, day: Day): StatusCategory {
  const worked = (issue.worklogs[0]?.day ?? Infinity) <= day;
  if (issue.category === 'done') {
    if (issue.resolved === null || issue.resolved <= day) return 'done';
    return worked ? 'indeterminate' : 'new';
  }
  if (worked || issue.worklogs.length === 0) return issue.category;
  return 'new';
}
