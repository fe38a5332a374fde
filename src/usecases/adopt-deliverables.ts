import type { ProjectView } from '../contract/api';
import type { Proposal } from '../contract/proposal';
import type { PlanRecord } from '../contract/stored';
import type { Source } from '../domain/plan/project-plan';
import { meanTheSame } from '../domain/plan/source-key';
import { Failure } from '../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import { DEFAULT_EARNING } from './exchange/plan-of-export';
import type { Caller, Needs } from './needs';
import { proposeDeliverables } from './propose-deliverables';
import { newDeliverable, nextId } from './save-deliverable';
import { showProject } from './show-project';

/** Takes proposals into the plan, in the order asked; those already there stay as they are. */
export const adoptDeliverables =
  (needs: Needs) =>
  async (request: { readonly projectId: string; readonly sources: readonly Source[] }, caller: Caller): Promise<ProjectView> => {
    const { projectId, sources } = request;
    const { proposals } = await proposeDeliverables(needs)({ projectId }, caller);
    const chosen = sources.map((source, index) => {
      const proposal = proposals.find((one) => meanTheSame(one.source, source));
      if (!proposal) throw new Failure('invalid-request', `sources.${index}`);
      return proposal;
    });
    await changeRecord(needs)(projectId, (record) => chosen.reduce(adopt, record));
    return afterSave(() => showProject(needs)({ projectId }, caller));
  };

function adopt(record: PlanRecord, { source, name, contractDate }: Proposal): PlanRecord {
  const { plan } = record;
  if (plan.deliverables.some((deliverable) => meanTheSame(deliverable.source, source))) return record;
  const deliverable = newDeliverable(nextId(record), { name, source, earning: DEFAULT_EARNING, phase: null, contractDate });
  return { ...record, plan: { ...plan, deliverables: [...plan.deliverables, deliverable] } };
}
