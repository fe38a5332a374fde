import type { Day } from '../../src/domain/calendar/day';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import type { CurvePoint } from '../../src/domain/measures/curve';

/** An S of height 1 over a share of the time in [0, 1]. */
function s(share: number): number {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
}

/**
 * A curve of so many points from a first to a last day; earned and actual end at the status date with these
 * factors on plan.
 */
export function curveOf(
  points: number,
  from: Day,
  to: Day,
  statusDate: Day,
  budgets: { readonly cost: number; readonly work: number },
  factors: { readonly earned: number; readonly actual: number },
): readonly CurvePoint[] {
  return Array.from({ length: points }, (_, index): CurvePoint => {
    const at = points === 1 ? statusDate : dayFrom(Math.round(from + ((to - from) * index) / (points - 1)));
    const share = s((at - from) / Math.max(1, to - from));
    const past = at <= statusDate;
    const values = (budget: number): CurvePoint['cost'] => ({
      plannedValue: budget * share,
      earnedValue: past ? budget * share * factors.earned : null,
      actualCost: past ? budget * share * factors.actual : null,
    });
    return { day: at, cost: values(budgets.cost), work: values(budgets.work) };
  });
}
