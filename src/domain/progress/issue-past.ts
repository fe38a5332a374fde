import { dayOf, type Day } from '../calendar/day';
import { isAmount, type Seconds } from '../money/money';
import type { Change, Issue, TrackedField, Worklog } from '../issues/issue';
import { isDropped } from '../plan/outcome';
import type { OutcomeReader } from '../plan/outcome-reader';
import { isOwnProject } from '../issues/value-on';
import type { IssueState, StatusTable } from './issue-state';
import { PRESENT } from './present-value';
import { addLogged, type LoggedTime } from './logged-time';
import { categoryWithoutHistory, isBehind, wasResolved } from './past-status';
import type { RateOf } from './rates';

/** What the past of issues is read with. */
export interface PastContext {
  readonly statuses: StatusTable;
  readonly outcomeOf: OutcomeReader;
  readonly rateOf: RateOf;
  /** Position of an issue by its id (or key), -1 where it is not among the issues. */
  readonly positionOf: (id: string) => number;
  /** Where time logged is added up. */
  readonly loggedTime?: LoggedTime;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The past of one issue, read forwards: its state at the end of the day that was moved to, with what had been logged on it by then.
 * Written over from day to day and from issue to issue: the engine reads a million days without leaving a trace in memory.
 */
export interface IssuePast extends Writable<IssueState> {
  issue: Issue;
  /** Position of the parent, -1 for none. */
  parent: number;
  /** Seconds logged x rate. */
  price: number;
  resolution: string | null;
  inProject: boolean;
  /** Remaining work as recorded. */
  recorded: Seconds | null;
  nextChange: number;
  nextWorklog: number;
  /** The history ends before the issue was done: until its resolution, its last change of status holds. */
  lags: boolean;
  /** Last change of each tracked field, -1 where its history tells nothing. */
  readonly lastChange: Int32Array;
  /** Whether its time is added up with that of others. */
  counted: boolean;
}

const FIELD = {
  status: 0,
  resolution: 1,
  estimate: 2,
  remaining: 3,
  due: 4,
  start: 5,
  parent: 6,
  project: 7,
  version: 8,
  component: 9,
  label: 10,
} as const satisfies Readonly<Record<TrackedField, number>>;

/** The past of an issue before its first day. In one literal, so that all pasts are of one shape to the machine: three times as fast. */
export function openPast(issue: Issue, context: PastContext): IssuePast {
  const past: IssuePast = {
    issue,
    exists: false,
    statusId: '',
    category: 'new',
    cancelled: false,
    unclassified: false,
    resolution: null,
    inProject: true,
    parent: -1,
    estimate: null,
    remaining: null,
    heldEstimate: 0,
    heldRemaining: 0,
    recorded: null,
    start: null,
    due: null,
    spent: 0,
    price: 0,
    unpriced: 0,
    logged: 0,
    nextChange: 0,
    nextWorklog: 0,
    lags: false,
    lastChange: new Int32Array(Object.keys(FIELD).length),
    counted: false,
  };
  beginPast(past, issue, context);
  return past;
}

/**
 * Goes back before the first day of an issue: a field is what its first change took away, or what Jira holds if it never changed. Durations
 * that are none (negative, no numbers) and dates that are none are unknown.
 */
export function beginPast(past: IssuePast, issue: Issue, context: PastContext): void {
  past.issue = issue;
  past.exists = false;
  past.spent = past.price = past.unpriced = past.logged = 0;
  past.heldEstimate = past.heldRemaining = 0;
  past.nextChange = past.nextWorklog = 0;
  past.statusId = issue.statusId;
  past.resolution = issue.resolution;
  past.estimate = secondsIn(issue.estimate);
  past.recorded = secondsIn(issue.remaining);
  past.due = issue.due;
  past.start = issue.start;
  past.parent = issue.parentId === null ? -1 : context.positionOf(issue.parentId);
  past.inProject = true;
  past.lastChange.fill(-1);
  for (let place = 0; place < issue.changes.length; place += 1) {
    const { field, from } = issue.changes[place] as Change;
    if (past.lastChange[FIELD[field]] === -1) setField(past, field, from, context);
    past.lastChange[FIELD[field]] = place;
  }
  past.lags = isBehind(issue, past.lastChange[FIELD.status] as number);
  readStatus(past, issue.created, context);
}

/**
 * Moves on to the end of a day, which is not before the one moved to last. Changes and worklogs are read oldest first; those of the day
 * count. A worklog below 0 corrects what was logged before.
 */
export function movePast(past: IssuePast, day: Day, context: PastContext): void {
  const { issue, nextChange: told } = past;
  for (; past.nextChange < issue.changes.length; past.nextChange += 1) {
    const change = issue.changes[past.nextChange] as Change;
    if (change.day > day) break;
    const isLast = past.lastChange[FIELD[change.field]] === past.nextChange && !(past.lags && change.field === 'status');
    setField(past, change.field, isLast ? PRESENT[change.field](issue) : change.to, context);
  }
  for (; past.nextWorklog < issue.worklogs.length; past.nextWorklog += 1) {
    const worklog = issue.worklogs[past.nextWorklog] as Worklog;
    if (worklog.day > day) break;
    past.logged += worklog.seconds;
    if (isAmount(worklog.seconds)) log(past, worklog, context);
  }
  past.exists = issue.created <= day && past.inProject;
  const caughtUp = past.lags && (issue.resolved as Day) <= day;
  if (caughtUp) {
    past.lags = false;
    past.statusId = issue.statusId;
  }
  if (caughtUp || past.nextChange > told || past.lastChange[FIELD.status] === -1) readStatus(past, day, context);
  past.remaining = past.category === 'done' ? 0 : remainingOn(past, day);
}

/** Later than every day. */
export const NEVER = (2 ** 30) as Day;

/**
 * The next day after a day on which something happens to an issue (created, resolved, changed, worked on), `NEVER` where nothing does any
 * more.
 */
export function nextDayOf({ issue, nextChange, nextWorklog }: IssuePast, day: Day): Day {
  const { created, resolved, changes, worklogs } = issue;
  let next = created > day ? created : NEVER;
  if (resolved !== null && resolved > day && resolved < next) next = resolved;
  const change = nextChange < changes.length ? (changes[nextChange] as Change).day : NEVER;
  const worklog = nextWorklog < worklogs.length ? (worklogs[nextWorklog] as Worklog).day : NEVER;
  return Math.min(next, change, worklog) as Day;
}

/** State of an issue at the end of a day; before its creation, or in another project, it does not exist. */
export function issueStateOn(issue: Issue, day: Day, context: PastContext): IssueState {
  const past = openPast(issue, context);
  movePast(past, day, context);
  return stateOf(past);
}

/** A copy of the state that a past was moved to; it knows of what was logged later as well. */
export function stateOf(past: IssuePast): IssueState {
  let { logged } = past;
  for (let place = past.nextWorklog; place < past.issue.worklogs.length; place += 1)
    logged += (past.issue.worklogs[place] as Worklog).seconds;
  const { exists, statusId, category, cancelled, unclassified, estimate, remaining, heldEstimate, heldRemaining } = past;
  const { start, due, spent, unpriced } = past;
  const work = { estimate, remaining, heldEstimate, heldRemaining };
  return { exists, statusId, category, cancelled, unclassified, ...work, start, due, spent, unpriced, logged };
}

function log(past: IssuePast, { author, day, seconds }: Worklog, { rateOf, loggedTime }: PastContext): void {
  const rate = rateOf(author, day);
  past.spent += seconds;
  if (rate === undefined) past.unpriced += seconds;
  else past.price += seconds * rate;
  if (past.counted && loggedTime) addLogged(loggedTime, day, seconds, seconds * (rate ?? 0));
}

function setField(past: IssuePast, field: TrackedField, value: string | number | null, { positionOf }: PastContext): void {
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
      past[field] = typeof value === 'string' ? (dayOf(value) ?? null) : (value as Day | null);
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

function secondsIn(value: string | number | null): Seconds | null {
  const seconds = typeof value === 'string' ? (value.trim() === '' ? NaN : Number(value)) : value;
  return seconds !== null && seconds >= 0 && isAmount(seconds) ? seconds : null;
}

/** A status that the site no longer has counts as done while the issue was resolved, else as in progress. */
function readStatus(past: IssuePast, day: Day, { statuses, outcomeOf }: PastContext): void {
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
function remainingOn(past: IssuePast, day: Day): Seconds | null {
  const told = past.lastChange[FIELD.remaining] !== -1 || past.lastChange[FIELD.estimate] !== -1;
  const recorded = told || nextDayOf(past, day) === NEVER ? past.recorded : null;
  return recorded ?? (past.estimate === null ? null : Math.max(past.estimate - Math.max(past.spent, 0), 0));
}
