import { unknown, type Known } from '../known';
import { combine, finite } from '../ratio';

/**
 * Gap rate (taux d'écart) = (observed − estimated) / estimated of durations or costs, as a fraction (DINUM,
 * panorama of large digital projects). Estimated is the initial estimate; observed is the forecast while the
 * project runs. `not-started` during scoping, `no-estimate` for an estimate of 0 or less.
 */
export function gapRate(
  estimated: Known<number>,
  observed: Known<number>,
  inScoping: boolean,
): Known<number> {
  if (inScoping) return unknown('not-started');
  if (estimated.known && estimated.value <= 0) return unknown('no-estimate');
  return combine([estimated, observed], (planned, found) => (found - planned) / planned, 'no-estimate');
}

/**
 * Mean of the rates of several projects, as in the panorama, without unknown ones; `no-estimate` where all
 * are unknown.
 */
export function meanGapRate(rates: readonly Known<number>[]): Known<number> {
  const values = rates.flatMap((rate) => (rate.known ? [rate.value] : []));
  return finite(values.reduce((sum, value) => sum + value, 0) / values.length, 'no-estimate');
}

/**
 * Rate on the sums of several projects (taux agrégé), in which large projects weigh more. Pairs with an
 * unknown are left out; `no-estimate` where none is left.
 */
export function aggregateGapRate(
  pairs: readonly { readonly estimated: Known<number>; readonly observed: Known<number> }[],
): Known<number> {
  let [estimated, observed] = [0, 0];
  for (const pair of pairs) {
    if (!pair.estimated.known || !pair.observed.known) continue;
    estimated += pair.estimated.value;
    observed += pair.observed.value;
  }
  return finite((observed - estimated) / estimated, 'no-estimate');
}
