import type { Day } from '../calendar/day';
import type { Seconds } from '../money/money';
import type { Status, StatusCategory } from '../issues/issue';

/** What one issue was at the end of a day. */
export interface IssueState {
  /** Created by then, and in this project by then. */
  readonly exists: boolean;
  readonly statusId: string;
  readonly category: StatusCategory;
  /** Done, with a resolution or a status that says that the work was dropped. */
  readonly cancelled: boolean;
  /**
   * Done, and nobody said whether the work was delivered or dropped: nothing remains, and nothing is earned.
   */
  readonly unclassified: boolean;
  readonly estimate: Seconds | null;
  /** 0 once done; null when neither recorded nor to be had from the estimate. */
  readonly remaining: Seconds | null;
  /** Of both, what the issues below hold (leaf rule); 0 without any. */
  readonly heldEstimate: Seconds;
  readonly heldRemaining: Seconds;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Logged by then, and what of it has no rate in force. */
  readonly spent: Seconds;
  readonly unpriced: Seconds;
  /**
   * Seconds of all its worklogs whatever their day, as Jira's `timespent` is of now; like it, those of
   * sub-tasks are not in it.
   */
  readonly logged: Seconds;
}

/** Its own estimate, in seconds, less what the issues below hold of it; null where it has none. */
export function ownEstimateOf({
  estimate,
  heldEstimate,
}: Pick<IssueState, 'estimate' | 'heldEstimate'>): Seconds | null {
  return estimate === null ? null : estimate - heldEstimate;
}

/**
 * What remains of its own work, in seconds, less what the issues below hold of it; null where nothing says
 * so.
 */
export function ownRemainingOf({
  remaining,
  heldRemaining,
}: Pick<IssueState, 'remaining' | 'heldRemaining'>): Seconds | null {
  return remaining === null ? null : remaining - heldRemaining;
}

/** Statuses by id. */
export type StatusTable = ReadonlyMap<string, Status>;
