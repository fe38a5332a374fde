import type { AskedOf } from '../../contract/call';
import type { riskCalls } from '../../contract/risks';
import type { ProjectView } from '../../contract/views';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { changeRecord } from '../commitments/change-plan';
import type { Caller, Ports } from '../ports/ports';
import { showProject } from '../views/show-project';

/**
 * Restores a removed risk in its place. Throws Failure('conflict') where an import has given its id to
 * another meanwhile, and Failure('invalid-request') where no such risk is kept.
 */
export const restoreRisk =
  (ports: Ports) =>
  async ({ projectId, id }: AskedOf<typeof riskCalls.restoreRisk>, caller: Caller): Promise<ProjectView> => {
    await changeRecord(ports)(projectId, (record) => withRestored(record, id));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

function withRestored(record: PlanRecord, id: string): PlanRecord {
  const { risks } = record.plan;
  const kept = record.removedRisks.find(({ risk }) => risk.id === id);
  if (!kept) throw new Failure('invalid-request', 'id');
  if (risks.some((risk) => risk.id === id)) throw new Failure('conflict');
  return {
    ...record,
    plan: { ...record.plan, risks: risks.toSpliced(kept.rank, 0, kept.risk) },
    removedRisks: record.removedRisks.filter((other) => other !== kept),
  };
}
