import type { Seconds } from '../../domain/money/money';
import type { FormatMessages } from '../../words/messages';
import { numberText, rounded } from './number-text';

const SECONDS_PER_HOUR = 3_600;

/** Hours with at most one decimal: `11,5 h`. */
export function hoursText(words: FormatMessages, seconds: Seconds): string {
  return `${oneDecimal(words, seconds / SECONDS_PER_HOUR)}\u00a0${words.hour}`;
}

/** Person-days with one decimal below a hundred: `1,6 JH`, `412 JH`. */
export function personDaysText(words: FormatMessages, hoursPerDay: number, seconds: Seconds): string {
  return `${oneDecimal(words, seconds / SECONDS_PER_HOUR / hoursPerDay)}\u00a0${words.personDay}`;
}

/** Person-days with one decimal, whatever their size: `412,3 JH`. */
export function personDayTenthsText(words: FormatMessages, hoursPerDay: number, seconds: Seconds): string {
  const value = rounded(seconds / SECONDS_PER_HOUR / hoursPerDay, 1) || 0;
  return `${numberText(words, value, { maximumFractionDigits: 1 })}\u00a0${words.personDay}`;
}

/** Person-days, or hours below one day. */
export function effortText(words: FormatMessages, hoursPerDay: number, seconds: Seconds): string {
  const lessThanADay = seconds !== 0 && Math.abs(seconds) < hoursPerDay * SECONDS_PER_HOUR;
  return lessThanADay ? hoursText(words, seconds) : personDaysText(words, hoursPerDay, seconds);
}

function oneDecimal(words: FormatMessages, value: number): string {
  const digits = Math.abs(value) < 100 ? 1 : 0;
  return numberText(words, rounded(value, digits) || 0, { maximumFractionDigits: digits });
}
