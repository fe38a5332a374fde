import type { Effort } from '../result/project-result';
import { known, unknown } from '../known';
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
