import { millisecondsInDay } from 'date-fns/constants';
import { FIRST_DAY, LAST_DAY, type Day } from './day';

/**
 * Day of a date in the proleptic Gregorian calendar; months are 1 to 12. A day beyond the end of its month is
 * in the next month.
 */
export function dayOfDate(year: number, month: number, day: number): Day {
  return (new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsInDay) as Day;
}

/** Year of a day in the proleptic Gregorian calendar. */
export function yearOf(day: Day): number {
  return new Date(day * millisecondsInDay).getUTCFullYear();
}

/** ISO weekday of a day, 1 Monday to 7 Sunday; also before 1970. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The same date a number of years later (negative: earlier), kept between `FIRST_DAY` and `LAST_DAY`. 29
 * February becomes 1 March in a common year.
 */
export function yearsAfter(day: Day, years: number): Day {
  const date = new Date(day * millisecondsInDay);
  const then = dayOfDate(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, then)) as Day;
}
