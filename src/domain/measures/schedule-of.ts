import type { Day } from '../calendar/day';
import { addDays, earlierOf } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { unknown, type Known } from '../known';
import type { PlannedSpan } from '../baseline/planned-value';
import { allUnknown, scheduleMeasuresOf } from './earned-schedule';
import type { BaseSums } from '../facts/base-sums';
import type { ScheduleMeasures, ScheduleUnit } from './schedule-measures';

/** What the time measures of a deliverable or project are drawn from. */
export interface ScheduleInputs {
  readonly calendar: WorkingCalendar;
  readonly statusDate: Day;
  readonly span: Known<PlannedSpan>;
  readonly sums: Pick<BaseSums, 'budget' | 'earned' | 'plannedOn'>;
  /** Unit of the sums. */
  readonly unit: ScheduleUnit;
  /** The day on which the last work was done, once none is open. */
  readonly finished: Day | undefined;
  /** Whether a budget line is a reduction, so that planned value may fall; hours never do. */
  readonly reduced?: boolean;
}

/**
 * Time measures over the working days of the baseline, at least one. AT stops at the actual finish; where PV
 * falls, its maximum so far counts. Unknown where span, BAC, EV or PV is (`no-baseline-dates`).
 */
export const scheduleOf = (inputs: ScheduleInputs): ScheduleMeasures => ({
  unit: inputs.unit,
  ...measuredSchedule(inputs),
});

function measuredSchedule({
  calendar,
  statusDate,
  span,
  sums,
  finished,
  reduced,
}: ScheduleInputs): ScheduleMeasures {
  if (!span.known) return allUnknown(span);
  const { budget, earned } = sums;
  if (!budget.known) return allUnknown(budget);
  if (!earned.known) return allUnknown(earned);
  const before = addDays(span.value.start, -1);
  const plannedDuration = Math.max(1, calendar.between(before, span.value.finish));
  const end = finished === undefined ? statusDate : earlierOf(finished, statusDate);
  const plannedValueAt = (workingDays: number): number => {
    if (workingDays <= 0) return 0;
    // A working day lasts until the next one starts, so that what falls on days off counts with it.
    const day =
      workingDays >= plannedDuration
        ? span.value.finish
        : addDays(calendar.after(before, workingDays + 1), -1);
    const planned = sums.plannedOn(day);
    return planned.known ? planned.value : 0;
  };
  if (!sums.plannedOn(statusDate).known) return allUnknown(unknown('no-baseline-dates'));
  return scheduleMeasuresOf({
    plannedValueAt: reduced === true ? neverFalling(plannedValueAt, plannedDuration) : plannedValueAt,
    plannedDuration,
    budgetAtCompletion: budget.value,
    earnedValue: earned.value,
    actualTime: calendar.between(before, end),
    workOpen: finished === undefined,
  });
}

/** The maximum of a curve so far, from 0 to a number of working days. */
function neverFalling(
  valueAt: (workingDays: number) => number,
  duration: number,
): (workingDays: number) => number {
  const most = new Float64Array(duration + 1);
  for (let days = 1; days <= duration; days += 1)
    most[days] = Math.max(most[days - 1] as number, valueAt(days));
  return (days) => most[Math.min(Math.max(days, 0), duration)] as number;
}
