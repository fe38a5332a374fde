import { unknown } from '../known';
import { mostCriticalFirst } from '../risk/most-critical-first';
import type { ProjectRisks, RiskResult } from '../risk/risk-result';
import { reserved, type Fields } from './fields';
import type { Risk } from '../plan/risk';

const SAID = {
  id: 'team',
  title: 'team',
  probability: 'team',
  impactDays: 'team',
  owner: 'team',
  response: 'team',
  due: 'team',
  concerns: 'team',
  raised: 'team',
} as const;

/** A risk of the plan. */
export const RISK: Fields<Risk> = {
  ...SAID,
  impactMoney: reserved(() => null),
  status: 'team',
  settled: 'team',
};

/** An open risk of a result. Without its money (`hidden`), its criticality is that of its days. */
const OPEN_RISK: Fields<RiskResult> = {
  ...SAID,
  impactMoney: reserved(() => unknown('hidden')),
  criticality: reserved(({ criticality, criticalityOfDays }: RiskResult) => criticalityOfDays ?? criticality),
  criticalityOfDays: 'team',
};

/** The risks of a result, in the order of what the reader sees; money is `hidden`. */
export const RISKS: Fields<ProjectRisks> = {
  open: { each: OPEN_RISK, inOrder: mostCriticalFirst },
  recorded: 'team',
  exposureDays: 'team',
  exposureMoney: reserved(() => unknown('hidden')),
};
