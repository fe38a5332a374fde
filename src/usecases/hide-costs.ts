import type { ShownResult } from '../contract/api';
import { unknown } from '../domain/known';
import { reservedCause } from '../domain/health/reserved-cause';
import { HIDDEN_MEASURES } from '../domain/indicators/hidden-measures';
import { withoutRiskMoney } from '../domain/risk/hidden-risks';
import type { CurvePoint } from '../domain/result/project-result';

const HIDDEN = unknown('hidden');

/**
 * A result without money, for those who may not see costs: effort and dates remain, and the one weather of the project, whose cause is
 * reserved where money decided.
 */
export function hideCosts(result: ShownResult): ShownResult {
  return {
    ...result,
    cost: HIDDEN_MEASURES,
    weather: reservedCause(result.weather, result),
    axes: { ...result.axes, cost: reservedCause(result.axes.cost, result) },
    gaps: { ...result.gaps, budget: HIDDEN },
    remainingRated: HIDDEN,
    deliverables: result.deliverables.map((deliverable) => ({
      ...deliverable,
      cost: HIDDEN_MEASURES,
      weather: deliverable.weather && reservedCause(deliverable.weather, deliverable),
    })),
    outside: { ...result.outside, actualCost: HIDDEN, cost: HIDDEN_MEASURES },
    risks: withoutRiskMoney(result.risks),
    curve: result.curve.map(withoutMoney),
  };
}

function withoutMoney(point: CurvePoint): CurvePoint {
  return { ...point, cost: { plannedValue: null, earnedValue: null, actualCost: null } };
}
