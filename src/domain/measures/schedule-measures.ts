import type { Known } from '../known';

/**
 * What earned schedule weighs parts by: their hours; of one deliverable without hours its own share, which
 * needs no weight; money, which only those are told who may see costs.
 */
export const SCHEDULE_UNITS = ['effort', 'share', 'money'] as const;

export type ScheduleUnit = (typeof SCHEDULE_UNITS)[number];

/** Time measures, in working days of the project's calendar, fractional (Lipke 2003). */
export interface ScheduleMeasures {
  /** Left out by versions of the app that weighed by money wherever there was some. */
  readonly unit?: ScheduleUnit;
  readonly earnedSchedule: Known<number>;
  readonly actualTime: Known<number>;
  readonly plannedDuration: Known<number>;
  readonly scheduleVarianceTime: Known<number>;
  readonly schedulePerformanceTime: Known<number>;
  /** IEAC(t), working days from the start. */
  readonly estimateAtCompletionTime: Known<number>;
  readonly toCompleteScheduleIndex: Known<number>;
}
