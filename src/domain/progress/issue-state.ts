import type { Day } from '../calendar/day';
import type { Seconds } from '../money/money';
import type { Status, StatusCategory } from '../issues/issue';

/** The state of one issue at the end of a day. */
export interface IssueState {
  /** Created by then, and then in this project. */
  readonly exists: boolean;
  readonly statusId: string;
  readonly category: StatusCategory;
  /** Done, with a resolution or status that means the work was dropped. */
  readonly cancelled: boolean;
  /** Done, and nobody said whether it was delivered or dropped: nothing remains, and nothing is earned. */
  readonly unclassified: boolean;
  readonly estimate: Seconds | null;
  /** 0 once done; null where it is neither recorded nor follows from the estimate. */
  readonly remaining: Seconds | null;
  /** The part of both that issues below hold (leaf rule); 0 without any. */
  readonly heldEstimate: Seconds;
  readonly heldRemaining: Seconds;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Seconds logged by then, and those without a rate in force. */
  readonly spent: Seconds;
  readonly unpriced: Seconds;
  /** Seconds of all its worklogs whatever their day, without sub-tasks, as Jira's `timespent`. */
  readonly logged: Seconds;
}

/** Own estimate in seconds, less what issues below hold of it; null without an estimate. */
export function ownEstimateOf({
  estimate,
  heldEstimate,
}: Pick<IssueState, 'estimate' | 'heldEstimate'>): Seconds | null {
  return estimate === null ? null : estimate - heldEstimate;
}

/** Own remaining seconds, less what issues below hold of them; null where unknown. */
export function ownRemainingOf({
  remaining,
  heldRemaining,
}: Pick<IssueState, 'remaining' | 'heldRemaining'>): Seconds | null {
  return remaining === null ? null : remaining - heldRemaining;
}

/** Statuses by id. */
export type StatusTable = ReadonlyMap<string, Status>;
