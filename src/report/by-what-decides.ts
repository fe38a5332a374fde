import { laterOf } from '../domain/health/read-weather';
import type { DeliverableResult } from '../domain/project/deliverable-result';

/** What the order of deliverables depends on. */
type Ordered = Pick<DeliverableResult, 'id' | 'finish' | 'cost' | 'work' | 'weather'>;

/**
 * Orders deliverables by what decides (for `toSorted`): the longest slip of what is not over, then the
 * largest overrun (in money where it is known, else in hours), then the project's own order, by id.
 */
export function byWhatDecides(one: Ordered, other: Ordered): number {
  return slipOf(other) - slipOf(one) || overrunOf(other) - overrunOf(one) || (one.id < other.id ? -1 : 1);
}

function slipOf({ finish, weather }: Ordered): number {
  const slip = laterOf(finish.slipWorkingDays, finish.slipFromContract);
  return weather !== null && slip.known ? Math.max(0, Math.round(slip.value)) : 0;
}

function overrunOf({ cost, work, weather }: Ordered): number {
  const variance = cost.varianceAtCompletion.known ? cost.varianceAtCompletion : work.varianceAtCompletion;
  return weather !== null && variance.known ? Math.max(0, -variance.value) : 0;
}
