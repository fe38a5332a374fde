import { noPercentiles, type Percentiles } from '../percentiles';
import { known, unknown, type Known } from '../known';
import { combine, finite, ratioOf } from '../ratio';
import { allUnknown } from './earned-schedule';
import type { ProjectEstimate } from './project-estimate';
import type { EstimateMethod, Measures } from './measures';
import type { ScheduleMeasures } from './schedule-measures';

/** The sums that all other measures follow from, in one unit. */
export interface MeasureInputs {
  readonly coverage: number;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  /** AC + what remains, priced (EAC4); unknown where remaining work is. */
  readonly bottomUp: Known<number>;
  /** SPI(t), which replaces SPI in EAC3 once the planned finish has passed; undefined before. */
  readonly lateIndex?: Known<number>;
  /** Earned schedule in the unit of the sums; left out where there is no plan to measure it by. */
  readonly schedule?: ScheduleMeasures;
  readonly circular: boolean;
  /** Whether work is open, whatever was earned; left out where nothing says so. */
  readonly workOpen?: boolean;
  /** What is still to be spent, by probability; left out where nothing was simulated. */
  readonly simulatedRest?: Percentiles<number>;
  /** Of a project: the sum of its rows, which it announces in place of a method of its own. */
  readonly rows?: ProjectEstimate;
}

/**
 * All measures of earned value from the base sums, in their unit (minor units or seconds); ratios have none.
 * A figure is unknown for the reason of what it is drawn from; a share of no budget is `no-budget`. Source:
 * PMI, The Standard for Earned Value Management; ISO 21508.
 *
 * No EAC by what is earned where all is and work is open (`open-after-earned`); none by indices where one is
 * 0 (`nothing-earned`); by probability where nothing was simulated (`too-little-history`). No TCPI once all
 * is earned (`complete`, `open-after-earned`), of a budget that is spent (`budget-exhausted`), of an EAC that
 * AC has reached (`estimate-equals-actual`).
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
 * Earned schedule among the measures of its unit; without a plan it is unknown for the reason of the budget
 * (`no-baseline`).
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

/**
 * SPI = EV / PV. Without planned value, or where reductions exceed it so far, there is none: `not-started`
 * or, with something earned, `ahead-unplanned`.
 */
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
 * CPI = EV / AC. Without cost, or where credits exceed it, there is none: `nothing-spent` or, with something
 * earned, `no-cost-recorded`. 0 is right where AC > 0.
 */
export function costPerformanceIndexOf(earnedValue: Known<number>, actualCost: Known<number>): Known<number> {
  if (!earnedValue.known) return earnedValue;
  if (!actualCost.known) return actualCost;
  if (actualCost.value <= 0) return unknown(earnedValue.value > 0 ? 'no-cost-recorded' : 'nothing-spent');
  return finite(earnedValue.value / actualCost.value, 'nothing-spent');
}

/**
 * Weights of CPI and SPI in the weighted estimate (EAC5), as commonly published since Christensen, Antolini
 * and McKinney (1995).
 */
const WEIGHTS = { cost: 0.8, schedule: 0.2 };
/** Share earned from which CPI is stable enough to forecast with (Christensen and Heise, 1993). */
const STABLE_FROM = 0.2;

/** The estimates at completion by method. Once no work is open each is AC; none is ever below AC. */
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
 * The estimate that is announced, by the first method that gives one, and which that is; of a project the sum
 * of its rows.
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

/** AC + what the simulation still spends. */
function simulatedOf(
  { actualCost, simulatedRest = noPercentiles('too-little-history') }: MeasureInputs,
  guarded: (estimate: Known<number>) => Known<number>,
): Percentiles<number> {
  const at = (rest: Known<number>): Known<number> =>
    guarded(combine([actualCost, rest], (spent, more) => spent + more));
  return { p50: at(simulatedRest.p50), p80: at(simulatedRest.p80), p95: at(simulatedRest.p95) };
}

/** An amount divided by an index; an index of 0 gives no forecast: nothing was earned. */
function perIndex(amount: Known<number>, index: Known<number>): Known<number> {
  if (index.known && index.value === 0) return unknown('nothing-earned');
  return ratioOf(amount, index, 'nothing-earned');
}

/** BAC - EV, above 0; all is earned: `complete`, or `open-after-earned` while work is open. */
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

/** TCPI(BAC) = (BAC - EV) / (BAC - AC). */
function toCompleteBudgetOf(inputs: MeasureInputs): Known<number> {
  const { budgetAtCompletion: budget, actualCost: actual } = inputs;
  const left = leftToEarn(inputs);
  if (!left.known) return left;
  if (!actual.known) return actual;
  if (!budget.known || actual.value >= budget.value) return unknown('budget-exhausted');
  return finite(left.value / (budget.value - actual.value), 'budget-exhausted');
}

/**
 * TCPI(EAC) = (BAC - EV) / (EAC - AC), with the announced EAC; where that is BAC / CPI it is CPI again, and
 * says nothing new.
 */
function toCompleteEstimateOf(inputs: MeasureInputs, announced: Known<number>): Known<number> {
  const left = leftToEarn(inputs);
  const rest =
    inputs.rows?.toCompleteMeasured ??
    combine([announced, inputs.actualCost], (estimate, actual) => estimate - actual);
  if (left.known && rest.known && rest.value <= 0) return unknown('estimate-equals-actual');
  return ratioOf(left, rest, 'estimate-equals-actual');
}
