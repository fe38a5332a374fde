import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Minor } from '../money/money';
import type { Accrual, BaselineItem, BudgetLine } from '../plan/baseline';

/** From the first to the last day of a baseline item, both included. */
export interface PlannedSpan {
  readonly start: Day;
  readonly finish: Day;
}

/**
 * Span of a baseline item; a single date is a milestone on that day. Undefined without dates, or with the end
 * before the start.
 */
export function plannedSpanOf(item: BaselineItem): PlannedSpan | undefined {
  const start = item.start ?? item.finish;
  const finish = item.finish ?? item.start;
  return start === null || finish === null || start > finish ? undefined : { start, finish };
}

/**
 * Planned share of a span at the end of a day, 0 to 1: all on its first day, all on its last, or linear over
 * its working days. A span of one day is a step on that day.
 */
export function plannedFraction(
  span: PlannedSpan,
  accrual: Accrual,
  day: Day,
  calendar: WorkingCalendar,
): number {
  if (day < span.start) return 0;
  if (accrual === 'start' || day >= span.finish) return 1;
  if (accrual === 'finish') return 0;
  const before = addDays(span.start, -1);
  const whole = calendar.between(before, span.finish);
  // A span of closed days only accrues by calendar days.
  return whole === 0 ? (day - before) / (span.finish - before) : calendar.between(before, day) / whole;
}

/** Budget of a baseline item, in minor units; 0 without lines. */
export function budgetOf(item: BaselineItem): Minor {
  return item.budget.reduce((sum, line) => sum + line.amount, 0);
}

/**
 * Accrual of the work of a baseline item: that of all its budget lines where they agree, else linear,
 * whatever their amounts. Planned hours must not reveal how money is spread.
 */
export function workAccrualOf({ budget }: BaselineItem): Accrual {
  const [first, ...others] = budget;
  return first && others.every(({ accrual }) => accrual === first.accrual) ? first.accrual : 'linear';
}

/**
 * Whether the reductions of some accrual exceed its grants: planned value may then fall, or exceed the budget
 * for a while.
 */
export const hasReductions = ({ budget }: BaselineItem): boolean =>
  ACCRUALS.some((accrual) => netOf(budget, accrual) < 0);

const ACCRUALS: readonly Accrual[] = ['linear', 'start', 'finish'];

/** Net amount of the lines of one accrual, reductions taken off, in whole minor units. */
const netOf = (lines: readonly BudgetLine[], accrual: Accrual): Minor =>
  lines.reduce((sum, line) => (line.accrual === accrual ? sum + line.amount : sum), 0);

/**
 * Planned value (CBTP) of budget lines at the end of a day, in fractional minor units: Σ amount × planned
 * share by accrual.
 */
export function plannedValueOf(
  lines: readonly BudgetLine[],
  span: PlannedSpan,
  day: Day,
  calendar: WorkingCalendar,
): Minor {
  return ACCRUALS.reduce((sum, accrual) => {
    const net = netOf(lines, accrual);
    return net === 0 ? sum : sum + net * plannedFraction(span, accrual, day, calendar);
  }, 0);
}
