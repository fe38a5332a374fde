import { dayOf, type Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import { isAmount, type Seconds } from '../money/money';
import type { TrackedField } from '../issues/issue';
import { isDropped } from '../plan/outcome';
import { isOwnProject } from '../issues/value-on';
import { categoryWithoutHistory, wasResolved } from './past-status';
import { type PastContext, type IssuePast, FIELD } from './past-state';
import { NEVER, nextDayOf } from './next-day';

/** Sets a field of a past to a value of its history; a name of an issue is looked up, what is no amount is unknown. */
export function setField(past: IssuePast, field: TrackedField, value: string | number | null, { positionOf }: PastContext): void {
  switch (field) {
    case 'status':
      past.statusId = value === null ? past.issue.statusId : String(value);
      break;
    case 'resolution':
      past.resolution = value === null ? null : String(value);
      break;
    case 'estimate':
      past.estimate = secondsIn(value);
      break;
    case 'remaining':
      past.recorded = secondsIn(value);
      break;
    case 'due':
    case 'start':
      past[field] = typeof value === 'string' ? (dayOf(value) ?? null) : value === null ? null : dayFrom(value);
      break;
    case 'parent':
      past.parent = value === null ? -1 : positionOf(String(value));
      break;
    case 'project':
      past.inProject = isOwnProject(past.issue, value === null ? null : String(value));
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
export function readStatus(past: IssuePast, day: Day, { statuses, outcomeOf }: PastContext): void {
  const { issue, statusId } = past;
  const told = past.lastChange[FIELD.status] !== -1;
  const status = told ? statuses.get(statusId) : undefined;
  const present = statusId === issue.statusId;
  const resolved = past.lastChange[FIELD.resolution] === -1 ? wasResolved(issue, day) : past.resolution !== null;
  if (!told) past.category = categoryWithoutHistory(issue, day);
  else past.category = status?.category ?? (present ? issue.category : resolved ? 'done' : 'indeterminate');
  past.cancelled = past.unclassified = false;
  if (past.category !== 'done') return;
  const resolutionId = past.resolution === issue.resolution ? issue.resolutionId : null;
  const outcome = outcomeOf(resolutionId, past.resolution, statusId, status?.name ?? (present ? issue.statusName : null));
  past.cancelled = isDropped(outcome);
  past.unclassified = outcome === 'unclassified';
}

/**
 * Where the history tells of estimates or remaining work, what it tells holds. Where it does not, Jira's current value holds only if
 * nothing happened since that could have moved it. Else what the estimate leaves.
 */
export function remainingOn(past: IssuePast, day: Day): Seconds | null {
  const told = past.lastChange[FIELD.remaining] !== -1 || past.lastChange[FIELD.estimate] !== -1;
  const recorded = told || nextDayOf(past, day) === NEVER ? past.recorded : null;
  return recorded ?? (past.estimate === null ? null : Math.max(past.estimate - Math.max(past.spent, 0), 0));
}
