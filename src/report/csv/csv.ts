import { localeRow } from '../../words/locales';
import type { Locale, LocaleRow } from '../../words/locales';
import { withoutForbidden } from '../xml-characters';

const BYTE_ORDER_MARK = '\ufeff';
/**
 * Spreadsheets run what starts so as a formula, in full-width and small forms, too. That goes for a cell, and for what would become one where
 * the file is opened by the separator of the other language: after a comma, a semicolon, a tab or the end of a line.
 */
const FORMULA = /(^|[,;\t\r\n])(?=(?:"|[^\S\t\r\n])*[=+\-@＝＋－＠﹦﹢﹣﹫])/g;
const ENDS_A_CELL = /^[\t\r]/;

/** One cell: numbers stay numbers; texts stand in quotes, with an apostrophe before what a spreadsheet would run. */
function cellText(value: string, { decimalSign }: LocaleRow): string {
  if (value === '' || isNumber(value, decimalSign)) return value;
  const shown = withoutForbidden(value);
  const guarded = shown.replace(FORMULA, "$1'");
  return `"${(ENDS_A_CELL.test(guarded) ? `'${guarded}` : guarded).replaceAll('"', '""')}"`;
}

/** Whether a cell is a number as the language writes it, with digits on either side of the sign. */
function isNumber(value: string, decimalSign: string): boolean {
  const [whole = '', ...rest] = value.split(decimalSign);
  return /^-?\d+$/.test(whole) && rest.length <= 1 && rest.every((digits) => /^\d+$/.test(digits));
}

/** Rows as CSV that opens by a double click: in French `;` with a byte order mark, in English `,`. Lines end with CR LF. */
export function csv(rows: readonly (readonly string[])[], locale: Locale): string {
  const language = localeRow(locale);
  const lines = rows.map((row) => row.map((value) => cellText(value, language)).join(language.csvSeparator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
