import type { Day } from '../calendar/day';

/**
 * How the work of an issue and of everything below it is split between deliverables, from a day on (null:
 * always). Weights count in proportion to their sum; without weights the issue is not split any more. Issues
 * below may have shares of their own.
 */
export interface IssueShares {
  /** Key or id. */
  readonly issue: string;
  readonly from: Day | null;
  readonly deliverables: Readonly<Record<string, number>>;
}
