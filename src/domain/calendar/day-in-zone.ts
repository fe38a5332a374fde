import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { Day } from './day';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Calendar day, in a time zone (IANA name), of an instant in epoch milliseconds. Undefined for what is no instant. */
export function dayInZone(instant: number, timeZone: string): Day | undefined {
  if (!Number.isFinite(instant)) return undefined;
  const hour = Math.floor(instant / millisecondsInHour);
  const key = `${timeZone} ${hour}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = offsetOf(hour * millisecondsInHour, timeZone);
    if (offsets.size > 100_000) offsets.clear();
    offsets.set(key, offset);
  }
  return Math.floor((instant + offset) / millisecondsInDay) as Day;
}

/** Offsets change on the hour only (quarter-hour zones included), so one reading an hour is exact. */
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
  return local - instant;
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
