import { CATALOGUE, type FigureId } from '../domain/indicators/catalogue';
import { figureAt, type Basis, type Measured } from '../domain/indicators/figure-at';
import { known, type Known } from '../domain/known';
import type { Reason } from '../domain/reason';
import type { Measures } from '../domain/measures/measures';
import type { Effort } from '../domain/progress/effort';

/** A project with its rows, printed in whole steps (`reconciled`). */
export interface ProjectRows extends Measured {
  readonly deliverables: readonly Measured[];
  readonly outside: OutsideRow;
}

/** The work outside deliverables, which has amounts and no dates. */
export interface OutsideRow {
  readonly cost: Measures;
  readonly work: Measures;
  readonly effort: Effort;
}

/**
 * Figures that add up over the rows of a project. The EAC of a method is not among them: a method of the
 * whole is not the sum of the rows.
 */
const ADDITIVE: ReadonlySet<FigureId> = new Set<FigureId>([
  ...(['BAC', 'PV', 'EV', 'AC', 'SV', 'CV', 'EAC', 'EAC.bottomUp', 'ETC', 'VAC'] as const),
  ...(['estimate', 'spent', 'remaining', 'earned'] as const),
]);

/** Whether the rows of a figure add up to the project's. */
export const addsUp = (id: FigureId): boolean => ADDITIVE.has(id);

/** The figure of the work outside; undefined for kinds that it has not, such as a date or an index. */
export function outsideFigure(outside: OutsideRow, basis: Basis, id: FigureId): Known<number> | undefined {
  if (!addsUp(id)) return undefined;
  const [part = '', ...fields] = CATALOGUE[id].path.split('.');
  return [part === 'cost' ? basis : part, ...fields].reduce<unknown>(
    (value, field) => (value as Readonly<Record<string, unknown>> | undefined)?.[field],
    outside,
  ) as Known<number> | undefined;
}

/**
 * By how much the rows exceed the project's sum, negative, to be subtracted: figures of deliverables that the
 * sums leave out, as their earned value is unknown. Undefined where nothing is left out, or the figure does
 * not add up.
 */
export function leftOutOf(result: ProjectRows, basis: Basis, id: FigureId): Known<number> | undefined {
  const total = figureAt(result, basis, id);
  if (!addsUp(id) || !total.known) return undefined;
  const rows = [
    ...result.deliverables.map((row) => figureAt(row, basis, id)),
    outsideFigure(result.outside, basis, id),
  ];
  const sum = rows.reduce((whole, row) => whole + (row?.known ? row.value : 0), 0);
  const left = Math.round((total.value - sum) * 1000) / 1000;
  return left === 0 ? undefined : known(left);
}

/** Reasons of rows that have nothing to add: a total without them is complete. */
const NOTHING_TO_ADD: ReadonlySet<Reason> = new Set<Reason>([
  'no-budget',
  'no-baseline',
  'no-issues',
  'dropped',
  'complete',
]);

/**
 * Number of rows without a value of a figure that adds up, where the project's sum, of the other rows, has
 * one.
 */
export function rowsWithout(result: ProjectRows, basis: Basis, id: FigureId): number {
  if (!addsUp(id) || !figureAt(result, basis, id).known) return 0;
  const rows = [
    ...result.deliverables.map((row) => figureAt(row, basis, id)),
    outsideFigure(result.outside, basis, id),
  ];
  return rows.filter((row) => row !== undefined && !row.known && !NOTHING_TO_ADD.has(row.because)).length;
}
