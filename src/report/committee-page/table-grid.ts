import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { strong } from '../adf/inline';
import { plainText } from './plain-text';

/** The texts of a table, row by row. */
export type Grid = readonly (readonly string[])[];

/** The texts of a table, row by row. */
export const gridOf = (table: AdfNode): Grid =>
  (table.content ?? []).map((row) => (row.content ?? []).map(plainText));

/**
 * The generated table from which a table was made: at least two of its cells, and two in five, are equal.
 * Undefined: none.
 */
export function originOf(table: AdfNode, generated: readonly Grid[]): Grid | undefined {
  const texts = gridOf(table)
    .flat()
    .filter((text) => text !== '');
  const shares = generated.map((grid) => {
    const known = new Set(grid.flat());
    return { grid, shared: texts.filter((text) => known.has(text)).length };
  });
  const best = shares.reduce<(typeof shares)[number] | undefined>((one, other) => {
    return one !== undefined && one.shared >= other.shared ? one : other;
  }, undefined);
  return best !== undefined && best.shared >= 2 && best.shared >= 0.4 * texts.length ? best.grid : undefined;
}

/** What people wrote in a generated table: each changed cell, with its row and column. */
export function changedCells(table: AdfNode, origin: Grid): readonly AdfNode[] {
  const grid = gridOf(table);
  const columns = columnsOf(grid, origin);
  const left = new Set(origin.keys());
  return grid.flatMap((row, rank) => {
    const found = rowOf(row, columns, origin, left);
    if (found !== undefined) left.delete(found);
    const cells = table.content?.[rank]?.content ?? [];
    return cells.flatMap((cell, at) => {
      const text = row[at] ?? '';
      if (text === '' || isSame(text, at, columns, found === undefined ? undefined : origin[found]))
        return [];
      return labelled(placeOf(at, columns, origin, found), cell);
    });
  });
}

type Columns = readonly (number | undefined)[];

/**
 * The columns of a table in the one that it was made from: by their heads, else by their places where their
 * number is the same.
 */
function columnsOf([head = []]: Grid, [known = []]: Grid): Columns {
  return head.map((text, at) => {
    const found = text === known[at] ? at : known.indexOf(text);
    return found >= 0 ? found : head.length === known.length ? at : undefined;
  });
}

/**
 * The row from which a row was made, among those not found yet: its first cell is equal, or at least half of
 * its cells.
 */
function rowOf(
  row: readonly string[],
  columns: Columns,
  origin: Grid,
  left: ReadonlySet<number>,
): number | undefined {
  const filled = row.filter((text) => text !== '').length;
  let best: { readonly rank: number; readonly same: number } | undefined;
  for (const rank of left) {
    const known = origin[rank] ?? [];
    const same = row.filter((text, at) => text !== '' && isSame(text, at, columns, known)).length;
    const isFirst = row[0] !== '' && row[0] === known[columns[0] ?? 0];
    if ((isFirst || same >= filled / 2) && same > (best?.same ?? 0)) best = { rank, same };
  }
  return best?.rank;
}

function isSame(text: string, at: number, columns: Columns, known: readonly string[] | undefined): boolean {
  const column = columns[at];
  return known !== undefined && (column === undefined ? known.includes(text) : known[column] === text);
}

/** Row and column as they were generated: where people renamed them, that is a changed cell of its own. */
function placeOf(at: number, columns: Columns, origin: Grid, row: number | undefined): string {
  const column = columns[at];
  const rowName = row === undefined || row === 0 || column === 0 ? '' : (origin[row]?.[0] ?? '');
  const columnName = row === 0 || column === undefined ? '' : (origin[0]?.[column] ?? '');
  return [rowName, columnName].filter((name) => name !== '').join(', ');
}

/** The words of a cell, labelled with its row and column. */
function labelled(place: string, { content = [] }: AdfNode): readonly AdfNode[] {
  const label = place === '' ? [] : [strong(`${place} : `)];
  const [only, ...others] = content;
  if (only?.type === 'paragraph' && others.length === 0)
    return [paragraph(...label, ...(only.content ?? []))];
  return [...(place === '' ? [] : [paragraph(strong(place))]), ...content];
}
