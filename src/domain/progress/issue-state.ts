import { dayOf, type Day } from '../calendar/day';
import { isAmount, type Seconds } from '../money/money';
import { isCancelled } from '../plan/is-cancelled';
import type { Change, Issue, Status, StatusCategory, TrackedField } from '../plan/issue';

/** What one issue was at the end of a day. */
export interface IssueState {
  /** Created by then, and in this project by then. */
  readonly exists: boolean;
  readonly statusId: string;
  readonly category: StatusCategory;
  /** Done, with a resolution that says that the work was dropped. */
  readonly cancelled: boolean;
  readonly estimate: Seconds | null;
  /** 0 once done; null when neither recorded nor to be had from the estimate. */
  readonly remaining: Seconds | null;
  readonly start: Day | null;
  readonly due: Day | null;
}

/** Statuses by id. */
export type StatusTable = ReadonlyMap<string, Status>;

/**
 * State of an issue at the end of a day, rebuilt from its changes; `spent` is the time logged on it by then. Without history: done
 * since its resolution, started since its first worklog. Remaining is the last recorded value, else estimate less spent (never below 0).
 */
export function issueStateAt(issue: Issue, day: Day, spent: Seconds, statuses: StatusTable): IssueState {
  const exists = issue.created <= day && wasInProject(issue, day);
  const status = statusAt(issue, day, statuses);
  const estimate = secondsAt(issue, 'estimate', day, issue.estimate);
  const done = status.category === 'done';
  return {
    exists,
    statusId: status.id,
    category: status.category,
    cancelled: done && (isCancelled(valueAt(issue, 'resolution', day, issue.resolution)) || isCancelled(status.name)),
    estimate,
    remaining: done ? 0 : remainingAt(issue, day, estimate, spent),
    start: dateAt(issue, 'start', day, issue.start),
    due: dateAt(issue, 'due', day, issue.due),
  };
}

/** Value of a tracked field at the end of a day: the last change by then, else what the first later change took away, else today's. */
function valueAt(issue: Issue, field: TrackedField, day: Day, current: string | null): string | null {
  const { last, next } = changesAround(issue.changes, field, day);
  return last ? last.to : next ? next.from : current;
}

function changesAround(changes: readonly Change[], field: TrackedField, day: Day): { last?: Change; next?: Change } {
  let last: Change | undefined;
  for (const change of changes) {
    if (change.field !== field) continue;
    if (change.day > day) return last ? { last, next: change } : { next: change };
    last = change;
  }
  return last ? { last } : {};
}

function secondsAt(issue: Issue, field: TrackedField, day: Day, current: Seconds | null): Seconds | null {
  if (issue.changes.length === 0) return secondsOf(current);
  const { last, next } = changesAround(issue.changes, field, day);
  // With nothing recorded later, what Jira holds now is what the last change left.
  if (!next) return secondsOf(current);
  const text = last ? last.to : next.from;
  return text === null || text.trim() === '' ? null : secondsOf(Number(text));
}

function dateAt(issue: Issue, field: TrackedField, day: Day, current: Day | null): Day | null {
  if (issue.changes.length === 0) return current;
  const { last, next } = changesAround(issue.changes, field, day);
  if (!next) return current;
  const text = last ? last.to : next.from;
  return text === null ? null : (dayOf(text) ?? null);
}

function secondsOf(value: Seconds | null): Seconds | null {
  return value !== null && value >= 0 && isAmount(value) ? value : null;
}

/**
 * Where the history tells of estimates or remaining work, what it tells holds. Where it does not, Jira's current value holds only if
 * nothing happened since that could have moved it.
 */
function remainingAt(issue: Issue, day: Day, estimate: Seconds | null, spent: Seconds): Seconds | null {
  const told = issue.changes.some(({ field }) => field === 'remaining' || field === 'estimate');
  const recorded = told || !hasLaterActivity(issue, day) ? secondsAt(issue, 'remaining', day, issue.remaining) : null;
  return recorded ?? (estimate === null ? null : Math.max(estimate - spent, 0));
}

function hasLaterActivity(issue: Issue, day: Day): boolean {
  const resolvedLater = issue.resolved !== null && issue.resolved > day;
  return resolvedLater || (issue.changes.at(-1)?.day ?? day) > day || (issue.worklogs.at(-1)?.day ?? day) > day;
}

function statusAt(issue: Issue, day: Day, statuses: StatusTable): { id: string; name: string; category: StatusCategory } {
  const { last, next } = changesAround(issue.changes, 'status', day);
  if (!last && !next) return { id: issue.statusId, name: issue.statusName, category: categoryWithoutHistory(issue, day) };
  const id = (last ? last.to : next?.from) ?? issue.statusId;
  const status = statuses.get(id);
  if (status) return status;
  if (id === issue.statusId) return { id, name: issue.statusName, category: issue.category };
  return { id, name: '', category: 'indeterminate' };
}

function categoryWithoutHistory(issue: Issue, day: Day): StatusCategory {
  const worked = (issue.worklogs[0]?.day ?? Infinity) <= day;
  if (issue.category === 'done') {
    if (issue.resolved === null || issue.resolved <= day) return 'done';
    return worked ? 'indeterminate' : 'new';
  }
  if (worked || issue.worklogs.length === 0) return issue.category;
  return 'new';
}

/** False before the issue was moved here from another project. */
function wasInProject(issue: Issue, day: Day): boolean {
  if (issue.changes.length === 0) return true;
  const { next } = changesAround(issue.changes, 'project', day);
  return (
    next === undefined || next.from === null || next.from === issue.projectId || next.from === issue.key.replace(/-\d+$/, '')
  );
}
