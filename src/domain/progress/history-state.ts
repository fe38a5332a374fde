import type { Seconds } from '../money/money';
import type { Issue, TrackedField } from '../issues/issue';
import type { OutcomeReader } from '../plan/outcome-reader';
import type { IssueState, StatusTable } from './issue-state';
import type { LoggedTime } from './logged-time';
import type { RateOf } from './rates';

/** What histories are read with. */
export interface HistoryContext {
  readonly statuses: StatusTable;
  readonly outcomeOf: OutcomeReader;
  readonly rateOf: RateOf;
  /** Position of an issue by id or key, -1 where it was not read. */
  readonly positionOf: (id: string) => number;
  /** Where logged time is added up. */
  readonly loggedTime?: LoggedTime;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The history of one issue, read forwards: its state at the end of the day reached, with the time logged by
 * then. Written over from day to day and issue to issue, so that a million days take no memory.
 */
export interface IssueHistory extends Writable<IssueState> {
  issue: Issue;
  /** Position of the parent, -1 for none. */
  parent: number;
  /** Seconds × rate. */
  price: number;
  resolution: string | null;
  inProject: boolean;
  /** Remaining work as recorded. */
  recorded: Seconds | null;
  nextChange: number;
  nextWorklog: number;
  /** The history ends before the issue was done: its last change of status holds until its resolution. */
  lags: boolean;
  /** Place of the last change of each tracked field, -1 where the history holds none. */
  readonly lastChange: Int32Array;
  /** Whether its time is added to that of the project. */
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
