import type { Day } from '../calendar/day';
import type { Known } from '../known';

/** What decides when a milestone is reached, beside what somebody announced. */
export interface MilestoneDriving {
  /** Ids of the deliverables that have to be finished for it. */
  readonly deliverables: readonly string[];
  /** When they are expected to be, by their announced finish and by the links of their issues. */
  readonly finish: Known<Day>;
  /** Working days from then to the committed day; negative: too late. */
  readonly totalFloat: Known<number>;
  /** The chain of open issues that leads there, each waiting for the one before it: how many, and the first ids. */
  readonly issues: number;
  readonly issueIds: readonly string[];
}

/** The checks of the DCMA's assessment, in its order (domain.md 4.6). */
export const SCHEDULE_CHECKS = [
  'logic',
  'leads',
  'lags',
  'relations',
  'hard-constraints',
  'high-float',
  'negative-float',
  'high-duration',
  'invalid-dates',
  'resources',
  'missed-tasks',
  'critical-path-test',
  'cpli',
  'bei',
] as const;
export type ScheduleCheckId = (typeof SCHEDULE_CHECKS)[number];

/** One check of the schedule, with what to mend. */
export interface ScheduleCheck {
  readonly id: ScheduleCheckId;
  /** A share of failures, 0 to 1; an index for `cpli` and `bei`; working days that arrived for `critical-path-test`. */
  readonly value: Known<number>;
  /** The most that passes; for the last three the least. */
  readonly threshold: number;
  /** Null where the value is unknown or cannot fail: neither is a pass. */
  readonly passes: boolean | null;
  /** How many things were checked. */
  readonly among: number;
  readonly issueIds: readonly string[];
  /** Ids. */
  readonly deliverables: readonly string[];
  readonly milestones: readonly string[];
}

export interface CriticalPath {
  /** Length in working days. */
  readonly workingDays: Known<number>;
  /** Ids of the issues on it, in order. */
  readonly issueIds: readonly string[];
  /** How many open issues can bear no delay, those of other chains of the same length included. */
  readonly critical: number;
  /** Loops found, as lists of issue ids. */
  readonly cycles: readonly (readonly string[])[];
}
