import type { Day } from './day';

/**
 * The day at a count of days since 1970-01-01: a whole number, or infinite for before or after every day.
 */
export function dayFrom(count: number): Day {
  return count as Day;
}

/** The day a whole number of days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The last of some days, where undefined ones do not count; undefined where none is left. */
export function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}
