import type { ProjectPlan } from '../domain/plan/project-plan';
import type { Needs } from './needs';
import { recompute } from './recompute';
import { resolveSources } from './resolve-sources';

/**
 * Changes the plan of a project and counts at once what that means. Throws Failure('conflict') where somebody else saved between
 * reading and writing. Before the first reading has ended there is nothing to count: the reading will take the plan as it is then.
 */
export const changePlan =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (projectId: string, change: (plan: ProjectPlan) => ProjectPlan): Promise<void> => {
    const record = await needs.store.readPlan(projectId);
    const plan = change(record.plan);
    await needs.store.writePlan(projectId, { ...record, plan });
    if (!(await needs.store.readResult(projectId))) return;
    if (plan.deliverables !== record.plan.deliverables) await resolveSources(needs)(projectId);
    await recompute(needs)(projectId);
  };
