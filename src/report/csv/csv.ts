import type { Locale } from '../messages/locale';

const BYTE_ORDER_MARK = '\ufeff';
/** Spreadsheets run a cell that starts so as a formula; a quote before it makes it text. */
const FORMULA_START = /^[\s]*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/;

/** One cell: numbers stay numbers, texts that a spreadsheet would run get a quote in front. */
function cellText(value: string, separator: string): string {
  const safe = FORMULA_START.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV that opens by a double click: in French `;` with a byte order mark, in English `,`. Lines end with CR LF. */
export function csv(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = locale === 'fr' ? ';' : ',';
  const lines = rows.map((row) => row.map((value) => cellText(value, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
