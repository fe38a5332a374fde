import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { FIRST_DAY, LAST_DAY, type Day } from './day';
import { dayOfDate } from './day-of-date';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const REMEMBERED = 100_000;

/**
 * Calendar day, in a time zone (IANA name; another throws a RangeError), of an instant in epoch milliseconds.
 * Undefined for what is no instant, or lies outside the years 1 to 9999. On a day on which clocks change the
 * hour decides; where they change within the hour (Tehran did at half past, St John's at one past) the zone
 * is asked for that very instant.
 */
export function dayInZone(instant: number, timeZone: string): Day | undefined {
  // A day within the ends, since a zone may be a day ahead or behind.
  if (!(instant >= (FIRST_DAY + 1) * millisecondsInDay && instant < LAST_DAY * millisecondsInDay))
    return undefined;
  return Math.floor((instant + offsetInZone(instant, timeZone)) / millisecondsInDay) as Day;
}

/**
 * By how many milliseconds clocks in a time zone (IANA name; another throws a RangeError) are ahead of UTC at
 * an instant in epoch milliseconds, of the years 1 to 9999.
 */
export const offsetInZone = (instant: number, timeZone: string): number =>
  offsetWithin(millisecondsInDay, instant, timeZone) ??
  offsetWithin(millisecondsInHour, instant, timeZone) ??
  offsetOf(instant, timeZone);

/**
 * Offset at both ends of the day or hour (of UTC) that an instant lies in; undefined where it is not the
 * same.
 */
function offsetWithin(length: number, instant: number, timeZone: string): number | undefined {
  const begin = Math.floor(instant / length) * length;
  const offset = knownOffset(begin, timeZone);
  return offset === knownOffset(begin + length, timeZone) ? offset : undefined;
}

function knownOffset(instant: number, timeZone: string): number {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  const known = ofZone.get(instant);
  if (known !== undefined) return known;
  const offset = offsetOf(instant, timeZone);
  if (ofZone.size > REMEMBERED) ofZone.clear();
  offsets.set(timeZone, ofZone.set(instant, offset));
  return offset;
}

function offsetOf(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = dayOfDate(year, month, day) * millisecondsInDay + ((hour * 60 + minute) * 60 + second) * 1000;
  // Parts are whole seconds.
  return local - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}
