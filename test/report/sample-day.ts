import { requiredDay } from '../../src/domain/calendar/required-day';

/** A day from its ISO form. */
export const day = requiredDay;

/** In seconds. */
export const HOUR = 3_600;

/** Of seven hours, in seconds. */
export const PERSON_DAY = 7 * HOUR;
