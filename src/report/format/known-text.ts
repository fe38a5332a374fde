import type { Known } from '../../domain/known';
import type { FormatMessages } from '../../words/messages';

/** What `tell` says of a known value; `n/d` of an unknown one, whose reason is told beside it. */
export function knownText<T>(words: FormatMessages, value: Known<T>, format: (value: T) => string): string {
  return value.known ? format(value.value) : words.notDefined;
}
