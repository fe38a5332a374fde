import { dayOf, type Day } from './day';
import { dayInZone } from './day-in-zone';

/** Day of an ISO date (`2026-03-31`) that was checked before. Throws a RangeError if it is no real date. */
export function requiredDay(iso: string): Day {
  const day = dayOf(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is no date.`);
  return day;
}

/**
 * Calendar day, in a time zone (IANA name), of an instant in epoch milliseconds that a clock gave. Throws a
 * RangeError outside the years 1 to 9999, and for another zone.
 */
export function requiredDayInZone(instant: number, timeZone: string): Day {
  const day = dayInZone(instant, timeZone);
  if (day === undefined) throw new RangeError(`${instant} is no instant of the years 1 to 9999.`);
  return day;
}
