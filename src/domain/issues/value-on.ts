import type { Day } from '../calendar/day';
import type { Issue, TrackedField } from './issue';

/**
 * Value of a tracked field at the end of a day: before its first change what that change removed, after its
 * last change the given present value, in between what the last change by then set.
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

/** Whether the history of an issue holds another parent or project. */
export function hasMoved({ changes }: Issue): boolean {
  return changes.some(({ field }) => field === 'parent' || field === 'project');
}

/** Whether an issue was created by the end of a day, and was then in its present project. */
export function existsOn(issue: Issue, day: Day): boolean {
  return issue.created <= day && wasInProject(issue, day);
}

/** Whether an issue was created after a day, in its present project: work logged on it by then counts. */
export function isYetToCome(issue: Issue, day: Day): boolean {
  return issue.created > day && wasInProject(issue, day);
}

const wasInProject = (issue: Issue, day: Day): boolean =>
  isOwnProject(issue, valueOn(issue, 'project', day, issue.projectId));

/**
 * Whether a past project of an issue, by id or key, is its present one; also where the history holds none.
 */
export function isOwnProject({ projectId, key }: Issue, projectOnDay: string | null): boolean {
  return (
    projectOnDay === null || projectOnDay === projectId || projectOnDay === key.slice(0, key.lastIndexOf('-'))
  );
}
