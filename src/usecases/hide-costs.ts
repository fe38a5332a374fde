import type { ShownResult } from '../contract/api';
import { unknown } from '../domain/known';
import type { CurvePoint, Measures } from '../domain/indicators/project-result';

const HIDDEN = unknown('hidden');

const NO_MEASURES: Measures = {
  coverage: 0,
  budgetAtCompletion: HIDDEN,
  plannedValue: HIDDEN,
  earnedValue: HIDDEN,
  actualCost: HIDDEN,
  scheduleVariance: HIDDEN,
  costVariance: HIDDEN,
  schedulePerformanceIndex: HIDDEN,
  costPerformanceIndex: HIDDEN,
  criticalRatio: HIDDEN,
  percentComplete: HIDDEN,
  percentSpent: HIDDEN,
  estimateAtCompletion: {
    typical: HIDDEN,
    atypical: HIDDEN,
    costAndSchedule: HIDDEN,
    bottomUp: HIDDEN,
    announced: HIDDEN,
    lowest: HIDDEN,
    highest: HIDDEN,
    circular: false,
  },
  estimateToComplete: HIDDEN,
  varianceAtCompletion: HIDDEN,
  toCompleteBudget: HIDDEN,
  toCompleteEstimate: HIDDEN,
};

/** A result without money, for those who may not see costs: effort and dates remain, and the weather that people agreed on. */
export function hideCosts(result: ShownResult): ShownResult {
  return {
    ...result,
    cost: NO_MEASURES,
    deliverables: result.deliverables.map((deliverable) => ({ ...deliverable, cost: NO_MEASURES })),
    outside: { ...result.outside, actualCost: HIDDEN },
    curve: result.curve.map(withoutMoney),
  };
}

function withoutMoney(point: CurvePoint): CurvePoint {
  return { ...point, cost: { plannedValue: null, earnedValue: null, actualCost: null } };
}
