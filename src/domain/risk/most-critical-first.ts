import { CRITICALITIES, type RiskResult } from './risk-result';

/** Order of risks: the most critical first, then the most expected days, then by id. */
export function mostCriticalFirst(one: RankedRisk, other: RankedRisk): number {
  return (
    CRITICALITIES.indexOf(other.criticality) - CRITICALITIES.indexOf(one.criticality) ||
    other.probability * other.impactDays - one.probability * one.impactDays ||
    (one.id < other.id ? -1 : 1)
  );
}

type RankedRisk = Pick<RiskResult, 'id' | 'criticality' | 'probability' | 'impactDays'>;
