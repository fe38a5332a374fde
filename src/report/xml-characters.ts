/**
 * Ranges of characters that a document may hold, by XML 1.0 (Char): tab, line feed, carriage return, and all
 * that is neither control character nor half a pair.
 */
const ALLOWED: readonly (readonly [first: number, last: number])[] = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
];

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
const FORBIDDEN = new RegExp(
  `[^${ALLOWED.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
  'gu',
);

/**
 * Characters that are invisible and disguise a text, or reverse what follows: overrides, embeddings and
 * isolates of direction, widths of zero, soft hyphens. Joiners stay, as emoji and Persian need them, and so
 * do marks of direction, which reverse nothing.
 */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * Text without the characters that XML forbids, for which Confluence refuses a whole page, and without those
 * that deceive a reader.
 */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '').replace(UNSEEN, '');
