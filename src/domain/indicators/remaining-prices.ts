import { known, unknown, type Known } from '../known';
import { joinedWork } from './joined-work';
import { daysToDo } from '../team/team-pace';
import { partsOf, portionOf } from '../plan/holding';
import { remainingWorkOf } from '../progress/effort';
import { ownRemainingOf } from '../progress/issue-state';
import { paceOf } from './pace';
import type { ProjectFacts } from '../facts/project-facts';

/** Remaining work of each group as it is assigned: seconds x minor units an hour, undefined where some of it has no rate. */
export type RemainingPrices = readonly (number | undefined)[];

/** Remaining work of each group at the rate of who is assigned in force on the status day. */
export function remainingPricesOf(facts: ProjectFacts): RemainingPrices {
  const prices = facts.tallies.map<number | undefined>(() => 0);
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    const remaining = state?.exists && facts.carriesWork[position] === 1 ? ownRemainingOf(state) : null;
    if (!remaining) return;
    const rate = facts.rateOf(issue.assignee, facts.statusDate);
    for (const part of partsOf(facts, position)) {
      const price = prices[part.group];
      prices[part.group] = rate === undefined || price === undefined ? undefined : price + portionOf(remaining, part) * rate;
    }
  });
  return prices;
}

/**
 * Price of the remaining work of each group in minor units, fractional. Unknown where some has no rate (`no-rate`), and as `remainingWorkOf`
 * says. What somebody who would join takes over costs their rate instead.
 */
export function withJoining(facts: ProjectFacts, prices: RemainingPrices): readonly Known<number>[] {
  return facts.tallies.map((tally, rank) => {
    const price = prices[rank];
    if (price === undefined) return unknown('no-rate');
    const remaining = remainingWorkOf(tally);
    if (tally.issues > 0 && !remaining.known) return remaining;
    return known(price / 3600 + joiningPrice(facts, rank, price));
  });
}

/** How much dearer, in minor units, the remaining work of a group becomes by those who join it; `price` is that work x rate. */
function joiningPrice(facts: ProjectFacts, rank: number, price: number): number {
  const remaining = facts.tallies[rank]?.remaining ?? 0;
  const joined = joinedWork(facts, [rank]).filter(({ joining, perDay }) => joining.perHour !== null && perDay > 0);
  const pace = paceOf(facts, [rank]);
  if (joined.length === 0 || !(remaining > 0) || !pace.known) return 0;
  const days = daysToDo(remaining, pace.value);
  return joined.reduce((sum, { joining, perDay, after }) => {
    const seconds = Math.min(remaining, Math.max(0, days - after) * perDay);
    return sum + (seconds * ((joining.perHour ?? 0) - price / remaining)) / 3600;
  }, 0);
}
