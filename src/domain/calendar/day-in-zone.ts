import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Day } from './day';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * Calendar day, in a time zone (IANA name), of an instant in epoch milliseconds. Undefined for what is no instant. Where clocks change
 * within the hour (Tehran did at half past, St John's at one past) the zone is asked for that very instant.
 */
export function dayInZone(instant: number, timeZone: string): Day | undefined {
  if (!Number.isFinite(instant)) return undefined;
  const hour = Math.floor(instant / millisecondsInHour);
  const offset = offsetInHour(hour, timeZone);
  const exact = offset === offsetInHour(hour + 1, timeZone) ? offset : offsetOf(instant, timeZone);
  return Math.floor((instant + exact) / millisecondsInDay) as Day;
}

/** Offset at the beginning of an hour since the epoch. */
function offsetInHour(hour: number, timeZone: string): number {
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = offsetOf(hour * millisecondsInHour, timeZone);
  if (offsets.size > 100_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function offsetOf(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const local = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
    parts['second'] ?? 0,
  );
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
