import { dayOf, type Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import { isAmount, type Seconds } from '../money/money';
import type { TrackedField } from '../issues/issue';
import { isDropped } from '../plan/outcome';
import { isOwnProject } from '../issues/value-on';
import { categoryWithoutHistory, wasResolved } from './past-status';
import { type HistoryContext, type IssueHistory, FIELD } from './history-state';
import { NEVER, nextDayOf } from './next-day';

/**
 * Sets a field of a history to a recorded value: issues are looked up by name, values that are no amounts are
 * unknown.
 */
export function setField(
  history: IssueHistory,
  field: TrackedField,
  value: string | number | null,
  { positionOf }: HistoryContext,
): void {
  switch (field) {
    case 'status':
      history.statusId = value === null ? history.issue.statusId : String(value);
      break;
    case 'resolution':
      history.resolution = value === null ? null : String(value);
      break;
    case 'estimate':
      history.estimate = secondsIn(value);
      break;
    case 'remaining':
      history.recorded = secondsIn(value);
      break;
    case 'due':
    case 'start':
      history[field] =
        typeof value === 'string' ? (dayOf(value) ?? null) : value === null ? null : dayFrom(value);
      break;
    case 'parent':
      history.parent = value === null ? -1 : positionOf(String(value));
      break;
    case 'project':
      history.inProject = isOwnProject(history.issue, value === null ? null : String(value));
      break;
    case 'version':
    case 'component':
    case 'label':
  }
}

/** Seconds in a recorded value; null where it is no amount of at least 0. */
export function secondsIn(value: string | number | null): Seconds | null {
  const seconds = typeof value === 'string' ? (value.trim() === '' ? NaN : Number(value)) : value;
  return seconds !== null && seconds >= 0 && isAmount(seconds) ? seconds : null;
}

/** A status that the site no longer has counts as done while the issue was resolved, else as in progress. */
export function readStatus(history: IssueHistory, day: Day, { statuses, outcomeOf }: HistoryContext): void {
  const { issue, statusId } = history;
  const isRecorded = history.lastChange[FIELD.status] !== -1;
  const status = isRecorded ? statuses.get(statusId) : undefined;
  const present = statusId === issue.statusId;
  const resolved =
    history.lastChange[FIELD.resolution] === -1 ? wasResolved(issue, day) : history.resolution !== null;
  if (!isRecorded) history.category = categoryWithoutHistory(issue, day);
  else
    history.category = status?.category ?? (present ? issue.category : resolved ? 'done' : 'indeterminate');
  history.cancelled = history.unclassified = false;
  if (history.category !== 'done') return;
  const resolutionId = history.resolution === issue.resolution ? issue.resolutionId : null;
  const outcome = outcomeOf(
    resolutionId,
    history.resolution,
    statusId,
    status?.name ?? (present ? issue.statusName : null),
  );
  history.cancelled = isDropped(outcome);
  history.unclassified = outcome === 'unclassified';
}

/**
 * Remaining seconds on a day: the recorded value where the history holds estimates or remaining work, or
 * nothing happened since that could change it; else estimate − time spent, at least 0.
 */
export function remainingOn(history: IssueHistory, day: Day): Seconds | null {
  const isRecorded = history.lastChange[FIELD.remaining] !== -1 || history.lastChange[FIELD.estimate] !== -1;
  const recorded = isRecorded || nextDayOf(history, day) === NEVER ? history.recorded : null;
  return (
    recorded ??
    (history.estimate === null ? null : Math.max(history.estimate - Math.max(history.spent, 0), 0))
  );
}
