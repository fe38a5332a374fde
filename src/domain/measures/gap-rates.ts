import type { Day } from '../calendar/day';
import type { Known } from '../known';

/**
 * Taux d'écart calendaire and budgétaire: fractions of the initial estimate; negative is earlier, or cheaper.
 */
export interface GapRates {
  /** The initial baseline, which they are measured from; null where there is none. */
  readonly edition: { readonly name: string; readonly day: Day } | null;
  /** What stands against it: the updated forecast while the project runs, what was found once it is over. */
  readonly observed: 'forecast' | 'actual';
  readonly calendar: Known<number>;
  readonly budget: Known<number>;
}
