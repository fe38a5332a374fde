import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measuresOf } from '../../../src/domain/measures/measures-from-sums';
import { known, unknown, type Known } from '../../../src/domain/known';
import type { Measures } from '../../../src/domain/measures/measures';

const FILE = resolve(__dirname, '../../data/evm-textbook/examples.json');

interface Example {
  readonly id: string;
  readonly inputs: {
    readonly BAC?: number;
    readonly PV?: number;
    readonly AC?: number;
    readonly pct_complete?: number;
    readonly planned_cumulative_pct?: readonly number[];
    readonly status_period?: number;
    readonly actual_pct_complete?: number;
    readonly actual_pct_complete_by_period?: readonly number[];
    readonly period_costs?: readonly number[];
    readonly cumulative_actual_costs?: readonly number[];
    readonly tasks?: readonly {
      readonly budget: number;
      readonly planned_pct: number;
      readonly actual_pct: number;
      readonly AC: number;
    }[];
  };
  readonly published: Readonly<Record<string, number>>;
  readonly derived?: Readonly<Record<string, number>>;
}

/** BAC, PV, EV and AC of an example, from whichever inputs it states. */
function baseSumsOf({ inputs }: Example): readonly [number, number, number, number] {
  if (inputs.tasks) {
    const sum = (of: (task: NonNullable<typeof inputs.tasks>[number]) => number): number =>
      (inputs.tasks ?? []).reduce((total, task) => total + of(task), 0);
    // Published percentages are thirds, rounded to four digits: whole thousands are meant.
    return [
      sum((task) => task.budget),
      Math.round(sum((task) => task.budget * task.planned_pct)),
      Math.round(sum((task) => task.budget * task.actual_pct)),
      sum((task) => task.AC),
    ];
  }
  const budget = inputs.BAC ?? Number.NaN;
  const period = (inputs.status_period ?? 0) - 1;
  const complete =
    inputs.pct_complete ??
    inputs.actual_pct_complete ??
    inputs.actual_pct_complete_by_period?.[period] ??
    Number.NaN;
  const costs = inputs.period_costs?.slice(0, period + 1).reduce((sum, cost) => sum + cost, 0);
  return [
    budget,
    inputs.PV ?? budget * (inputs.planned_cumulative_pct?.[period] ?? Number.NaN),
    budget * complete,
    inputs.AC ?? inputs.cumulative_actual_costs?.[period] ?? costs ?? Number.NaN,
  ];
}

const READINGS: Readonly<Record<string, (measures: Measures) => Known<number>>> = {
  BAC: ({ budgetAtCompletion }) => budgetAtCompletion,
  PV: ({ plannedValue }) => plannedValue,
  EV: ({ earnedValue }) => earnedValue,
  AC: ({ actualCost }) => actualCost,
  SV: ({ scheduleVariance }) => scheduleVariance,
  CV: ({ costVariance }) => costVariance,
  SPI: ({ schedulePerformanceIndex }) => schedulePerformanceIndex,
  CPI: ({ costPerformanceIndex }) => costPerformanceIndex,
  EAC: ({ estimateAtCompletion }) => estimateAtCompletion.typical,
  EAC_typical: ({ estimateAtCompletion }) => estimateAtCompletion.typical,
  EAC_atypical: ({ estimateAtCompletion }) => estimateAtCompletion.atypical,
  EAC_combined: ({ estimateAtCompletion }) => estimateAtCompletion.costAndSchedule,
  EAC_BAC_over_CPI: ({ estimateAtCompletion }) => estimateAtCompletion.typical,
  EAC_AC_plus_remaining: ({ estimateAtCompletion }) => estimateAtCompletion.atypical,
  ETC: ({ estimateToComplete }) => estimateToComplete,
  VAC: ({ varianceAtCompletion }) => varianceAtCompletion,
  TCPI_to_BAC: ({ toCompleteBudget }) => toCompleteBudget,
  TCPI_to_EAC: ({ toCompleteEstimate }) => toCompleteEstimate,
};

/**
 * Half a unit of the last published digit; one estimate was published from an index that had been rounded
 * first.
 */
function toleranceOf(name: string, published: number): number {
  if (name === 'EAC_BAC_over_CPI') return 0.5;
  const digits = /\.(\d+)$/.exec(String(published))?.[1]?.length ?? 0;
  return Math.max(0.5 * 10 ** -digits, digits > 0 && digits < 3 ? 0.0051 : 0);
}

describe('earned-value textbook examples', () => {
  const examples = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Example[];
  const figures = examples.flatMap((example) =>
    Object.entries({ ...example.published, ...example.derived }).map(
      ([name, value]) => [example.id, name, value, example] as const,
    ),
  );
  test.each(figures)('%s: %s is %d', (_, name, published, example) => {
    const [budget, planned, earned, actual] = baseSumsOf(example);
    const measures = measuresOf({
      coverage: 1,
      circular: false,
      bottomUp: unknown('no-remaining'),
      budgetAtCompletion: known(budget),
      plannedValue: known(planned),
      earnedValue: known(earned),
      actualCost: known(actual),
    });
    const reading = READINGS[name]?.(measures);
    if (!reading?.known) throw new Error(`${name} is not known`);
    expect(Math.abs(reading.value - published)).toBeLessThanOrEqual(toleranceOf(name, published) + 1e-9);
  });
});
