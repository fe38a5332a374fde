import type { Deliverable } from '../domain/plan/project-plan';
import type { Needs } from './needs';

/** The deliverables as they are defined. */
export const listDeliverables =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<{ readonly deliverables: readonly Deliverable[] }> => ({
    deliverables: (await needs.store.readPlan(projectId)).plan.deliverables,
  });
