import type { FormatMessages } from '../../words/messages';
import { numberFormat } from './number-format';

const MINUS = '\u2212';

/** An Intl number with the separators of the language's typography, whatever the version of ICU. */
export function numberText(words: FormatMessages, value: number, options: Intl.NumberFormatOptions): string {
  return numberFormat(words.tag, options)
    .formatToParts(value)
    .map((part) => partText(words, part))
    .join('');
}

function partText(words: FormatMessages, part: Intl.NumberFormatPart): string {
  if (part.type === 'group' && words.groupSign !== null) return words.groupSign;
  if (part.type === 'minusSign') return MINUS;
  if (part.type === 'literal' && part.value.trim() === '') return '\u00a0';
  return part.value;
}

/** A count: `12 400`. */
export function countText(words: FormatMessages, value: number): string {
  return numberText(words, value, { maximumFractionDigits: 0 });
}

/** An index with two decimals: `0,94`. */
export function indexText(words: FormatMessages, value: number): string {
  return numberText(words, notNegativeZero(value, 2), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** At most one decimal: `6,5`. */
export function decimalText(words: FormatMessages, value: number): string {
  return numberText(words, notNegativeZero(value, 1), { maximumFractionDigits: 1 });
}

/** A fraction as a percentage, with one decimal where it is small: `64 %`, `0,4 %`. */
export function percentText(words: FormatMessages, fraction: number): string {
  const percent = fraction * 100;
  const digits = percent !== 0 && Math.abs(percent) < 1 ? 1 : 0;
  const number = numberText(words, notNegativeZero(percent, digits), { maximumFractionDigits: digits });
  return `${number}${words.percentSign}`;
}

/** The value formatted by `format` with its sign; without sign where the text has no digit but zero. */
export function signed(value: number, format: (value: number) => string): string {
  const text = format(Math.abs(value));
  if (!/[1-9]/.test(text)) return text;
  return `${value < 0 ? MINUS : '+'}${text}`;
}

/** Rounds half away from zero, as people do by hand. A value without decimals is returned unchanged. */
export function rounded(value: number, digits: number): number {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value;
  const factor = 10 ** digits;
  const size = Math.round((Math.abs(value) + Number.EPSILON * Math.abs(value)) * factor) / factor;
  return value < 0 ? -size : size;
}

function notNegativeZero(value: number, digits: number): number {
  const result = rounded(value, digits);
  return result === 0 ? 0 : result;
}
