import { known, type Known } from '../domain/known';
import { combine } from '../domain/ratio';
import { roundedParts } from './rounded-parts';
import type { Measures } from '../domain/measures/measures';
import type { Effort } from '../domain/progress/effort';

/** What a row shows: a deliverable, the work outside, or the project. */
export interface ReconciledRow {
  readonly cost: Measures;
  readonly work: Measures;
  readonly effort: Effort;
}

/** A project with its rows. */
export interface Reconcilable extends ReconciledRow {
  readonly deliverables: readonly ReconciledRow[];
  readonly outside: ReconciledRow;
}

/** Smallest printed steps: minor units, and seconds. */
export interface Steps {
  readonly money: number;
  readonly effort: number;
  /**
   * Rounds each recorded value (AC, hours) by itself, as somebody who counts again in Jira does; their sum
   * may differ by a few steps.
   */
  readonly recordsAsTheyAre?: boolean;
}

/**
 * Rounds a result to printed steps so that columns and lines add up: BAC, PV, EV, AC, EAC and hours by
 * largest remainder (`roundedParts`), within a step of the exact value; variances and ETC are derived from
 * these. What the project's sums leave out (coverage) stays a difference.
 */
export function reconciled<T extends Reconcilable>(result: T, steps: Steps): T {
  const rows = [...result.deliverables, result.outside];
  const [cost, work, effort] = [
    measuresIn(
      rows.map((row) => row.cost),
      result.cost,
      steps.money,
      steps.recordsAsTheyAre,
    ),
    measuresIn(
      rows.map((row) => row.work),
      result.work,
      steps.effort,
      steps.recordsAsTheyAre,
    ),
    columnsIn(
      steps.recordsAsTheyAre ? [] : EFFORTS,
      rows.map((row) => row.effort),
      result.effort,
      steps.effort,
    ),
  ];
  const at = (rank: number) => ({ cost: cost.rows[rank], work: work.rows[rank], effort: effort.rows[rank] });
  return {
    ...result,
    cost: cost.total,
    work: work.total,
    effort: effort.total,
    deliverables: result.deliverables.map((row, rank) => ({ ...row, ...at(rank) })),
    outside: { ...result.outside, ...at(result.deliverables.length) },
  };
}

interface Column<T> {
  readonly rows: readonly T[];
  readonly total: T;
}

const EFFORTS = ['estimate', 'spent', 'remaining', 'earned'] as const;
const PLANNED = ['budgetAtCompletion', 'plannedValue', 'earnedValue'] as const;
const BASES = [...PLANNED, 'actualCost'] as const;
const DERIVED = ['scheduleVariance', 'costVariance', 'estimateToComplete', 'varianceAtCompletion'] as const;

function columnsIn<K extends string, T extends Readonly<Record<K, Known<number>>>>(
  fields: readonly K[],
  rows: readonly T[],
  total: T,
  step: number,
): Column<T> {
  return fields.reduce<Column<T>>(
    (done, field) => {
      const column = columnOf(
        rows.map((row) => row[field]),
        total[field],
        step,
      );
      return {
        rows: done.rows.map((row, rank) => ({ ...row, [field]: column.rows[rank] })),
        total: { ...done.total, [field]: column.total },
      };
    },
    { rows, total },
  );
}

/**
 * A column in whole steps; unknown rows stay unknown, and without a known total each row is rounded by
 * itself.
 */
function columnOf(rows: readonly Known<number>[], total: Known<number>, step: number): Column<Known<number>> {
  const values = rows.map((row) => (row.known ? row.value : 0));
  const printed = roundedParts(values, total.known ? total.value : undefined, step);
  return {
    rows: rows.map((row, rank) => (row.known ? known(printed.parts[rank] ?? row.value) : row)),
    total: total.known ? known(printed.whole) : total,
  };
}

function measuresIn(
  rows: readonly Measures[],
  total: Measures,
  step: number,
  recordsAsTheyAre = false,
): Column<Measures> {
  const spentAlone = (measures: Measures): Measures => ({
    ...measures,
    actualCost: inSteps(measures.actualCost, step),
  });
  const bases = recordsAsTheyAre
    ? columnsIn(PLANNED, rows.map(spentAlone), spentAlone(total), step)
    : columnsIn(BASES, rows, total, step);
  const estimate = columnsIn(
    ['announced', 'bottomUp'] as const,
    rows.map((row) => row.estimateAtCompletion),
    total.estimateAtCompletion,
    step,
  );
  // The estimates are set afterwards: the bases do not change them.
  const withEstimate = (row: Measures, estimateAtCompletion: Estimate): Measures => ({
    ...row,
    estimateAtCompletion: {
      ...estimateAtCompletion,
      ...methodsIn(estimateAtCompletion, row.estimateAtCompletion, step),
    },
  });
  const printed = bases.rows.map((row, rank) =>
    derivedFrom(withEstimate(row, estimate.rows[rank] ?? row.estimateAtCompletion), rows[rank] ?? row, step),
  );
  const whole = withEstimate(bases.total, estimate.total);
  return {
    rows: printed,
    total: DERIVED.reduce((done, field) => totalOf(done, field, { rows, printed, step }), whole),
  };
}

type Estimate = Measures['estimateAtCompletion'];

/**
 * Rounds methods that do not add up by themselves; a method equal to the announced estimate is printed as
 * that one.
 */
function methodsIn(printed: Estimate, exact: Estimate, step: number): Partial<Estimate> {
  const methods = [
    'typical',
    'atypical',
    'costAndSchedule',
    'weighted',
    'p50',
    'p80',
    'p95',
    'lowest',
    'highest',
  ] as const;
  return Object.fromEntries(
    methods.map((method) => {
      const figure = exact[method];
      const same =
        figure.known && exact.announced.known && Math.abs(figure.value - exact.announced.value) < step / 1000;
      return [method, same ? printed.announced : inSteps(figure, step)];
    }),
  );
}

const inSteps = (figure: Known<number>, step: number): Known<number> =>
  figure.known ? known(rounding(figure.value, step)) : figure;

/** The variances and what is left to spend, from printed amounts where they derive from amounts. */
function derivedFrom(printed: Measures, exact: Measures, step: number): Measures {
  const fields = DERIVED.map((field) => {
    const formula = (measures: Measures): number => FORMULAS[field](measures);
    return [
      field,
      combine([exact[field]], (value) => rounding(value - formula(exact), step) + formula(printed)),
    ] as const;
  });
  return { ...printed, ...Object.fromEntries(fields) };
}

/** Rounds half away from zero, as amounts are printed. */
const rounding = (value: number, step: number): number =>
  Math.sign(value) * Math.round(Math.abs(value) / step + 1e-9) * step;

const valueOf = (figure: Known<number>): number => (figure.known ? figure.value : 0);

const FORMULAS: Readonly<Record<(typeof DERIVED)[number], (measures: Measures) => number>> = {
  scheduleVariance: ({ earnedValue, plannedValue }) => valueOf(earnedValue) - valueOf(plannedValue),
  costVariance: ({ earnedValue, actualCost }) => valueOf(earnedValue) - valueOf(actualCost),
  estimateToComplete: ({ estimateAtCompletion, actualCost }) =>
    valueOf(estimateAtCompletion.announced) - valueOf(actualCost),
  varianceAtCompletion: ({ budgetAtCompletion, estimateAtCompletion }) =>
    valueOf(budgetAtCompletion) - valueOf(estimateAtCompletion.announced),
};

/** A derived figure of the project: the sum of the printed rows, and what the project has in addition. */
function totalOf(
  total: Measures,
  field: (typeof DERIVED)[number],
  {
    rows,
    printed,
    step,
  }: { readonly rows: readonly Measures[]; readonly printed: readonly Measures[]; readonly step: number },
): Measures {
  const sum = (some: readonly Measures[]): number =>
    some.reduce((whole, row) => whole + valueOf(row[field]), 0);
  return {
    ...total,
    [field]: combine([total[field]], (value) => sum(printed) + rounding(value - sum(rows), step)),
  };
}
