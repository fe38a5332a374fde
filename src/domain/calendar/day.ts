import { millisecondsInDay } from 'date-fns/constants';
/** A calendar day of the project, as days since 1970-01-01. No time, no zone. */
export type Day = number & { readonly __brand: 'Day' };

/** Day of an ISO date (`2026-03-31`; anything after the date is ignored). Undefined if it is no real date. */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ((milliseconds / millisecondsInDay) as Day) : undefined;
}

/** ISO form (`2026-03-31`) of a day. */
export function isoOf(day: Day): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}
