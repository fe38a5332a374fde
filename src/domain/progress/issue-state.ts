import type { Day } from '../calendar/day';
import type { Seconds } from '../money/money';
import type { Status, StatusCategory } from '../plan/issue';

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
  /** Logged by then, and what of it has no rate in force. */
  readonly spent: Seconds;
  readonly unpriced: Seconds;
  /** Seconds of all its worklogs whatever their day, as Jira's `timespent` is of now; like it, those of sub-tasks are not in it. */
  readonly logged: Seconds;
}

/** Statuses by id. */
export type StatusTable = ReadonlyMap<string, Status>;
