/** The characters that a document may hold, by XML 1.0 (Char): tab, line feed, carriage return, and all that is neither control nor half a pair. */
const ALLOWED: readonly (readonly [first: number, last: number])[] = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
];

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
const FORBIDDEN = new RegExp(`[^${ALLOWED.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`, 'gu');

/** Text without what XML forbids, which Confluence refuses a whole page for. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');
