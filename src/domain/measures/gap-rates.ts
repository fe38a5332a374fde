import type { Day } from '../calendar/day';
import type { Known } from '../known';

/**
 * Gap rates (taux d'écart) of calendar and budget, as fractions of the initial estimate; negative is earlier
 * or cheaper.
 */
export interface GapRates {
  /** The initial baseline, from which they are measured; null where there is none. */
  readonly edition: { readonly name: string; readonly day: Day } | null;
  /** What it is compared with: the forecast while the project runs, the actual result once it is over. */
  readonly observed: 'forecast' | 'actual';
  readonly calendar: Known<number>;
  readonly budget: Known<number>;
}
