import { millisecondsInDay } from 'date-fns/constants';
import { FIRST_DAY, LAST_DAY, type Day } from './day';

/**
 * Day of a date of the (proleptic) Gregorian calendar; month 1 to 12. A day that the month has not runs on
 * into the next.
 */
export function dayOfDate(year: number, month: number, day: number): Day {
  return (new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsInDay) as Day;
}

/** Year of a day in the (proleptic) Gregorian calendar. */
export function yearOf(day: Day): number {
  return new Date(day * millisecondsInDay).getUTCFullYear();
}

/** ISO weekday of a day, before 1970 too: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The same date so many years later (negative: earlier), from `FIRST_DAY` to `LAST_DAY`; 29 February may run
 * on into March.
 */
export function yearsAfter(day: Day, years: number): Day {
  const date = new Date(day * millisecondsInDay);
  const then = dayOfDate(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, then)) as Day;
}
