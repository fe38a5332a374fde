import { z } from 'zod';

/**
 * Values that a site export is made of; each says what it expected. What is optional may also be null, as
 * Jira writes it.
 */
export const text = z.string({ error: 'expected a text' });
export const filled = text.min(1, { error: 'expected a text that is not empty' });

/** A number that holds its last digit; one of 1e300 seconds cannot be meant. */
export const number = z
  .number({ error: 'expected a number' })
  .refine((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, {
    error: 'expected a number that can be held exactly',
  });

const DAY = 'expected a day such as 2026-03-31';
export const day = text.refine(isDay, { error: DAY });

/**
 * A day with which a text begins, as histories tell of days (`2026-03-31 00:00:00.0`); empty where there was
 * none.
 */
export const dayText = text.refine((value) => value === '' || isDay(value.slice(0, 10)), { error: DAY });
export const secondsText = text.regex(/^-?\d{0,15}$/, { error: 'expected seconds' });

/**
 * Jira's instants: `2026-02-27T17:00:00.000+0100`, or ISO 8601, with their offset: without one they are no
 * instant.
 */
export const instant = text.refine(isInstant, {
  error: 'expected an instant such as 2026-02-27T17:00:00.000+0100',
});

/** An instant that a clock may show: nobody opened a project before 1990, and none will after 2199. */
export const clockInstant = instant.refine((value) => value >= '1990' && value < '2200', {
  error: 'expected an instant between 1990 and 2199',
});

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

function isInstant(value: string): boolean {
  const [, date] = INSTANT.exec(value) ?? [];
  return date !== undefined && isDay(date);
}

/** A day that its month has: no 30 February. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
