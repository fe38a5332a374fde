import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import {
  budgetOf,
  plannedFraction,
  plannedSpanOf,
  plannedValueOf,
  workAccrualOf,
  type PlannedSpan,
} from '../baseline/planned-value';
import { known, unknown, type Known } from '../known';
import type { BaselineItem } from '../plan/baseline';

/** Planned share of something at the end of a day. */
export type ShareOn = (day: Day) => Known<number>;

/** Span of a baseline item: `no-baseline` without an item, `no-baseline-dates` without usable dates. */
export function plannedSpanIn(item: BaselineItem | undefined): Known<PlannedSpan> {
  if (!item) return unknown('no-baseline');
  const span = plannedSpanOf(item);
  return span ? known(span) : unknown('no-baseline-dates');
}

/** BAC in minor units: `no-baseline` without an item, `no-budget` where its lines add up to nothing. */
export function moneyBudgetIn(item: BaselineItem | undefined): Known<number> {
  if (!item) return unknown('no-baseline');
  const budget = budgetOf(item);
  return budget > 0 && Number.isFinite(budget) ? known(budget) : unknown('no-budget');
}

/** Planned share of the work, 0 to 1, by its accrual; unknown where the span is. */
export function plannedWorkShare(item: BaselineItem | undefined, calendar: WorkingCalendar): ShareOn {
  const span = plannedSpanIn(item);
  if (!item || !span.known) return () => (span.known ? unknown('no-baseline') : span);
  const accrual = workAccrualOf(item);
  return (day) => known(plannedFraction(span.value, accrual, day, calendar));
}

/**
 * Planned share of the money, weighted by budget lines where there are any. Reductions may take it below 0
 * and above 1. Unknown where the span is.
 */
export function plannedCostShare(item: BaselineItem | undefined, calendar: WorkingCalendar): ShareOn {
  const span = plannedSpanIn(item);
  const budget = item ? budgetOf(item) : 0;
  if (!item || !span.known || !(budget > 0)) return plannedWorkShare(item, calendar);
  const dates = span.value;
  return (day) => known(day >= dates.finish ? 1 : plannedValueOf(item.budget, dates, day, calendar) / budget);
}
