import type { Known } from '../../domain/known';
import type { FormatMessages } from '../../words/messages';

/** A known value formatted by `format`; `n/d` for an unknown one, whose reason is shown next to it. */
export function knownText<T>(words: FormatMessages, value: Known<T>, format: (value: T) => string): string {
  return value.known ? format(value.value) : words.notDefined;
}
