import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';

/** Somebody who would join the project from a day on, in a what-if. */
export interface Joining {
  readonly from: Day;
  /** Share of full time, 0 to 1. */
  readonly capacity: number;
  /**
   * The deliverable that they would work on; null: on all that are open, in proportion to the remaining work.
   */
  readonly deliverable: string | null;
  /** Null: they cost as much as those whose work they take over. */
  readonly perHour: Minor | null;
}
