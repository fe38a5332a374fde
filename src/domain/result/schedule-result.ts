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

/** The checks of the DCMA's assessment, in its order (README). */
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
  /**
   * A share of failures, 0 to 1 (above, where more dates than open work are fixed); an index for `cpli` and `bei`; working days that
   * arrived for `critical-path-test`.
   */
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
  /** Share of the open work, by its duration, that links join to other open work, 0 to 1. */
  readonly joined: number;
  /** Whether that is enough for the longest chain to be critical; it is called the longest chain else. */
  readonly isCritical: boolean;
  /** Ids of the issues on it, in order. */
  readonly issueIds: readonly string[];
  /** How many open issues can bear no delay, those of other chains of the same length included. */
  readonly critical: number;
  /** Loops found, as lists of issue ids. */
  readonly cycles: readonly (readonly string[])[];
}

/** When an open issue can and must be done by links, durations and leave alone, whoever else needs the same people. */
export interface Activity {
  readonly issueId: string;
  /** In working days, without the time for which its assignee is away. */
  readonly duration: number;
  readonly earlyStart: Day;
  readonly earlyFinish: Day;
  /** The last days on which the end of all open work does not move. */
  readonly lateStart: Day;
  readonly lateFinish: Day;
  /** Working days that it can be late by before the end of all open work moves; 0: critical. */
  readonly totalFloat: number;
  /** Working days that it can be late by before any issue that waits for it moves. */
  readonly freeFloat: number;
}

/** The open activities: how many have work left, and those that are told, in the order in which they can begin. */
export interface Timetable {
  readonly activities: number;
  readonly told: readonly Activity[];
}
