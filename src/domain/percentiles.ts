import { known, unknown, type Known } from './known';
import type { Reason } from './reason';

/** Values that are not exceeded with a probability of 50 %, 80 % and 95 %. */
export interface Percentiles<T> {
  readonly p50: Known<T>;
  readonly p80: Known<T>;
  readonly p95: Known<T>;
}

/** Percentiles that are all unknown for one reason. */
export function noPercentiles(because: Reason): Percentiles<never> {
  const none = unknown(because);
  return { p50: none, p80: none, p95: none };
}

/**
 * Percentiles by nearest rank of the outcomes of runs, given in rising order: the smallest outcome that at
 * least that share of the runs does not exceed. `too-little-history` where it is infinite or there are no
 * runs.
 */
export function percentilesOf<T>(outcomes: Float64Array, valueOf: (outcome: number) => T): Percentiles<T> {
  const at = (share: number): Known<T> => {
    const outcome = outcomes[Math.max(0, Math.ceil(share * outcomes.length) - 1)] ?? Infinity;
    return Number.isFinite(outcome) ? known(valueOf(outcome)) : unknown('too-little-history');
  };
  return { p50: at(0.5), p80: at(0.8), p95: at(0.95) };
}
