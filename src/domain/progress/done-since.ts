import type { Day } from '../calendar/day';
import type { Issue } from '../issues/issue';

/**
 * The day on which an issue that is done at the end of a day was done last: its resolution where that was by
 * then, else (resolved again since) its last change of status by then. Undefined where neither tells.
 */
export function doneSince(issue: Issue, day: Day): Day | undefined {
  if (issue.resolved !== null && issue.resolved <= day) return issue.resolved;
  return issue.changes.findLast((change) => change.field === 'status' && change.day <= day)?.day;
}
