import { known, unknown, type Known } from '../known';
import type { ProjectFacts } from './project-facts';

/** Remaining work of each group in minor units, at the rate of who is assigned on the status day; unknown where none is in force. */
export function remainingPrices(facts: ProjectFacts): readonly Known<number>[] {
  const prices = facts.tallies.map(() => 0);
  const unpriced = facts.tallies.map(() => false);
  facts.index.issues.forEach((issue, position) => {
    const own = facts.group[position] ?? -1;
    const state = facts.states[position];
    if (own < 0 || facts.carriesWork[position] === 0 || !state?.exists || !state.remaining) return;
    const rate = facts.rateOf(issue.assignee, facts.statusDate);
    if (rate === undefined) unpriced[own] = true;
    else prices[own] = (prices[own] ?? 0) + state.remaining * rate;
  });
  return facts.tallies.map((tally, rank) => {
    if (unpriced[rank]) return unknown('no-rate');
    return tally.open > 0 && tally.openKnown === 0 ? unknown('no-remaining') : known((prices[rank] ?? 0) / 3600);
  });
}
