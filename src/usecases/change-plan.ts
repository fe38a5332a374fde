import type { PlanRecord } from '../contract/stored';
import type { ProjectPlan } from '../domain/plan/project-plan';
import { afterSave } from './after-save';
import type { Needs } from './needs';
import { recompute } from './recompute';
import { resolveSources } from './resolve-sources';

/**
 * Changes the plan of a project and counts at once what that means. Throws Failure('conflict') where somebody else saved between
 * reading and writing, and Failure('saved-not-counted') where counting has to wait. Before the first reading has ended there is nothing to
 * count: the reading will take the plan as it is then.
 */
export const changePlan =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  (projectId: string, change: (plan: ProjectPlan) => ProjectPlan): Promise<void> =>
    changeRecord(needs)(projectId, (record) => ({ ...record, plan: change(record.plan) }));

/** As `changePlan`, for a change that also concerns what was taken out of the plan. */
export const changeRecord =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (projectId: string, change: (record: PlanRecord) => PlanRecord): Promise<void> => {
    const record = await needs.store.readPlan(projectId);
    const changed = change(record);
    await needs.store.writePlan(projectId, changed);
    await afterSave(() => counted(needs, projectId, changed.plan.deliverables !== record.plan.deliverables));
  };

async function counted(
  needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>,
  projectId: string,
  selectAnew: boolean,
): Promise<void> {
  if (!(await needs.store.readStamp(projectId))) return;
  if (selectAnew) await resolveSources(needs)(projectId);
  await recompute(needs)(projectId);
}
