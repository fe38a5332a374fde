import { dayOf, type Day } from '../../src/domain/calendar/day';

/** A day from its ISO form. */
export function day(iso: string): Day {
  const result = dayOf(iso);
  if (result === undefined) throw new Error(`no day: ${iso}`);
  return result;
}

/** In seconds. */
export const HOUR = 3_600;

/** Of seven hours, in seconds. */
export const PERSON_DAY = 7 * HOUR;
