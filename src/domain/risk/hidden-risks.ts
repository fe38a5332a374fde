import { unknown } from '../known';
import type { ProjectRisks } from '../result/risk-result';

/** The register without its money (`hidden`), for those who may not see costs; criticality remains, which people agreed on. */
export function withoutRiskMoney(risks: ProjectRisks): ProjectRisks {
  const hidden = unknown('hidden');
  return { ...risks, open: risks.open.map((risk) => ({ ...risk, impactMoney: hidden })), exposureMoney: hidden };
}
