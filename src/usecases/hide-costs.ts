import type { ShownResult } from '../contract/api';
import { unknown } from '../domain/known';
import { HIDDEN_MEASURES } from '../domain/indicators/hidden-measures';
import { withoutRiskMoney } from '../domain/risk/hidden-risks';
import type { CurvePoint } from '../domain/result/project-result';

const HIDDEN = unknown('hidden');

/** A result without money, for those who may not see costs: effort and dates remain, and the weather that people agreed on. */
export function hideCosts(result: ShownResult): ShownResult {
  return {
    ...result,
    cost: HIDDEN_MEASURES,
    gaps: { ...result.gaps, budget: HIDDEN },
    deliverables: result.deliverables.map((deliverable) => ({ ...deliverable, cost: HIDDEN_MEASURES })),
    outside: { ...result.outside, actualCost: HIDDEN },
    risks: withoutRiskMoney(result.risks),
    curve: result.curve.map(withoutMoney),
  };
}

function withoutMoney(point: CurvePoint): CurvePoint {
  return { ...point, cost: { plannedValue: null, earnedValue: null, actualCost: null } };
}
