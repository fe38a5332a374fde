import { noPercentiles, type Percentiles } from '../percentiles';
import { known, unknown, type Known } from '../known';
import { combine, finite, ratioOf } from '../ratio';
import { allUnknown } from './earned-schedule';
import type { ProjectEstimate } from './project-estimate';
import type { EstimateMethod, Measures } from './measures';
import type { ScheduleMeasures } from './schedule-measures';

/** The sums in one unit from which all other measures follow. */
export interface MeasureInputs {
  readonly coverage: number;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  /** AC + priced remaining work (EAC4); unknown where that is. */
  readonly bottomUp: Known<number>;
  /** SPI(t), which replaces SPI in EAC3 once the planned finish has passed; absent before. */
  readonly lateIndex?: Known<number>;
  /** Earned schedule in the unit of the sums; absent without a plan. */
  readonly schedule?: ScheduleMeasures;
  readonly circular: boolean;
  /** Whether work is open, whatever was earned; absent where unknown. */
  readonly workOpen?: boolean;
  /** What is still to be spent, by probability; absent where nothing was simulated. */
  readonly simulatedRest?: Percentiles<number>;
  /** Of a project: the sum of its rows, which it announces instead of a method of its own. */
  readonly rows?: ProjectEstimate;
}

/**
 * All measures of earned value from the base sums, in their unit (minor units or seconds); ratios have none.
 * A figure is unknown for the reason of its inputs, a share of no budget for `no-budget`.
 * Source: PMI, The Standard for Earned Value Management; ISO 21508.
 */
export function measuresOf(inputs: MeasureInputs): Measures {
  const { budgetAtCompletion, plannedValue, earnedValue, actualCost } = inputs;
  const schedulePerformanceIndex = schedulePerformanceIndexOf(plannedValue, earnedValue);
  const costPerformanceIndex = costPerformanceIndexOf(earnedValue, actualCost);
  const estimateAtCompletion = estimatesOf(inputs, schedulePerformanceIndex, costPerformanceIndex);
  const { announced } = estimateAtCompletion;
  const compared = inputs.rows?.measured ?? announced;
  return {
    coverage: inputs.coverage,
    budgetAtCompletion,
    plannedValue,
    earnedValue,
    actualCost,
    scheduleVariance: combine([earnedValue, plannedValue], (earned, planned) => earned - planned),
    costVariance: combine([earnedValue, actualCost], (earned, actual) => earned - actual),
    schedulePerformanceIndex,
    costPerformanceIndex,
    criticalRatio: combine(
      [schedulePerformanceIndex, costPerformanceIndex],
      (schedule, cost) => schedule * cost,
    ),
    percentComplete: ratioOf(earnedValue, budgetAtCompletion, 'no-budget'),
    percentSpent: ratioOf(actualCost, budgetAtCompletion, 'no-budget'),
    estimateAtCompletion,
    estimateToComplete:
      inputs.rows?.toComplete ?? combine([announced, actualCost], (estimate, actual) => estimate - actual),
    varianceAtCompletion: combine([budgetAtCompletion, compared], (budget, estimate) => budget - estimate),
    toCompleteBudget: toCompleteBudgetOf(inputs),
    toCompleteEstimate: toCompleteEstimateOf(inputs, announced),
    ...timesOf(inputs),
  };
}

/**
 * Earned schedule as measures of its unit; without a plan, unknown for the reason of the budget, else
 * `no-baseline`.
 */
function timesOf({
  schedule,
  budgetAtCompletion,
}: MeasureInputs): Required<Pick<Measures, keyof Measures & keyof ScheduleMeasures>> {
  const inTime =
    schedule ?? allUnknown(budgetAtCompletion.known ? unknown('no-baseline') : budgetAtCompletion);
  const { earnedSchedule, scheduleVarianceTime, schedulePerformanceTime, estimateAtCompletionTime } = inTime;
  return { earnedSchedule, scheduleVarianceTime, schedulePerformanceTime, estimateAtCompletionTime };
}

/** SPI = EV / PV. With PV of 0 or less: `not-started`, or `ahead-unplanned` where something is earned. */
export function schedulePerformanceIndexOf(
  plannedValue: Known<number>,
  earnedValue: Known<number>,
): Known<number> {
  if (!plannedValue.known) return plannedValue;
  if (!earnedValue.known) return earnedValue;
  if (plannedValue.value <= 0) return unknown(earnedValue.value > 0 ? 'ahead-unplanned' : 'not-started');
  return finite(earnedValue.value / plannedValue.value, 'not-started');
}

/**
 * CPI = EV / AC; 0 is right where AC > 0. With AC of 0 or less: `nothing-spent`, or `no-cost-recorded` where
 * something is earned.
 */
export function costPerformanceIndexOf(earnedValue: Known<number>, actualCost: Known<number>): Known<number> {
  if (!earnedValue.known) return earnedValue;
  if (!actualCost.known) return actualCost;
  if (actualCost.value <= 0) return unknown(earnedValue.value > 0 ? 'no-cost-recorded' : 'nothing-spent');
  return finite(earnedValue.value / actualCost.value, 'nothing-spent');
}

/**
 * Weights of CPI and SPI in the weighted estimate (EAC5), as published since Christensen, Antolini and
 * McKinney (1995).
 */
const WEIGHTS = { cost: 0.8, schedule: 0.2 };
/** Share earned from which CPI is stable enough for forecasts (Christensen and Heise, 1993). */
const STABLE_FROM = 0.2;

/**
 * Estimates at completion by method. Once no work is open each is AC, and none is ever below AC.
 * `open-after-earned` where all is earned over open work, `nothing-earned` for an index of 0.
 */
function estimatesOf(
  inputs: MeasureInputs,
  schedule: Known<number>,
  cost: Known<number>,
): Measures['estimateAtCompletion'] {
  const { budgetAtCompletion: budget, earnedValue: earned, actualCost: actual, circular } = inputs;
  const left = leftToEarn(inputs);
  const complete = actual.known && !left.known && left.because === 'complete';
  const guarded = (estimate: Known<number>): Known<number> =>
    complete ? actual : combine([estimate, actual], (value, spent) => Math.max(value, spent));
  const timeIndex = inputs.lateIndex ?? schedule;
  const typical = guarded(left.known ? perIndex(budget, cost) : left);
  const atypical = guarded(combine([actual, left], (spent, rest) => spent + rest));
  const critical = combine([cost, timeIndex], (one, other) => one * other);
  const costAndSchedule = guarded(combine([actual, perIndex(left, critical)], (spent, rest) => spent + rest));
  const mixed = combine([cost, timeIndex], (one, other) => WEIGHTS.cost * one + WEIGHTS.schedule * other);
  const weighted = guarded(combine([actual, perIndex(left, mixed)], (spent, rest) => spent + rest));
  const bottomUp = guarded(inputs.bottomUp);
  const [method, announced] = announcedOf(inputs, { bottomUp, typical, atypical });
  const values = [typical, atypical, costAndSchedule, bottomUp, weighted, announced].flatMap((estimate) =>
    estimate.known ? [estimate.value] : [],
  );
  return {
    typical,
    atypical,
    costAndSchedule,
    bottomUp,
    weighted,
    ...simulatedOf(inputs, guarded),
    announced,
    method,
    lowest: values.length > 0 ? known(Math.min(...values)) : announced,
    highest: values.length > 0 ? known(Math.max(...values)) : announced,
    circular,
    indicative: budget.known && earned.known && earned.value < STABLE_FROM * budget.value,
  };
}

/**
 * The announced estimate and its method: of a project the sum of its rows, else the first method that gives
 * one.
 */
function announcedOf(
  { rows }: MeasureInputs,
  methods: Readonly<Record<'bottomUp' | 'typical' | 'atypical', Known<number>>>,
): readonly [EstimateMethod, Known<number>] {
  if (rows) return ['rows', rows.announced];
  const method =
    (['bottomUp', 'typical', 'atypical'] as const).find((one) => methods[one].known) ?? 'bottomUp';
  return [method, methods[method]];
}

/** AC + what is still spent in the simulation; `too-little-history` where nothing was simulated. */
function simulatedOf(
  { actualCost, simulatedRest = noPercentiles('too-little-history') }: MeasureInputs,
  guarded: (estimate: Known<number>) => Known<number>,
): Percentiles<number> {
  const at = (rest: Known<number>): Known<number> =>
    guarded(combine([actualCost, rest], (spent, more) => spent + more));
  return { p50: at(simulatedRest.p50), p80: at(simulatedRest.p80), p95: at(simulatedRest.p95) };
}

/** An amount divided by an index; `nothing-earned` for an index of 0. */
function perIndex(amount: Known<number>, index: Known<number>): Known<number> {
  if (index.known && index.value === 0) return unknown('nothing-earned');
  return ratioOf(amount, index, 'nothing-earned');
}

/** BAC − EV above 0; `complete` once all is earned, or `open-after-earned` while work is open. */
function leftToEarn({
  budgetAtCompletion: budget,
  earnedValue: earned,
  workOpen,
}: MeasureInputs): Known<number> {
  if (!budget.known) return budget;
  if (!earned.known) return earned;
  if (earned.value >= budget.value) return unknown(workOpen === true ? 'open-after-earned' : 'complete');
  return known(budget.value - earned.value);
}

/** TCPI(BAC) = (BAC − EV) / (BAC − AC); `budget-exhausted` once the budget is spent. */
function toCompleteBudgetOf(inputs: MeasureInputs): Known<number> {
  const { budgetAtCompletion: budget, actualCost: actual } = inputs;
  const left = leftToEarn(inputs);
  if (!left.known) return left;
  if (!actual.known) return actual;
  if (!budget.known || actual.value >= budget.value) return unknown('budget-exhausted');
  return finite(left.value / (budget.value - actual.value), 'budget-exhausted');
}

/**
 * TCPI(EAC) = (BAC − EV) / (EAC − AC) with the announced EAC; it repeats CPI where EAC = BAC / CPI.
 * `estimate-equals-actual` once AC has reached EAC.
 */
function toCompleteEstimateOf(inputs: MeasureInputs, announced: Known<number>): Known<number> {
  const left = leftToEarn(inputs);
  const rest =
    inputs.rows?.toCompleteMeasured ??
    combine([announced, inputs.actualCost], (estimate, actual) => estimate - actual);
  if (left.known && rest.known && rest.value <= 0) return unknown('estimate-equals-actual');
  return ratioOf(left, rest, 'estimate-equals-actual');
}
