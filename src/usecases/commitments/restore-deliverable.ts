import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import type { ProjectView } from '../../contract/views';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import type { Caller, Ports } from '../ports/ports';
import { showProject } from '../views/show-project';

/**
 * Restores a removed deliverable with its id, records and place, so that baselines and costs find it again.
 * Throws Failure('conflict') where an import has given its id to another meanwhile, and
 * Failure('invalid-request') where no such deliverable is kept.
 */
export const restoreDeliverable =
  (ports: Ports) =>
  async (
    { projectId, id }: AskedOf<typeof commitmentCalls.restoreDeliverable>,
    caller: Caller,
  ): Promise<ProjectView> => {
    await changeRecord(ports)(projectId, (record) => withRestored(record, id));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

function withRestored(record: PlanRecord, id: string): PlanRecord {
  const { deliverables } = record.plan;
  const kept = record.removed.find(({ deliverable }) => deliverable.id === id);
  if (!kept) throw new Failure('invalid-request', 'id');
  if (deliverables.some((deliverable) => deliverable.id === id)) throw new Failure('conflict');
  return {
    ...record,
    plan: { ...record.plan, deliverables: deliverables.toSpliced(kept.rank, 0, kept.deliverable) },
    removed: record.removed.filter((other) => other !== kept),
  };
}
