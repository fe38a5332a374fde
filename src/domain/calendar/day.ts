import { millisecondsInDay } from 'date-fns/constants';
/** A calendar day of the project, as days since 1970-01-01, without time or zone. */
export type Day = number & { readonly __brand: 'Day' };

/**
 * 0001-01-01 and 9999-12-31. Computed days stay between them, so that every day has an ISO form of ten
 * characters.
 */
export const FIRST_DAY = -719_162 as Day;
export const LAST_DAY = 2_932_896 as Day;

/**
 * Day of an ISO date (`2026-03-31`); text after the date is ignored. Undefined for a date that does not
 * exist.
 */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const [month, day] = [Number(match[2]), Number(match[3])];
  // `Date.UTC` is no use here: it puts the years 0 to 99 into the twentieth century.
  const date = new Date(0);
  const milliseconds = date.setUTCFullYear(Number(match[1]), month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? ((milliseconds / millisecondsInDay) as Day)
    : undefined;
}

/** ISO form (`2026-03-31`) of a day from `FIRST_DAY` to `LAST_DAY`. */
export function isoOf(day: Day): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}
