import type { AskedOf } from '../../contract/call';
import type { riskCalls } from '../../contract/risks';
import type { ProjectView } from '../../contract/views';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { changeRecord } from '../commitments/change-plan';
import type { Caller, Ports } from '../ports/ports';
import { KEPT } from '../commitments/remove-deliverable';
import { showProject } from '../views/show-project';

/** Removes a risk that was entered by mistake; `restoreRisk` can restore it. */
export const removeRisk =
  (ports: Ports) =>
  async ({ projectId, id }: AskedOf<typeof riskCalls.removeRisk>, caller: Caller): Promise<ProjectView> => {
    await changeRecord(ports)(projectId, (record) => without(record, id));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

function without(record: PlanRecord, id: string): PlanRecord {
  const { risks } = record.plan;
  const rank = risks.findIndex((risk) => risk.id === id);
  const risk = risks[rank];
  if (!risk) throw new Failure('invalid-request', 'id');
  return {
    ...record,
    plan: { ...record.plan, risks: risks.toSpliced(rank, 1) },
    removedRisks: [{ risk, rank }, ...record.removedRisks].slice(0, KEPT),
  };
}
