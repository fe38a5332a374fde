import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import type { ProjectView } from '../../contract/views';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import type { Caller, Ports } from '../ports/ports';
import { showProject } from '../views/show-project';

/** How many removed entries are kept for an undo. */
export const KEPT = 20;

/**
 * Removes a deliverable from the plan: no deliverable claims its issues then. Baselines and costs keep what
 * they recorded, and `restoreDeliverable` can restore it with all of its records.
 */
export const removeDeliverable =
  (ports: Ports) =>
  async (
    { projectId, id }: AskedOf<typeof commitmentCalls.removeDeliverable>,
    caller: Caller,
  ): Promise<ProjectView> => {
    await changeRecord(ports)(projectId, (record) => without(record, id));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

function without(record: PlanRecord, id: string): PlanRecord {
  const { deliverables } = record.plan;
  const rank = deliverables.findIndex((deliverable) => deliverable.id === id);
  const deliverable = deliverables[rank];
  if (!deliverable) throw new Failure('invalid-request', 'id');
  return {
    ...record,
    plan: { ...record.plan, deliverables: deliverables.toSpliced(rank, 1) },
    removed: [{ deliverable, rank }, ...record.removed].slice(0, KEPT),
  };
}
