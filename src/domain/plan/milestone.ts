import type { Day } from '../calendar/day';

/** The date that was announced for a milestone on a day. */
export interface MilestoneForecast {
  readonly on: Day;
  readonly day: Day;
  readonly reason: string | null;
}

/** A dated event that the project committed to. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly committed: Day;
  readonly forecasts: readonly MilestoneForecast[];
  readonly actual: Day | null;
  /** Ids of what has to be finished for it; absent: all that is committed by its date. */
  readonly deliverables?: readonly string[] | undefined;
}
