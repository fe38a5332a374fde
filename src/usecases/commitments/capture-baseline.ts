import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import type { ProjectView } from '../../contract/views';
import type { ResultRecord } from '../../contract/stored/result-record';
import { captureForReaders, type Sight } from '../../domain/baseline/capture-for-readers';
import type { ProjectInput } from '../../domain/issues/project-input';
import { otherProject, outOfRecords, reachOf } from '../../domain/issues/reach';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changePlan } from './change-plan';
import { hiddenFrom } from '../access/hidden-from';
import type { Caller, Ports } from '../ports/ports';
import { readInput, todayIn } from '../figures/recompute';
import { showProject } from '../views/show-project';
import { issuesBehind } from '../figures/snapshot-body';
import { recordOfToday } from '../access/visible-result';

/**
 * Freezes the plan as Jira has it today and the caller sees it: first the initial baseline, later amendments,
 * which need a reason. A second version is kept for those who may not see all behind it; earlier baselines
 * stay.
 */
export const captureBaseline =
  (ports: Ports) =>
  async (request: AskedOf<typeof commitmentCalls.captureBaseline>, caller: Caller): Promise<ProjectView> => {
    const { projectId, name, reason } = request;
    const record = await recordOfToday(ports, projectId, await ports.store.readInitialState(projectId));
    if (!record) throw new Failure('not-synchronised');
    const { input, meta } = await readInput(ports)(projectId);
    const sight = await sightOf(ports, caller, record, input);
    await changePlan(ports)(projectId, (plan) => {
      if (plan.deliverables.length === 0) throw new Failure('invalid-request', 'deliverables');
      if (plan.baselines.length > 0 && reason === '') throw new Failure('invalid-request', 'reason');
      const day = todayIn(ports.now(), meta.timeZone);
      const said = { name, reason: reason === '' ? null : reason, author: caller.accountId };
      const baseline = captureForReaders({ ...input, plan }, sight, day, said);
      return { ...plan, baselines: [...plan.baselines, baseline] };
    });
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

async function sightOf(
  ports: Ports,
  caller: Caller,
  record: ResultRecord,
  input: ProjectInput,
): Promise<Sight> {
  const hidden = await hiddenFrom(ports, { as: 'user', caller }, record);
  const known = new Set(input.issues.map(({ id }) => id));
  const projects = reachOf(input).projects.map(otherProject);
  const doubtful = issuesBehind(record).filter((id) => known.has(id));
  return { doubtful: [...doubtful, ...projects], left: new Set([...hidden, ...outOfRecords(input)]) };
}
