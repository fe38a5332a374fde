/**
 * The characters that a document may hold, by XML 1.0 (Char): tab, line feed, carriage return, and all that
 * is neither control nor half a pair.
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
 * Characters that nobody sees and that make a text look like another one, or turn round what stands beside
 * it: overrides, embeddings and isolates of direction, widths of zero, soft hyphens. Joiners stay, since
 * emoji and Persian are written with them, and marks of direction, which turn nothing round.
 */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * Text without what XML forbids, which Confluence refuses a whole page for, and without what deceives its
 * reader.
 */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '').replace(UNSEEN, '');
