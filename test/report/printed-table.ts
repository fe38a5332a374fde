/** A table as it is printed: rows of cells, the heads first, the total last. */
export type PrintedTable = readonly (readonly string[])[];

/**
 * An amount as it is printed, with what stands behind it: `−1 251,5 JH` is -1251.5 and `JH`; undefined of
 * anything else.
 */
export function amountOf(cell: string): { readonly value: number; readonly unit: string } | undefined {
  const plain = cell.replaceAll(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const [, sign = '', currency = '', digits = '', unit = ''] =
    /^([+-]?)(€?)(\d[\d.,]*)(€|JH|PD)?$/.exec(plain) ?? [];
  if (digits === '') return undefined;
  const english = currency !== '' || unit === 'PD' || /^\d{1,3}(,\d{3})+/.test(digits);
  const value = Number(english ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  return { value: sign === '-' ? -value : value, unit: currency + unit };
}

/** What is counted in a cell: `3 sur 8` are two counts, an amount is one, anything else none. */
function countsOf(cell: string): readonly number[] {
  const pair = /^(\d+)\s(?:sur|of)\s(\d+)$/.exec(cell.replaceAll(/[\u00a0\u202f]/g, ' ').trim());
  if (pair) return [Number(pair[1]), Number(pair[2])];
  const amount = amountOf(cell);
  return amount ? [amount.value] : [];
}

/**
 * Columns that add up: those whose total is an amount or a count, and not an index or a share of their own.
 */
const isSum = (head: string, total: string): boolean =>
  countsOf(total).length > 0 && !/^(CPI|SPI|SPI\(t\)|TCPI|CR|ES|AT)$/.test(head.trim());

/**
 * Columns of a table whose printed rows are not the printed total, a line each; how many columns were added
 * up is told too.
 */
export function faultsOf(table: PrintedTable): {
  readonly added: number;
  readonly faults: readonly string[];
} {
  const [heads = [], ...rows] = table;
  const total = rows.at(-1) ?? [];
  const columns = heads.flatMap((head, place) =>
    place > 0 && isSum(head, total[place] ?? '') ? [place] : [],
  );
  const faults = columns.flatMap((place) => {
    const wanted = countsOf(total[place] ?? '');
    const sums = wanted.map((_, part) =>
      rows.slice(0, -1).reduce((sum, row) => sum + (countsOf(row[place] ?? '')[part] ?? 0), 0),
    );
    return sums.every((sum, part) => Math.abs(sum - (wanted[part] ?? NaN)) < 1e-6)
      ? []
      : [`${heads[place] ?? ''}: the rows are ${sums.join(' / ')}, the total says ${total[place] ?? ''}`];
  });
  return { added: columns.length, faults };
}
