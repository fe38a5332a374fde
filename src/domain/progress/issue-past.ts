import { type Day } from '../calendar/day';
import { isAmount } from '../money/money';
import type { Change, Issue, Worklog } from '../issues/issue';
import type { IssueState } from './issue-state';
import { PRESENT } from './present-value';
import { addLogged } from './logged-time';
import { isBehind } from './past-status';
import { type PastContext, type IssuePast, FIELD } from './past-state';
import { setField, secondsIn, readStatus, remainingOn } from './past-fields';

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
  const caughtUp = past.lags && issue.resolved !== null && issue.resolved <= day;
  if (caughtUp) {
    past.lags = false;
    past.statusId = issue.statusId;
  }
  if (caughtUp || past.nextChange > told || past.lastChange[FIELD.status] === -1) readStatus(past, day, context);
  past.remaining = past.category === 'done' ? 0 : remainingOn(past, day);
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
