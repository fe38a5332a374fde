import { numberText } from '../../../../src/report/format/number-text';
import type { FormatMessages } from '../../../../src/words/messages';
import { fractionDigitsOf } from '../../form/entry';

/** An amount as it was entered, to its last minor unit: `12 500 €`, `7 200,50 €`. */
export function amountText(words: FormatMessages, currency: string, minor: number): string {
  const digits = fractionDigitsOf(currency);
  const amount = minor / 10 ** digits;
  return numberText(words, amount, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
    maximumFractionDigits: digits,
  });
}
