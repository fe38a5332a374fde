import { known, unknown, type Known } from '../known';
import type { Seconds } from '../money/money';
import type { Tally } from './tallies';

/**
 * Hours of some issues in seconds, each work once (leaf rule). Unknown: all without issues (`no-issues`),
 * estimates without any (`no-estimate`), remaining work where no open issue states it (`no-remaining`), time
 * spent on started work where the project logs none (`no-cost-recorded`).
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
 * Whether no work is open: all that bears work is done and classified or, where nothing bears work, every
 * issue is done. False without issues.
 */
export function isWorkDone(tally: Tally): boolean {
  if (tally.bearing > 0) return tally.open === 0 && tally.unclassified === 0;
  return tally.issues > tally.cancelled && tally.done === tally.issues;
}

/**
 * Seconds that remain on all open work; issues without a remaining estimate are taken at the mean of the
 * others, 0 where nothing is open. `no-issues`; `no-remaining` where no open issue states any; `no-estimate`
 * where no issue bears work.
 */
export function remainingWorkOf(tally: Tally): Known<Seconds> {
  if (tally.issues === 0) return unknown('no-issues');
  const remaining = remainingOf(tally);
  return remaining.known && tally.open > 0
    ? known((remaining.value * tally.open) / tally.openKnown)
    : remaining;
}

/** Most open issues with nothing remaining for the rest to be representative, as a share. */
const TOO_MUCH_AT_ZERO = 0.05;

/**
 * Remaining seconds for a forecast: as `remainingWorkOf`, and `open-nothing-remains` where over one open
 * issue in twenty has nothing remaining. Jira takes remaining estimates to 0 by itself, so that the true rest
 * is unknown.
 */
export function remainingToFinish(tally: Tally): Known<Seconds> {
  const atZero = tally.open > 0 && tally.openAtZero > TOO_MUCH_AT_ZERO * tally.open;
  return atZero ? unknown('open-nothing-remains') : remainingWorkOf(tally);
}

/**
 * Above this share of the estimates on open work with nothing remaining, neither earned nor remaining work is
 * known.
 */
export const MOST_AT_ZERO = 0.3;

/**
 * Share of the estimates that is on open work with nothing remaining, 0 to 1; of the issues where nothing is
 * estimated.
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

/** Hours as Jira holds them, in seconds; `earned` is the sum of the estimates of done issues. */
export interface Effort {
  readonly estimate: Known<Seconds>;
  readonly spent: Known<Seconds>;
  readonly remaining: Known<Seconds>;
  readonly earned: Known<Seconds>;
}
