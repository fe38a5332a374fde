import type { ShownDeliverable, ShownResult } from '../../../src/contract/api';
import { unknown } from '../../../src/domain/known';
import type { Known } from '../../../src/domain/known';
import type { Measures } from '../../../src/domain/result/project-result';
import type { IndicatorId } from '../../../src/report/messages/indicator-id';

/** Money, or hours of work: every earned-value measure exists in both. */
export type Basis = 'cost' | 'work';

export type FigureUnit = 'amount' | 'variance' | 'effort' | 'ratio' | 'percent' | 'day' | 'slip' | 'timeVariance' | 'workingDays';

/** What figures are read from: a project or one of its deliverables. */
type Figures = 'cost' | 'work' | 'effort' | 'schedule' | 'finish';
export type Measured = Pick<ShownResult, Figures> | Pick<ShownDeliverable, Figures | 'contractDate'>;

export interface Figure {
  readonly id: IndicatorId;
  readonly unit: FigureUnit;
  readonly value: Known<number>;
  /** The figures that its formula takes. */
  readonly inputs: readonly IndicatorId[];
}

type Reading = readonly [
  unit: FigureUnit,
  read: (measured: Measured, measures: Measures) => Known<number>,
  inputs?: readonly IndicatorId[],
];

const READINGS = {
  budgetAtCompletion: ['amount', (_, m) => m.budgetAtCompletion],
  plannedValue: ['amount', (_, m) => m.plannedValue],
  earnedValue: ['amount', (_, m) => m.earnedValue],
  actualCost: ['amount', (_, m) => m.actualCost],
  scheduleVariance: ['variance', (_, m) => m.scheduleVariance, ['earnedValue', 'plannedValue']],
  costVariance: ['variance', (_, m) => m.costVariance, ['earnedValue', 'actualCost']],
  schedulePerformanceIndex: ['ratio', (_, m) => m.schedulePerformanceIndex, ['earnedValue', 'plannedValue']],
  costPerformanceIndex: ['ratio', (_, m) => m.costPerformanceIndex, ['earnedValue', 'actualCost']],
  criticalRatio: ['ratio', (_, m) => m.criticalRatio, ['schedulePerformanceIndex', 'costPerformanceIndex']],
  percentComplete: ['percent', (_, m) => m.percentComplete, ['earnedValue', 'budgetAtCompletion']],
  percentSpent: ['percent', (_, m) => m.percentSpent, ['actualCost', 'budgetAtCompletion']],
  estimateAtCompletion: ['amount', (_, m) => m.estimateAtCompletion.announced, ['bottomUp', 'typical', 'atypical']],
  typical: ['amount', (_, m) => m.estimateAtCompletion.typical, ['budgetAtCompletion', 'costPerformanceIndex']],
  atypical: ['amount', (_, m) => m.estimateAtCompletion.atypical, ['actualCost', 'budgetAtCompletion', 'earnedValue']],
  costAndSchedule: [
    'amount',
    (_, m) => m.estimateAtCompletion.costAndSchedule,
    ['actualCost', 'budgetAtCompletion', 'earnedValue', 'criticalRatio'],
  ],
  weighted: [
    'amount',
    (_, m) => m.estimateAtCompletion.weighted,
    ['actualCost', 'budgetAtCompletion', 'earnedValue', 'costPerformanceIndex', 'schedulePerformanceIndex'],
  ],
  costP50: ['amount', (_, m) => m.estimateAtCompletion.p50, ['actualCost']],
  costP80: ['amount', (_, m) => m.estimateAtCompletion.p80, ['actualCost']],
  costP95: ['amount', (_, m) => m.estimateAtCompletion.p95, ['actualCost']],
  bottomUp: ['amount', (_, m) => m.estimateAtCompletion.bottomUp, ['actualCost', 'effortRemaining']],
  estimateToComplete: ['amount', (_, m) => m.estimateToComplete, ['estimateAtCompletion', 'actualCost']],
  varianceAtCompletion: ['variance', (_, m) => m.varianceAtCompletion, ['budgetAtCompletion', 'estimateAtCompletion']],
  toCompleteBudget: ['ratio', (_, m) => m.toCompleteBudget, ['budgetAtCompletion', 'earnedValue', 'actualCost']],
  toCompleteEstimate: [
    'ratio',
    (_, m) => m.toCompleteEstimate,
    ['budgetAtCompletion', 'earnedValue', 'estimateAtCompletion', 'actualCost'],
  ],
  earnedSchedule: ['workingDays', ({ schedule }) => schedule.earnedSchedule, ['earnedValue', 'plannedValue']],
  actualTime: ['workingDays', ({ schedule }) => schedule.actualTime],
  plannedDuration: ['workingDays', ({ schedule }) => schedule.plannedDuration],
  scheduleVarianceTime: ['timeVariance', ({ schedule }) => schedule.scheduleVarianceTime, ['earnedSchedule', 'actualTime']],
  schedulePerformanceTime: ['ratio', ({ schedule }) => schedule.schedulePerformanceTime, ['earnedSchedule', 'actualTime']],
  estimateAtCompletionTime: [
    'workingDays',
    ({ schedule }) => schedule.estimateAtCompletionTime,
    ['plannedDuration', 'schedulePerformanceTime'],
  ],
  toCompleteScheduleIndex: [
    'ratio',
    ({ schedule }) => schedule.toCompleteScheduleIndex,
    ['plannedDuration', 'earnedSchedule', 'actualTime'],
  ],
  effortEstimate: ['effort', ({ effort }) => effort.estimate],
  effortSpent: ['effort', ({ effort }) => effort.spent],
  effortRemaining: ['effort', ({ effort }) => effort.remaining],
  effortEarned: ['effort', ({ effort }) => effort.earned],
  contractDate: ['day', (measured) => contractDateOf(measured)],
  finishBaselineOriginal: ['day', ({ finish }) => finish.baselineOriginal],
  finishBaselineCurrent: ['day', ({ finish }) => finish.baselineCurrent],
  finishAnnounced: ['day', ({ finish }) => finish.announced, ['finishRemainingWork', 'finishEarnedSchedule']],
  finishEarnedSchedule: ['day', ({ finish }) => finish.earnedSchedule, ['estimateAtCompletionTime']],
  finishRemainingWork: ['day', ({ finish }) => finish.remainingWork, ['effortRemaining']],
  finishP50: ['day', ({ finish }) => finish.p50],
  finishP80: ['day', ({ finish }) => finish.p80],
  finishP95: ['day', ({ finish }) => finish.p95],
  slipWorkingDays: ['slip', ({ finish }) => finish.slipWorkingDays, ['finishAnnounced', 'finishBaselineCurrent']],
  slipFromContract: ['slip', ({ finish }) => finish.slipFromContract, ['finishAnnounced', 'contractDate']],
} satisfies Partial<Readonly<Record<IndicatorId, Reading>>>;

export type FigureId = keyof typeof READINGS;

const readingOf = (id: FigureId): Reading => READINGS[id];

/** Whether figures can be read under this name. */
export const isFigureId = (id: IndicatorId): id is FigureId => id in READINGS;

/** A figure of a project or a deliverable, with the names of those that it is made of. */
export function figureOf(measured: Measured, basis: Basis, id: FigureId): Figure {
  const [unit, read, inputs = []] = readingOf(id);
  return { id, unit, value: read(measured, measured[basis]), inputs: inputs.map((input) => measuredInput(measured, input)) };
}

/** A project has no contract date of its own; a deliverable may have one. */
function contractDateOf(measured: Measured): Known<number> {
  return 'contractDate' in measured ? measured.contractDate : unknown('no-contract-date');
}

/** Slips are measured from the contract date where there is one, else from the original baseline. */
function measuredInput(measured: Measured, input: IndicatorId): IndicatorId {
  return input === 'contractDate' && !contractDateOf(measured).known ? 'finishBaselineOriginal' : input;
}

/** Money where the reader may see it and a budget is known, else hours. */
export function firstBasis({ cost, work }: Pick<Measured, 'cost' | 'work'>): Basis {
  return cost.budgetAtCompletion.known || (cost.actualCost.known && !work.budgetAtCompletion.known) ? 'cost' : 'work';
}
