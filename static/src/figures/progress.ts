import type { Known } from '../../../src/domain/known';
import type { Measured } from '../../../src/domain/indicators/figure-at';

/**
 * EV / BAC as a fraction, 0 to 1: of money where it is known, else of work. Unknown for the reason of work.
 */
export function percentCompleteOf({ cost, work }: Pick<Measured, 'cost' | 'work'>): Known<number> {
  return cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
}
