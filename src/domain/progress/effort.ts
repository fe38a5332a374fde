import { known, unknown, type Known } from '../known';
import type { Seconds } from '../money/money';
import type { Tally } from './tallies';

/**
 * Hours of some issues, in seconds, each work once (leaf rule): estimated, spent, remaining, and estimated of
 * what is done. Unknown are all without issues (`no-issues`); estimates where no issue has one
 * (`no-estimate`); what remains where no open issue says that anything does (`no-remaining`), while those
 * that do not beside others that do add nothing: a finding tells of them; time spent on work that has begun
 * in a project where nobody logs any (`no-cost-recorded`).
 */
export function effortOf(tally: Tally, timeIsLogged: boolean): Effort {
  if (tally.issues === 0) {
    const none = unknown('no-issues');
    return { estimate: none, spent: none, remaining: none, earned: none };
  }
  const estimated = tally.estimatedIssues > 0;
  return {
    estimate: estimated ? known(tally.estimate) : unknown('no-estimate'),
    spent: timeIsLogged || tally.started === 0 ? known(tally.spent) : unknown('no-cost-recorded'),
    remaining: remainingOf(tally),
    earned: estimated ? known(tally.earned) : unknown('no-estimate'),
  };
}

/**
 * Whether no work is open: all that bears work is done, and known to be delivered or dropped, or, where
 * nothing bears any, every issue is done. False without issues.
 */
export function isWorkDone(tally: Tally): boolean {
  if (tally.bearing > 0) return tally.open === 0 && tally.unclassified === 0;
  return tally.issues > tally.cancelled && tally.done === tally.issues;
}

/**
 * Seconds that all open work has left: issues that say nothing, or that nothing is left of what is open, are
 * taken at the mean of the others, 0 where nothing is open. Unknown without issues (`no-issues`), where no
 * open issue says that anything is left (`no-remaining`), and where nothing open bears work (`no-estimate`).
 */
export function remainingWorkOf(tally: Tally): Known<Seconds> {
  if (tally.issues === 0) return unknown('no-issues');
  const remaining = remainingOf(tally);
  return remaining.known && tally.open > 0
    ? known((remaining.value * tally.open) / tally.openKnown)
    : remaining;
}

/**
 * Share of open work of which Jira may say that nothing is left, and what is left of the whole still be told
 * from the others.
 */
const TOO_MUCH_AT_ZERO = 0.05;

/**
 * Seconds that all open work has left, to tell its end from: as `remainingWorkOf`, and unknown
 * (`open-nothing-remains`) where of more than one open issue in twenty nothing is said to remain. Jira brings
 * the remaining estimate down to 0 by itself: what is left is unknown.
 */
export function remainingToFinish(tally: Tally): Known<Seconds> {
  const atZero = tally.open > 0 && tally.openAtZero > TOO_MUCH_AT_ZERO * tally.open;
  return atZero ? unknown('open-nothing-remains') : remainingWorkOf(tally);
}

/**
 * Above this share of the estimates held by open work of which nothing is said to remain, nobody knows what
 * was earned or is left.
 */
export const MOST_AT_ZERO = 0.3;

/**
 * Share of the estimates that open work holds of which nothing is said to remain; of the issues where nothing
 * is estimated. 0 to 1.
 */
export function shareAtZero({ estimate, bearing, openAtZero, openAtZeroEstimate }: Tally): number {
  if (estimate > 0) return openAtZeroEstimate / estimate;
  return bearing > 0 ? openAtZero / bearing : 0;
}

function remainingOf(tally: Tally): Known<Seconds> {
  if (tally.open > 0) return tally.openKnown === 0 ? unknown('no-remaining') : known(tally.remaining);
  const isOver = tally.bearing > 0 || isWorkDone(tally) || tally.issues === tally.cancelled;
  return isOver ? known(0) : unknown('no-estimate');
}

/** Hours as Jira holds them, in seconds. `earned` is the estimates of the issues that are done. */
export interface Effort {
  readonly estimate: Known<Seconds>;
  readonly spent: Known<Seconds>;
  readonly remaining: Known<Seconds>;
  readonly earned: Known<Seconds>;
}
