import type { Known } from '../known';

/**
 * Weight of the parts in earned schedule: hours; the own share of a deliverable without hours; money, shown
 * only to those who may see costs.
 */
export const SCHEDULE_UNITS = ['effort', 'share', 'money'] as const;

export type ScheduleUnit = (typeof SCHEDULE_UNITS)[number];

/** Time measures, in working days of the project's calendar, fractional (Lipke 2003). */
export interface ScheduleMeasures {
  /** Absent in results of versions of the app that weighted by money wherever there was some. */
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
