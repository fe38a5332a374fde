import type { Effort } from '../result/project-result';
import { known, unknown, type Known } from '../known';
import type { Seconds } from '../money/money';
import type { Tally } from './tallies';

/**
 * Hours of some issues, in seconds, each work once (leaf rule): estimated, spent, remaining, and estimated of what is done. Unknown are all
 * without issues (`no-issues`); estimates where no issue has one (`no-estimate`); what remains where no open issue says it (`no-remaining`),
 * while those that do not say it beside others that do add nothing: a finding tells of them; time spent on work that has begun in a
 * project where nobody logs any (`no-cost-recorded`).
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
    remaining: tally.open > 0 && tally.openKnown === 0 ? unknown('no-remaining') : known(tally.remaining),
    earned: estimated ? known(tally.earned) : unknown('no-estimate'),
  };
}

/**
 * Seconds that all open work has left: issues that do not say it are taken at the mean of those that do, 0 where nothing is open. Unknown
 * without issues (`no-issues`), and where no open issue says it (`no-remaining`).
 */
export function remainingWorkOf(tally: Tally): Known<Seconds> {
  if (tally.issues === 0) return unknown('no-issues');
  if (tally.open === 0) return known(0);
  return tally.openKnown === 0 ? unknown('no-remaining') : known((tally.remaining * tally.open) / tally.openKnown);
}
