import type { Day } from '../calendar/day';
import type { Known } from '../known';

/**
 * What a finish can be decided by: a method, the links of open work, the deliverable that ends last, or its
 * being over.
 */
export type FinishMethod =
  'finished' | 'remainingWork' | 'earnedSchedule' | 'dueDates' | 'estimates' | 'chain' | 'lastDeliverable';

/** What decides an announced finish. */
export interface FinishDecider {
  readonly method: FinishMethod;
  /** Of a project, the deliverable that decides; null where none does, and in a deliverable. */
  readonly deliverable: string | null;
}

/** When work ends, by each method. */
export interface FinishForecast {
  readonly baselineOriginal: Known<Day>;
  readonly baselineCurrent: Known<Day>;
  readonly earnedSchedule: Known<Day>;
  readonly remainingWork: Known<Day>;
  /**
   * The latest due date of open issues; where it has passed today, or unknown while the commitment is still
   * ahead.
   */
  readonly dueDates: Known<Day>;
  /** Remaining work at the capacity of people: the soonest it can be. */
  readonly estimates: Known<Day>;
  /** The end of the longest chain of linked open work, before which nothing ends. */
  readonly chain: Known<Day>;
  readonly p50: Known<Day>;
  readonly p80: Known<Day>;
  readonly p95: Known<Day>;
  /**
   * The one the surfaces announce: of the methods that are known, remaining work first, then earned schedule,
   * then due dates, then estimates, and due dates that have passed last; not before the chain nor, of a
   * project, before its last deliverable.
   */
  readonly announced: Known<Day>;
  /** Null where nothing is announced. */
  readonly decidedBy: FinishDecider | null;
  /** Working days from the current baseline finish to the announced finish; negative is early. */
  readonly slipWorkingDays: Known<number>;
  /** Working days from the contract (else original baseline) finish. */
  readonly slipFromContract: Known<number>;
}
