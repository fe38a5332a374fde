import type { DeliverableView } from '../../../../src/contract/views';
import type { Known } from '../../../../src/domain/known';
import { byWhatDecides } from '../../../../src/report/by-what-decides';
import { commitmentOf } from '../../figures/commitment';
import { percentCompleteOf } from '../../figures/progress';
import type { Weather } from '../../../../src/domain/health/weather-reading';

export const SORT_COLUMNS = [
  'weather',
  'name',
  'issues',
  'progress',
  'remaining',
  'committed',
  'forecast',
  'slip',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Order {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const TROUBLE: Readonly<Record<Weather, number>> = { storm: 4, cloudy: 3, fog: 2, veiled: 1, sun: 0 };

function keyOf(deliverable: DeliverableView, column: Exclude<SortColumn, 'name'>): Known<number> {
  switch (column) {
    case 'weather':
      return { known: true, value: deliverable.weather === null ? -1 : TROUBLE[deliverable.weather.weather] };
    case 'issues':
      return { known: true, value: deliverable.issues };
    case 'progress':
      return percentCompleteOf(deliverable);
    case 'remaining':
      return deliverable.effort.remaining;
    case 'committed':
      return commitmentOf(deliverable).day;
    case 'forecast':
      return deliverable.finish.announced;
    case 'slip':
      return commitmentOf(deliverable).slip;
  }
}

/**
 * Deliverables in an order; null: the most urgent first. Unknown values come last either way; equals keep the
 * plan's order.
 */
export function ordered(
  deliverables: readonly DeliverableView[],
  order: Order | null,
): readonly DeliverableView[] {
  if (order === null) return deliverables.toSorted(byWhatDecides);
  const { column, descending } = order;
  const sign = descending ? -1 : 1;
  if (column === 'name') return deliverables.toSorted((a, b) => sign * a.name.localeCompare(b.name));
  return deliverables.toSorted((a, b) => {
    const [left, right] = [keyOf(a, column), keyOf(b, column)];
    if (!left.known || !right.known) return Number(right.known) - Number(left.known);
    return sign * (left.value - right.value);
  });
}

/** The order after a click on a column: descending, then ascending, then none. Names begin ascending. */
export function nextOrder(order: Order | null, column: SortColumn): Order | null {
  if (order?.column !== column) return { column, descending: column !== 'name' };
  return order.descending === (column !== 'name') ? { column, descending: !order.descending } : null;
}
