import type { Day } from '../calendar/day';
import type { Issue } from '../issues/issue';

/**
 * The day on which an issue that is done at the end of a day was last completed: its resolution, else its
 * last change of status by then. Undefined where it has neither.
 */
export function doneSince(issue: Issue, day: Day): Day | undefined {
  if (issue.resolved !== null && issue.resolved <= day) return issue.resolved;
  return issue.changes.findLast((change) => change.field === 'status' && change.day <= day)?.day;
}
