import { known, unknown, type Known } from '../known';
import { seededRandom } from './seeded-random';

/** Fewer completed items or periods than these say nothing about what is to come (domain.md 4.5). */
export const LEAST_COMPLETED = 10;
export const LEAST_PERIODS = 6;

/** What a simulation is run on. */
export interface SimulationInputs {
  /** Work completed in each past period, oldest first; in any unit. */
  readonly throughput: readonly number[];
  /** Items completed in all of them. */
  readonly completed: number;
  /** Work left, in the same unit. */
  readonly remaining: number;
  readonly runs: number;
  readonly seed: number;
}

/** Periods until the work is done, by probability. */
export interface SimulatedPeriods {
  readonly p50: number;
  readonly p80: number;
  readonly p95: number;
}

const LONGEST = 2000;

/**
 * Monte Carlo by resampling: each run draws past periods at random until the remaining work is done. Fractional in the last period.
 * Refused where history is too short, or where nothing was completed in it. Same seed, same answer.
 */
export function simulatePeriods({ throughput, completed, remaining, runs, seed }: SimulationInputs): Known<SimulatedPeriods> {
  const pace = throughput.reduce((sum, amount) => sum + amount, 0) / Math.max(1, throughput.length);
  if (completed < LEAST_COMPLETED || throughput.length < LEAST_PERIODS || !(pace > 0)) return unknown('too-little-history');
  if (remaining / pace > LONGEST / 4) return unknown('too-little-history');
  const random = seededRandom(seed);
  const ends = new Float64Array(Math.max(1, runs));
  for (let run = 0; run < ends.length; run += 1) {
    let [left, periods] = [remaining, 0];
    while (left > 0 && periods < LONGEST) {
      const done = throughput[random(throughput.length)] ?? 0;
      periods += done >= left ? left / done : 1;
      left -= done;
    }
    ends[run] = periods;
  }
  ends.sort();
  const at = (share: number): number => ends[Math.min(ends.length - 1, Math.ceil(share * ends.length) - 1)] ?? 0;
  return known({ p50: at(0.5), p80: at(0.8), p95: at(0.95) });
}
