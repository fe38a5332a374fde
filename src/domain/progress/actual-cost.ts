import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import type { Minor } from '../money/money';
import type { Tally } from './tallies';
import type { CostEntry } from '../plan/cost-entry';

/**
 * AC (CRTE) in fractional minor units: Σ seconds × rate in force that day ÷ 3600, plus expenses. `no-rate`
 * where some work has no rate; `no-cost-recorded` where work has started and neither time nor expenses are
 * recorded.
 */
export function actualCostOf(tally: Tally, expenses: Minor, timeIsLogged: boolean): Known<Minor> {
  if (tally.unpriced !== 0) return unknown('no-rate');
  if (!timeIsLogged && expenses === 0 && tally.started > 0) return unknown('no-cost-recorded');
  return known(tally.price / 3600 + expenses);
}

/**
 * Expenses by the end of a day in minor units, by deliverable; those without a known deliverable under
 * `null`. Commitments, invoices and payments are no cost.
 */
export function expensesBy(
  costs: readonly CostEntry[],
  deliverables: ReadonlySet<string>,
  day: Day,
): ReadonlyMap<string | null, Minor> {
  const sums = new Map<string | null, Minor>();
  for (const { kind, day: on, deliverable, amount } of costs) {
    if (kind !== 'expense' || on > day) continue;
    const key = deliverable !== null && deliverables.has(deliverable) ? deliverable : null;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}
