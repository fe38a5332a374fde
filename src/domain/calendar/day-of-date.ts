import { millisecondsInDay } from 'date-fns/constants';
import type { Day } from './day';

/** Day of a Gregorian date; month 1 to 12. */
export function dayOfDate(year: number, month: number, day: number): Day {
  return (Date.UTC(year, month - 1, day) / millisecondsInDay) as Day;
}

/** Gregorian year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * millisecondsInDay).getUTCFullYear();
}

/** ISO weekday of a day: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
