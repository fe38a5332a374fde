import type { ProjectView } from '../contract/api';
import { Failure } from '../failure';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { showProject } from './show-project';

/** Takes a deliverable out of the plan; its issues are then work that no deliverable claims. Baselines keep what they recorded. */
export const removeDeliverable =
  (needs: Needs) =>
  async ({ projectId, id }: { readonly projectId: string; readonly id: string }, caller: Caller): Promise<ProjectView> => {
    await changePlan(needs)(projectId, (plan) => {
      const deliverables = plan.deliverables.filter((deliverable) => deliverable.id !== id);
      if (deliverables.length === plan.deliverables.length) throw new Failure('invalid-request', 'id');
      return { ...plan, deliverables };
    });
    return showProject(needs)({ projectId }, caller);
  };
