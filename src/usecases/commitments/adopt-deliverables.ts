import type { ProjectView } from '../../contract/views';
import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import type { Proposal } from '../../contract/proposal';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { meanTheSame } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import type { Caller, Ports } from '../ports/ports';
import { proposeDeliverables } from './propose-deliverables';
import { newDeliverable, nextId } from './save-deliverable';
import { showProject } from '../views/show-project';
import { DEFAULT_EARNING } from '../../domain/plan/default-earning';

/**
 * Adds proposals to the plan, in the order asked, unless they are in it. An epic that not everybody may see
 * brings no date, and needs a name: Failure('invalid-request') with the path of the missing name.
 */
export const adoptDeliverables =
  (ports: Ports) =>
  async (
    request: AskedOf<typeof commitmentCalls.adoptDeliverables>,
    caller: Caller,
  ): Promise<ProjectView> => {
    const { projectId, sources, names = [] } = request;
    const { proposals } = await proposeDeliverables(ports)({ projectId }, caller);
    const chosen = sources.map((source, index) => {
      const proposal = proposals.find((one) => meanTheSame(one.source, source));
      if (!proposal) throw new Failure('invalid-request', `sources.${index}`);
      const name = names[index] ?? null;
      if (!proposal.asksForName) return { ...proposal, name: name ?? proposal.name };
      if (name === null) throw new Failure('invalid-request', `names.${index}`);
      return { ...proposal, name, contractDate: null };
    });
    await changeRecord(ports)(projectId, (record) => chosen.reduce(adopt, record));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

function adopt(record: PlanRecord, { source, name, contractDate }: Proposal): PlanRecord {
  const { plan } = record;
  if (plan.deliverables.some((deliverable) => meanTheSame(deliverable.source, source))) return record;
  const deliverable = newDeliverable(nextId(record), {
    name,
    source,
    earning: DEFAULT_EARNING,
    phase: null,
    contractDate,
  });
  return { ...record, plan: { ...plan, deliverables: [...plan.deliverables, deliverable] } };
}
