import type { AdfNode } from './adf';
import { paragraph } from './block';
import type { Inline } from './inline';

/** The content of a cell: inline, in one paragraph. */
export type Cell = Inline | readonly Inline[];

/** A column: its head, its width in pixels, and whether its cells are figures (aligned right). */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly figures?: boolean;
}

/** A table with a header row, without numbered rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): AdfNode {
  const head = columns.map((column) => cell('tableHeader', column, column.head));
  const body = rows.map((row) =>
    tableRow(columns.map((column, index) => cell('tableCell', column, row[index] ?? ''))),
  );
  return tableOf([tableRow(head), ...body]);
}

/** A table of names and values, with the names as heads in the first column. */
export function headedTable(
  columns: readonly Column[],
  rows: readonly (readonly [string, Cell][])[],
): AdfNode {
  const cells = rows.map((row) =>
    row.flatMap(([head, value], index): readonly AdfNode[] => [
      cell('tableHeader', columns[index * 2] ?? { head: '', width: 160 }, head),
      cell('tableCell', columns[index * 2 + 1] ?? { head: '', width: 220 }, value),
    ]),
  );
  return tableOf(cells.map(tableRow));
}

function tableOf(content: readonly AdfNode[]): AdfNode {
  return { type: 'table', attrs: { isNumberColumnEnabled: false, layout: 'default' }, content };
}

function tableRow(content: readonly AdfNode[]): AdfNode {
  return { type: 'tableRow', content };
}

function cell(type: 'tableHeader' | 'tableCell', { width, figures = false }: Column, value: Cell): AdfNode {
  const content = paragraph(...(typeof value === 'string' || 'type' in value ? [value] : value));
  const aligned = figures ? { ...content, marks: [{ type: 'alignment', attrs: { align: 'end' } }] } : content;
  return { type, attrs: { colwidth: [width] }, content: [aligned] };
}
