const NARROW = new Set(Array.from(".,:;!|iljI'’·()[] \u00a0\u202f\u2009"));
const WIDE = new Set(Array.from('mwMWÉ%@€œ—'));

/** Approximate width of a text in Source Sans at a size, slightly too large so that labels do not touch. */
export function textWidth(text: string, size: number, bold = false): number {
  const units = Array.from(text).reduce((sum, character) => sum + unitsOf(character), 0);
  return units * size * (bold ? 1.05 : 1);
}

function unitsOf(character: string): number {
  if (NARROW.has(character)) return 0.28;
  if (WIDE.has(character)) return 0.82;
  return /\p{Lu}/u.test(character) ? 0.6 : 0.52;
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function cutToWidth(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The box that a text has to fit. */
export interface TextBox {
  readonly size: number;
  readonly width: number;
  /** Most lines. */
  readonly lines: number;
  readonly bold?: boolean;
}

/** A text broken at spaces into lines that fit a box; the last line is cut. */
export function wrapToWidth(text: string, { size, width, lines, bold = false }: TextBox): readonly string[] {
  const result: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && result.length < lines - 1) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(' '), size, bold) <= width)
      taken += 1;
    result.push(rest.slice(0, taken).join(' '));
    rest = rest.slice(taken);
  }
  if (rest.length > 0) result.push(rest.join(' '));
  return result.map((line) => cutToWidth(line, size, width, bold));
}
