import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';
import type { ProjectPlan } from '../plan/project-plan';
import type { Rate } from '../plan/rate';

/** Minor units per hour in force for a person on a day; undefined where there is no rate. */
export type RateOf = (person: string | null, day: Day) => Minor | undefined;

/**
 * Rates in force on a day. The most specific wins (person, then role, then default), then the one that
 * started last, then the one entered last. A rate holds from the start of its day; the role is the person's
 * present one.
 */
export function ratesOf(plan: Pick<ProjectPlan, 'rates' | 'people'>): RateOf {
  const roles = new Map(plan.people.map((person) => [person.accountId, person.role]));
  const histories = new Map<string, readonly (readonly Rate[])[]>();
  return (person, day) => {
    const key = person ?? '';
    let levels = histories.get(key);
    if (!levels) {
      levels = levelsFor(plan.rates, person, person === null ? null : (roles.get(person) ?? null));
      histories.set(key, levels);
    }
    for (const level of levels) {
      for (const rate of level) if (rate.from === null || rate.from <= day) return rate.perHour;
    }
    return undefined;
  };
}

/** Rates of a person, the most specific first, each level latest first. */
function levelsFor(
  rates: readonly Rate[],
  person: string | null,
  role: string | null,
): readonly (readonly Rate[])[] {
  const own = rates.filter((rate) => rate.person !== null && rate.person === person);
  const ofRole = rates.filter((rate) => rate.person === null && rate.role !== null && rate.role === role);
  const byDefault = rates.filter((rate) => rate.person === null && rate.role === null);
  return [own, ofRole, byDefault].filter((level) => level.length > 0).map(latestFirst);
}

function latestFirst(rates: readonly Rate[]): readonly Rate[] {
  return [...rates].reverse().sort((one, other) => (other.from ?? -Infinity) - (one.from ?? -Infinity) || 0);
}
