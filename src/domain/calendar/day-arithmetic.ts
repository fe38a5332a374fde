import type { Day } from './day';

/** The day of a count of days since 1970-01-01: whole, or infinite for before or after every day. */
export function dayFrom(count: number): Day {
  return count as Day;
}

/** The day so many whole days later (negative: earlier). */
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

/** The last of some days, of which those that are undefined are left out; undefined where none is left. */
export function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}
