import type { Day } from '../calendar/day';
import type { Known } from '../known';

/** When work ends, by each method. */
export interface FinishForecast {
  readonly baselineOriginal: Known<Day>;
  readonly baselineCurrent: Known<Day>;
  readonly earnedSchedule: Known<Day>;
  readonly remainingWork: Known<Day>;
  /** Remaining work at the capacity of people: the soonest it can be. */
  readonly estimates: Known<Day>;
  readonly p50: Known<Day>;
  readonly p80: Known<Day>;
  readonly p95: Known<Day>;
  /** The one the surfaces announce: of the methods that are known, remaining work first, then earned schedule, then issue dates, then estimates. */
  readonly announced: Known<Day>;
  /** Working days from the current baseline finish to the announced finish; negative is early. */
  readonly slipWorkingDays: Known<number>;
  /** Working days from the contract (else original baseline) finish. */
  readonly slipFromContract: Known<number>;
}
