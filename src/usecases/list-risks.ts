import type { RegisteredRisk, RiskEntry } from '../contract/risks';
import type { Risk } from '../domain/plan/project-plan';
import type { Caller, Needs } from './needs';

/** The whole register, what occurred and what was closed included; without money for those who may not see costs. */
export const listRisks =
  (needs: Pick<Needs, 'store'>) =>
  async (
    { projectId }: { readonly projectId: string },
    { capabilities }: Caller,
  ): Promise<{ readonly risks: readonly RegisteredRisk[] }> => {
    const { plan } = await needs.store.readPlan(projectId);
    return {
      risks: plan.risks.map((risk) => ({
        id: risk.id,
        entry: entryOf(risk, capabilities.seeCosts),
        raised: risk.raised,
        settled: risk.settled,
      })),
    };
  };

/** A risk as somebody may see and say it. */
export function entryOf(risk: Risk, seeCosts: boolean): RiskEntry {
  const { title, probability, impactDays, impactMoney, status, owner, response, due, concerns = null } = risk;
  return { title, probability, impactDays, impactMoney: seeCosts ? impactMoney : null, status, owner, response, due, concerns };
}
