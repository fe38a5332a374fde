import type { FormatMessages } from '../../words/messages';
import { countText, rounded, signed } from './number-text';

/** A slip in working days with its sign: `+8 j.o.`; on time where it rounds to zero. */
export function slipText(words: FormatMessages, workingDays: number): string {
  if (rounded(workingDays, 0) === 0) return words.noSlip;
  const whole = rounded(workingDays, 0);
  return words.workingDaysShort(
    Math.abs(whole),
    signed(whole, (value) => countText(words, value)),
  );
}

/** A number of working days without sign: `8 jours ouvrés`. */
export function workingDaysText(words: FormatMessages, workingDays: number): string {
  const size = Math.abs(rounded(workingDays, 0));
  return words.workingDays(size, countText(words, size));
}

/**
 * How late, at least, something past its day is, and that it needs a new date: `en retard d’au moins 3 j.o.`,
 * `à replanifier`.
 */
export function overdueText(
  words: FormatMessages,
  workingDays: number,
): readonly [late: string, toReplan: string] {
  const whole = rounded(workingDays, 0);
  return [whole > 0 ? words.lateAtLeast(whole, countText(words, whole)) : words.pastItsDay, words.toReplan];
}
