import type { AskedOf } from '../../contract/call';
import type { RegisteredRisk, riskCalls, RiskEntry } from '../../contract/risks';
import { RISK } from '../../domain/access/risk-fields';
import { seenBy } from '../../domain/access/seen-by';
import type { Viewer } from '../../domain/access/viewer';
import { issueOfRisk, riskFor } from '../../domain/plan/unseen-issues';
import type { Caller, Ports } from '../ports/ports';
import { seenAmong, type Sees } from '../access/seen-issues';
import { viewerOf } from '../access/viewer-of';
import type { Risk } from '../../domain/plan/risk';

/**
 * The whole register, whatever the status of a risk: without money for who may not see costs, and without the
 * name of an issue that is hidden from the caller (`UNSEEN_ISSUE`).
 */
export const listRisks =
  (ports: Pick<Ports, 'jira' | 'store'>) =>
  async (
    { projectId }: AskedOf<typeof riskCalls.listRisks>,
    caller: Caller,
  ): Promise<{ readonly risks: readonly RegisteredRisk[] }> => {
    const { plan } = await ports.store.readPlan(projectId);
    const sees = await seenAmong(
      ports,
      plan.risks.flatMap((risk) => issueOfRisk(risk) ?? []),
    );
    return {
      risks: plan.risks.map((risk) => ({
        id: risk.id,
        entry: entryOf(risk, viewerOf(caller), sees),
        raised: risk.raised,
        settled: risk.settled,
      })),
    };
  };

/** A risk as its form shows it to somebody. */
export function entryOf(risk: Risk, viewer: Viewer, sees: Sees): RiskEntry {
  const seen = seenBy(viewer, RISK, riskFor(risk, sees));
  const { title, probability, impactDays, impactMoney, status, owner, response, due, concerns = null } = seen;
  return { title, probability, impactDays, impactMoney, status, owner, response, due, concerns };
}
