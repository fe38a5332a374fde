import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Minor } from '../money/money';
import type { Accrual, BaselineItem, BudgetLine } from '../plan/project-plan';

/** Where a baseline item stands in time: from its first day to its last, both included. */
export interface PlannedSpan {
  readonly start: Day;
  readonly finish: Day;
}

/**
 * Span of a baseline item; one date alone is a milestone on that day. Undefined without dates, or when it
 * ends before it starts.
 */
export function plannedSpanOf(item: BaselineItem): PlannedSpan | undefined {
  const start = item.start ?? item.finish;
  const finish = item.finish ?? item.start;
  return start === null || finish === null || start > finish ? undefined : { start, finish };
}

/**
 * Planned share, 0 to 1, of what accrues over a span, at the end of a day (that day counts): all on its first
 * day, all on its last, or linear over its working days. Nothing before the first day, all from the last on.
 * A span of one day is a step on that day.
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
  // A span of closed days only is worked all the same.
  return whole === 0 ? (day - before) / (span.finish - before) : calendar.between(before, day) / whole;
}

/** Budget of a baseline item, in minor units; 0 without lines. */
export function budgetOf(item: BaselineItem): Minor {
  return item.budget.reduce((sum, line) => sum + line.amount, 0);
}

/**
 * By what the work of a baseline item accrues, whatever the amounts of its budget lines: as all of them do,
 * else, and without lines, linear. Hours planned must tell nothing of how money is spread.
 */
export function workAccrualOf({ budget }: BaselineItem): Accrual {
  const [first, ...others] = budget;
  return first && others.every(({ accrual }) => accrual === first.accrual) ? first.accrual : 'linear';
}

/**
 * Whether more is taken off than granted in some accrual: planned value may then fall, and exceed the budget
 * for a while.
 */
export const hasReductions = ({ budget }: BaselineItem): boolean =>
  ACCRUALS.some((accrual) => netOf(budget, accrual) < 0);

const ACCRUALS: readonly Accrual[] = ['linear', 'start', 'finish'];

/**
 * What lines of one accrual come to, reductions taken off: whole minor units, so that nothing of them is left
 * by rounding.
 */
const netOf = (lines: readonly BudgetLine[], accrual: Accrual): Minor =>
  lines.reduce((sum, line) => (line.accrual === accrual ? sum + line.amount : sum), 0);

/**
 * Planned value (CBTP) of budget lines at the end of a day, in minor units, fractional: Σ amount × planned
 * share of its accrual.
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
