import { isoOf, type Day } from '../domain/calendar/day';
import type { Known } from '../domain/known';
import { finite } from '../domain/ratio';
import type { Minor, Seconds } from '../domain/money/money';
import { currencyDigits } from '../domain/money/currency-digits';
import { rounded } from './format/number-text';

const SECONDS_PER_HOUR = 3_600;
/** Digits of hours, days and ratios: further ones are noise of floating point. */
const DIGITS = 6;

/** The smallest steps of amounts and of hours; recorded values stay as they are. */
export const JSON_STEPS = { money: 1, effort: SECONDS_PER_HOUR / 10 ** DIGITS, recordsAsTheyAre: true };

/** A day as an ISO date. */
export function dayJson(value: Known<Day>): object {
  return formatted(value, isoOf);
}

/** A day as an ISO date, null where there is none. */
export function optionalDay(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

/** A ratio or a number of days. */
export function numberJson(value: Known<number>): object {
  return formatted(value, (number) => rounded(number, DIGITS) || 0);
}

/** Seconds as hours. */
export function hoursJson(value: Known<Seconds>): object {
  return formatted(value, (seconds) => rounded(seconds / SECONDS_PER_HOUR, DIGITS) || 0);
}

/**
 * Minor units as a decimal string with the currency's digits, rounded half away from zero: `"12500.00"`. What
 * is not a number is unknown.
 */
export function moneyJson(value: Known<Minor>, currency: string): object {
  const digits = currencyDigits(currency);
  const amount = value.known ? finite(value.value, 'no-budget') : value;
  return formatted(amount, (minor) => decimal(rounded(minor, 0), digits));
}

function decimal(minor: number, digits: number): string {
  // Beyond 1e21 a number is written with an exponent, which is no decimal string.
  const units = BigInt(Math.abs(minor))
    .toString()
    .padStart(digits + 1, '0');
  const cut = units.length - digits;
  const text = digits === 0 ? units : `${units.slice(0, cut)}.${units.slice(cut)}`;
  return minor < 0 ? `-${text}` : text;
}

function formatted<T>(value: Known<T>, format: (value: T) => string | number): object {
  return value.known ? { known: true, value: format(value.value) } : { known: false, because: value.because };
}
