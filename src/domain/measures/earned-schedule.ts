import { known, unknown, type Known } from '../known';
import { finite } from '../ratio';
import type { ScheduleMeasures } from './schedule-measures';

/** Planned value by working day, and what is earned of it. */
export interface EarnedScheduleInputs {
  /** PV at the end of the k-th working day of the plan: 0 at k = 0, never falling. */
  readonly plannedValueAt: (workingDays: number) => number;
  /** PD, in working days. */
  readonly plannedDuration: number;
  readonly budgetAtCompletion: number;
  readonly earnedValue: number;
  /** AT: working days from the start to the status day, or to the actual finish once all is earned. */
  readonly actualTime: number;
  /** Whether work is open, whatever was earned; absent where unknown. */
  readonly workOpen?: boolean;
}

/**
 * ES in working days, fractional (Lipke 2003): the time at which the plan was to have earned what is earned.
 * Where the plan pauses at that value from t1 to t2, ES = min(max(AT, t1), t2), so that a pause is neither
 * early nor late.
 */
export function earnedScheduleOf(inputs: EarnedScheduleInputs): number {
  const { plannedValueAt, plannedDuration, budgetAtCompletion, actualTime } = inputs;
  const earned = Math.min(Math.max(inputs.earnedValue, 0), budgetAtCompletion);
  const tolerance = Math.abs(budgetAtCompletion) * 1e-12;
  if (earned >= budgetAtCompletion - tolerance) return plannedDuration;
  const latest = lastWhere((day) => plannedValueAt(day) <= earned + tolerance, plannedDuration);
  const reached = plannedValueAt(latest);
  if (Math.abs(reached - earned) <= tolerance) {
    const earliest = lastWhere((day) => plannedValueAt(day) < earned - tolerance, plannedDuration) + 1;
    return Math.min(Math.max(actualTime, earned <= tolerance ? 0 : Math.min(earliest, latest)), latest);
  }
  const next = plannedValueAt(latest + 1);
  return latest + (next > reached ? (earned - reached) / (next - reached) : 0);
}

/**
 * ES, AT, PD, SV(t) = ES − AT and IEAC(t) = PD / SPI(t) in working days; SPI(t) = ES / AT, TSPI = (PD − ES) /
 * (PD − AT): Lipke (2003). `before-start` up to the start, but for PD; no IEAC(t) of nothing
 * (`nothing-earned`); TSPI `complete`, `open-after-earned`, `deadline-passed` from AT = PD on.
 */
export function scheduleMeasuresOf(inputs: EarnedScheduleInputs): ScheduleMeasures {
  const { plannedDuration, actualTime } = inputs;
  if (actualTime <= 0)
    return { ...allUnknown(unknown('before-start')), plannedDuration: known(plannedDuration) };
  const earned = earnedScheduleOf(inputs);
  const index = finite(earned / actualTime, 'before-start');
  return {
    earnedSchedule: known(earned),
    actualTime: known(actualTime),
    plannedDuration: known(plannedDuration),
    scheduleVarianceTime: known(earned - actualTime),
    schedulePerformanceTime: index,
    estimateAtCompletionTime:
      earned === 0
        ? unknown('nothing-earned')
        : finite((plannedDuration * actualTime) / earned, 'nothing-earned'),
    toCompleteScheduleIndex: toCompleteScheduleIndexOf(inputs, earned),
  };
}

/** Schedule measures that are all unknown for one reason. */
export function allUnknown(because: Known<never>): ScheduleMeasures {
  return {
    earnedSchedule: because,
    actualTime: because,
    plannedDuration: because,
    scheduleVarianceTime: because,
    schedulePerformanceTime: because,
    estimateAtCompletionTime: because,
    toCompleteScheduleIndex: because,
  };
}

/** TSPI = (PD - ES) / (PD - AT). */
function toCompleteScheduleIndexOf(inputs: EarnedScheduleInputs, earned: number): Known<number> {
  const { plannedDuration, actualTime, workOpen } = inputs;
  if (earned >= plannedDuration) return unknown(workOpen === true ? 'open-after-earned' : 'complete');
  if (actualTime >= plannedDuration) return unknown('deadline-passed');
  return finite((plannedDuration - earned) / (plannedDuration - actualTime), 'deadline-passed');
}

/**
 * The last whole number from 0 to `end` for which a condition holds that, once false, stays false; -1 where
 * it never holds.
 */
function lastWhere(holds: (value: number) => boolean, end: number): number {
  let [low, high] = [-1, Math.floor(end) + 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
