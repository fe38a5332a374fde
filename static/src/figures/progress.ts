import type { Known } from '../../../src/domain/known';
import type { Measured } from '../../../src/domain/indicators/figure-at';

/**
 * EV / BAC as a fraction: in money where it is known, else in effort. Both unknown: the reason is that of
 * effort.
 */
export function percentCompleteOf({ cost, work }: Pick<Measured, 'cost' | 'work'>): Known<number> {
  return cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
}
