import type { Day } from '../../src/domain/calendar/day';
import { addDays } from '../../src/domain/calendar/day-arithmetic';
import type { FinishForecast } from '../../src/domain/forecast/finish-forecast';
import { known, unknown } from '../../src/domain/known';
import type { ScheduleMeasures } from '../../src/domain/measures/schedule-measures';
import type { Effort } from '../../src/domain/progress/effort';
import type { CriticalPath } from '../../src/domain/schedule/critical-path';

export const NO_SCHEDULE: ScheduleMeasures = {
  earnedSchedule: unknown('no-baseline'),
  actualTime: unknown('no-baseline'),
  plannedDuration: unknown('no-baseline'),
  scheduleVarianceTime: unknown('no-baseline'),
  schedulePerformanceTime: unknown('no-baseline'),
  estimateAtCompletionTime: unknown('no-baseline'),
  toCompleteScheduleIndex: unknown('no-baseline'),
};

export const NO_FINISH: FinishForecast = {
  baselineOriginal: unknown('no-baseline'),
  baselineCurrent: unknown('no-baseline'),
  earnedSchedule: unknown('no-baseline'),
  remainingWork: unknown('no-remaining'),
  dueDates: unknown('no-dates'),
  estimates: unknown('no-estimate'),
  chain: unknown('no-links'),
  p50: unknown('too-little-history'),
  p80: unknown('too-little-history'),
  p95: unknown('too-little-history'),
  announced: unknown('no-dates'),
  decidedBy: null,
  slipWorkingDays: unknown('no-baseline'),
  slipFromContract: unknown('no-contract-date'),
};

export const NO_EFFORT: Effort = {
  estimate: unknown('no-estimate'),
  spent: known(0),
  remaining: unknown('no-remaining'),
  earned: unknown('no-estimate'),
};

export function finishOf(baseline: Day, slip: number): FinishForecast {
  const announced = addDays(baseline, Math.round((slip * 7) / 5));
  return {
    baselineOriginal: known(baseline),
    baselineCurrent: known(baseline),
    earnedSchedule: known(addDays(announced, 6)),
    remainingWork: known(announced),
    dueDates: known(addDays(announced, -2)),
    estimates: known(addDays(announced, -4)),
    chain: known(addDays(announced, -9)),
    p50: known(addDays(announced, 3)),
    p80: known(addDays(announced, 17)),
    p95: known(addDays(announced, 31)),
    announced: known(announced),
    decidedBy: { method: 'remainingWork', deliverable: null },
    slipWorkingDays: known(slip),
    slipFromContract: known(slip),
  };
}

export function scheduleOf(actualTime: number, earnedSchedule: number, planned: number): ScheduleMeasures {
  return {
    earnedSchedule: known(earnedSchedule),
    actualTime: known(actualTime),
    plannedDuration: known(planned),
    scheduleVarianceTime: known(earnedSchedule - actualTime),
    schedulePerformanceTime: known(earnedSchedule / actualTime),
    estimateAtCompletionTime: known((planned * actualTime) / earnedSchedule),
    toCompleteScheduleIndex: known((planned - earnedSchedule) / (planned - actualTime)),
  };
}

/** A chain of three issues, critical since links join enough of the open work. */
export const PATH: CriticalPath = {
  workingDays: known(38),
  joined: 0.64,
  isCritical: true,
  issueIds: ['10701', '10802', '10904'],
  critical: 3,
  cycles: [],
};

export const NO_PATH: CriticalPath = {
  workingDays: unknown('no-links'),
  joined: 0,
  isCritical: false,
  issueIds: [],
  critical: 0,
  cycles: [],
};
