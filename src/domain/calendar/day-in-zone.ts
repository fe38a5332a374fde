import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { FIRST_DAY, LAST_DAY, type Day } from './day';
import { dayOfDate } from './day-of-date';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const REMEMBERED = 100_000;

/**
 * Calendar day of an instant (epoch milliseconds) in a time zone (IANA name). Undefined for NaN and for
 * instants outside the years 1 to 9999.
 * Throws a RangeError for an unknown zone.
 */
export function dayInZone(instant: number, timeZone: string): Day | undefined {
  // A day inside the bounds, since a zone may be a day ahead or behind.
  if (!(instant >= (FIRST_DAY + 1) * millisecondsInDay && instant < LAST_DAY * millisecondsInDay))
    return undefined;
  return Math.floor((instant + offsetInZone(instant, timeZone)) / millisecondsInDay) as Day;
}

/**
 * Milliseconds by which clocks in a time zone (IANA name) are ahead of UTC at an instant (epoch milliseconds)
 * of the years 1 to 9999. Where clocks change within an hour, the zone is asked for that very instant.
 * Throws a RangeError for an unknown zone.
 */
export const offsetInZone = (instant: number, timeZone: string): number =>
  offsetWithin(millisecondsInDay, instant, timeZone) ??
  offsetWithin(millisecondsInHour, instant, timeZone) ??
  offsetOf(instant, timeZone);

/** Offset of the UTC day or hour that holds an instant; undefined where it differs between the two ends. */
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
  // The parts have no milliseconds.
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
