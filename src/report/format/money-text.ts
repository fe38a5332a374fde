import type { Minor } from '../../domain/money/money';
import type { FormatMessages } from '../../words/messages';
import { currencyDigits } from '../../domain/money/currency-digits';
import { numberFormat } from './number-format';
import { numberText, rounded } from './number-text';

const SHORT_FROM = 10_000;
const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** An amount in full, without cents where it has none: `12 400 €`, `55,50 €`. */
export function moneyText(words: FormatMessages, currency: string, amount: Minor): string {
  const digits = currencyDigits(currency);
  const major = rounded(amount / 10 ** digits, digits) || 0;
  const shown = Number.isInteger(major) || Math.abs(major) >= THOUSAND ? 0 : digits;
  return numberText(words, rounded(major, shown) || 0, currencyOptions(currency, shown));
}

/** A short amount, as committees read it: `412 k€`, `3,6 M€`; below ten thousand in full. */
export function shortMoneyText(words: FormatMessages, currency: string, amount: Minor): string {
  const major = amount / 10 ** currencyDigits(currency);
  if (Math.abs(rounded(major, 0)) < SHORT_FROM)
    return numberText(words, rounded(major, 0) || 0, currencyOptions(currency, 0));
  if (Math.abs(major) < MILLION - THOUSAND / 2)
    return withPrefix(words, currency, major / THOUSAND, { prefix: words.thousandPrefix, digits: 0 });
  return withPrefix(words, currency, major / MILLION, { prefix: words.millionPrefix, digits: 2 });
}

interface Prefixed {
  readonly prefix: string;
  readonly digits: number;
}

function withPrefix(
  words: FormatMessages,
  currency: string,
  value: number,
  { prefix, digits }: Prefixed,
): string {
  const symbol = symbolOf(words, currency);
  const number = numberText(words, rounded(value, digits), { maximumFractionDigits: digits });
  if (words.currencyLast) return `${number}\u00a0${prefix}${symbol}`;
  return number.startsWith('\u2212')
    ? `\u2212${symbol}${number.slice(1)}${prefix}`
    : `${symbol}${number}${prefix}`;
}

function symbolOf(words: FormatMessages, currency: string): string {
  const parts = numberFormat(words.tag, currencyOptions(currency, 0)).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

function currencyOptions(currency: string, digits: number): Intl.NumberFormatOptions {
  return { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
}
