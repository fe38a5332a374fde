import { unknown, type Known } from '../known';
import { combine, finite } from '../ratio';

/**
 * Taux d'écart: (observed - estimated) / estimated, of durations (écart calendaire) or of costs (écart
 * budgétaire), as a fraction; source: the State's panorama of its large digital projects (DINUM). Estimated
 * is the initial estimate, not the last baseline; for a running project observed is the forecast. Unknown
 * while the project is being scoped (`not-started`) or where nothing, or less, was estimated (`no-estimate`).
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
 * Mean of the rates of several projects, as the panorama shows; those unknown are left out, and `no-estimate`
 * where all are.
 */
export function meanGapRate(rates: readonly Known<number>[]): Known<number> {
  const values = rates.flatMap((rate) => (rate.known ? [rate.value] : []));
  return finite(values.reduce((sum, value) => sum + value, 0) / values.length, 'no-estimate');
}

/**
 * Rate on the sums of several projects (taux agrégé), which large ones dominate; pairs with an unknown are
 * left out, `no-estimate` where nothing is left.
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
