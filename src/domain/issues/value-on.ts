import type { Day } from '../calendar/day';
import type { Issue, TrackedField } from './issue';

/**
 * Value of a tracked field at the end of a day: before its first change what that took away, after its last
 * what Jira holds now (given), in between what the change before the day left.
 */
export function valueOn(issue: Issue, field: TrackedField, day: Day, present: string | null): string | null {
  let value: string | null | undefined;
  for (const change of issue.changes) {
    if (change.field !== field) continue;
    if (change.day > day) return value === undefined ? change.from : value;
    value = change.to;
  }
  return present;
}

/** Whether the history of an issue tells of another parent or project. */
export function hasMoved({ changes }: Issue): boolean {
  return changes.some(({ field }) => field === 'parent' || field === 'project');
}

/**
 * Whether an issue had been created by the end of a day, and was by then in the project that it is in now.
 */
export function existsOn(issue: Issue, day: Day): boolean {
  return issue.created <= day && wasInProject(issue, day);
}

/**
 * Whether an issue was created after a day, in the project that it is in now: work logged on it by then
 * counts all the same.
 */
export function isYetToCome(issue: Issue, day: Day): boolean {
  return issue.created > day && wasInProject(issue, day);
}

const wasInProject = (issue: Issue, day: Day): boolean =>
  isOwnProject(issue, valueOn(issue, 'project', day, issue.projectId));

/**
 * Whether a past project of an issue, told by id or by key, is the one that it is in now; what is not told
 * is.
 */
export function isOwnProject({ projectId, key }: Issue, projectOnDay: string | null): boolean {
  return (
    projectOnDay === null || projectOnDay === projectId || projectOnDay === key.slice(0, key.lastIndexOf('-'))
  );
}
