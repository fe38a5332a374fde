import type { Deliverable } from '../../domain/plan/project-plan';
import { deliverableFor } from '../../domain/plan/unseen-issues';
import type { Needs } from '../ports/ports';
import { seenIssues } from '../access/seen-issues';

/** The deliverables as they are defined. An issue that feeds one and that the caller may not see has no name (`UNSEEN_ISSUE`). */
export const listDeliverables =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<{ readonly deliverables: readonly Deliverable[] }> => {
    const [{ plan }, { record }] = await Promise.all([needs.store.readPlan(projectId), needs.store.readOpening(projectId)]);
    const sees = await seenIssues(needs, { ...plan, risks: [] }, record);
    return { deliverables: plan.deliverables.map((deliverable) => deliverableFor(deliverable, sees)) };
  };
