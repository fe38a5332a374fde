import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';

/** Somebody who would join the project from a day on, to see what that changes. */
export interface Joining {
  readonly from: Day;
  /** Share of full time, 0 to 1. */
  readonly capacity: number;
  /** The deliverable that they would work on; null: on all that are open, in proportion to what remains. */
  readonly deliverable: string | null;
  /** Null: they cost what those cost whose work they take. */
  readonly perHour: Minor | null;
}
