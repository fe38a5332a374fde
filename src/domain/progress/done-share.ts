import type { Known } from '../known';
import { remainingWorkOf } from './effort';
import type { Tally } from './tallies';

/**
 * Below this share of work done, a velocity says nothing of the rest (Christensen and Heise, 1993, of CPI).
 */
export const EARLY_BELOW = 0.2;

/**
 * Share of some work that is done, 0 to 1: hours spent over spent + remaining, else the earned share, else
 * the share of done issues. Undefined where there is nothing to count.
 */
export function doneShareOf(tally: Tally, earned: Known<number>): number | undefined {
  const remaining = remainingWorkOf(tally);
  if (tally.spent > 0 && remaining.known) return tally.spent / (tally.spent + remaining.value);
  if (earned.known) return earned.value;
  const { bearing, open, unclassified } = tally;
  return bearing > 0 ? (bearing - open - unclassified) / bearing : undefined;
}

/** Whether too little is done for a forecast by velocity (`too-early`). */
export const isEarly = (share: number | undefined): boolean => share !== undefined && share < EARLY_BELOW;
