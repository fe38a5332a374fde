import { unknown } from '../known';
import { CRITICALITIES, type ProjectRisks, type RiskResult } from './risk-result';

/** The register without its money (`hidden`), for those who may not see costs: criticality is that of the days alone, and so is the order. */
export function withoutRiskMoney(risks: ProjectRisks): ProjectRisks {
  const hidden = unknown('hidden');
  const open = risks.open.map((risk) => ({
    ...risk,
    impactMoney: hidden,
    criticality: risk.criticalityOfDays ?? risk.criticality,
  }));
  return { ...risks, open: open.sort(mostCriticalFirst), exposureMoney: hidden };
}

/** Order of risks: the most critical first, then the most days to be expected, then by id. */
export function mostCriticalFirst(one: RankedRisk, other: RankedRisk): number {
  return (
    CRITICALITIES.indexOf(other.criticality) - CRITICALITIES.indexOf(one.criticality) ||
    other.probability * other.impactDays - one.probability * one.impactDays ||
    (one.id < other.id ? -1 : 1)
  );
}

type RankedRisk = Pick<RiskResult, 'id' | 'criticality' | 'probability' | 'impactDays'>;
