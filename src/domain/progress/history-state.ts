import type { Seconds } from '../money/money';
import type { Issue, TrackedField } from '../issues/issue';
import type { OutcomeReader } from '../plan/outcome-reader';
import type { IssueState, StatusTable } from './issue-state';
import type { LoggedTime } from './logged-time';
import type { RateOf } from './rates';

/** What the past of issues is read with. */
export interface HistoryContext {
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
 * The past of one issue, read forwards: its state at the end of the day that was moved to, with what had been
 * logged on it by then. Written over from day to day and from issue to issue: the engine reads a million days
 * without leaving a trace in memory.
 */
export interface IssueHistory extends Writable<IssueState> {
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

/** Place of each tracked field in `lastChange`. */
export const FIELD = {
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
