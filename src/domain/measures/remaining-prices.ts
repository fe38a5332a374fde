import { known, unknown, type Known } from '../known';
import { joinedWork } from './joined-work';
import { daysToDo } from '../capacity/team-velocity';
import { partsOf, portionOf } from '../issues/parts';
import { remainingWorkOf } from '../progress/effort';
import { ownRemainingOf } from '../progress/issue-state';
import { meanRatesOf, type MeanRates } from './mean-rates';
import { velocityOf } from './velocity';
import type { ProjectFacts } from '../facts/project-facts';

/** Remaining work of one group, priced. */
export interface RemainingPrice {
  /** Seconds × minor units per hour; undefined where some of it has no rate and no mean rate is known. */
  readonly price: number | undefined;
  /** Seconds that have a rate of their own, and all of them. */
  readonly rated: number;
  readonly seconds: number;
  /** Ids of the issues with remaining work that has no rate of its own. */
  readonly unrated: readonly string[];
}

/** A price under construction. */
type Gathered = { -readonly [Field in Exclude<keyof RemainingPrice, 'unrated'>]: RemainingPrice[Field] } & {
  readonly unrated: string[];
};

/** Remaining work of each group, priced as it is assigned. */
export type RemainingPrices = readonly RemainingPrice[];

/**
 * Remaining work of each group at the assignee's rate on the status day, at the default rate without an
 * assignee. Work without a rate is priced at the mean rate of its role, else of the project (`meanRatesOf`).
 */
export function remainingPricesOf(facts: ProjectFacts): RemainingPrices {
  const prices = facts.tallies.map<Gathered>(() => ({ price: 0, rated: 0, seconds: 0, unrated: [] }));
  let means: MeanRates | undefined;
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    const remaining = state?.exists && facts.carriesWork[position] === 1 ? ownRemainingOf(state) : null;
    if (!remaining) return;
    const own = facts.rateOf(issue.assignee, facts.statusDate);
    const rate = own ?? (means ??= meanRatesOf(facts)).rateOf(issue.assignee);
    for (const part of partsOf(facts, position)) {
      const group = prices[part.group];
      if (!group) continue;
      const seconds = portionOf(remaining, part);
      group.seconds += seconds;
      group.rated += own === undefined ? 0 : seconds;
      if (own === undefined) group.unrated.push(issue.id);
      group.price =
        rate === undefined || group.price === undefined ? undefined : group.price + seconds * rate;
    }
  });
  return prices;
}

/**
 * Share of the remaining hours of all groups with a rate of its own, 0 to 1; `no-remaining` where nothing
 * remains.
 */
export function remainingRatedOf(prices: RemainingPrices): Known<number> {
  const [rated, seconds] = prices.reduce(
    ([own, all], group) => [own + group.rated, all + group.seconds],
    [0, 0],
  );
  return seconds > 0 ? known(rated / seconds) : unknown('no-remaining');
}

/** Ids of the issues with remaining work and no rate of their own; none where no work has a rate. */
export function unratedOf(prices: RemainingPrices): readonly string[] {
  return prices.some(({ rated }) => rated > 0) ? [...new Set(prices.flatMap(({ unrated }) => unrated))] : [];
}

/**
 * Price of each group's remaining work in fractional minor units. `no-rate` where some has no rate, else
 * unknown as `remainingWorkOf`. Work that somebody who joins takes over has their rate.
 */
export function withJoining(facts: ProjectFacts, prices: RemainingPrices): readonly Known<number>[] {
  return facts.tallies.map((tally, rank) => {
    const price = prices[rank]?.price;
    if (price === undefined) return unknown('no-rate');
    const remaining = remainingWorkOf(tally);
    if (tally.issues > 0 && !remaining.known) return remaining;
    return known(price / 3600 + joiningPrice(facts, rank, price));
  });
}

/**
 * Extra price of a group's remaining work, in minor units, through those who join it; `price` is that work ×
 * rate.
 */
function joiningPrice(facts: ProjectFacts, rank: number, price: number): number {
  const remaining = facts.tallies[rank]?.remaining ?? 0;
  const joined = joinedWork(facts, [rank]).filter(
    ({ joining, perDay }) => joining.perHour !== null && perDay > 0,
  );
  const velocity = velocityOf(facts, [rank]);
  if (joined.length === 0 || !(remaining > 0) || !velocity.known) return 0;
  const days = daysToDo(remaining, velocity.value);
  return joined.reduce((sum, { joining, perDay, after }) => {
    const seconds = Math.min(remaining, Math.max(0, days - after) * perDay);
    return sum + (seconds * ((joining.perHour ?? 0) - price / remaining)) / 3600;
  }, 0);
}
