import type { ProjectView } from '../contract/api';
import { captureBaseline as baselineFrom } from '../domain/baseline/capture-baseline';
import { Failure } from '../failure';
import { afterSave } from './after-save';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { readInput, todayIn } from './recompute';
import { showProject } from './show-project';

/**
 * Freezes the plan as Jira has it today: the first time as the initial baseline, later as an avenant, for which a reason is asked.
 * Earlier baselines stay.
 */
export const captureBaseline =
  (needs: Needs) =>
  async (
    request: { readonly projectId: string; readonly name: string; readonly reason: string },
    caller: Caller,
  ): Promise<ProjectView> => {
    const { projectId, name, reason } = request;
    const { input, meta } = await readInput(needs)(projectId);
    await changePlan(needs)(projectId, (plan) => {
      if (plan.deliverables.length === 0) throw new Failure('invalid-request', 'deliverables');
      if (plan.baselines.length > 0 && reason === '') throw new Failure('invalid-request', 'reason');
      const day = todayIn(needs.now(), meta.timeZone);
      const { baseline } = baselineFrom({ ...input, plan }, day, name, reason === '' ? null : reason, caller.accountId);
      return { ...plan, baselines: [...plan.baselines, baseline] };
    });
    return afterSave(() => showProject(needs)({ projectId }, caller));
  };
