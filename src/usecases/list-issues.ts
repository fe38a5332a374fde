import { Failure } from '../failure';
import type { Caller, Needs } from './needs';
import { visibleResult } from './visible-result';

/** Ids of the issues behind a deliverable's figures (null: of the work that no deliverable claims), as far as the caller sees them. */
export const listIssues =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    request: { readonly projectId: string; readonly deliverable: string | null },
    caller: Caller,
  ): Promise<{ readonly issueIds: readonly string[] }> => {
    const visible = await visibleResult(needs)(request.projectId, { as: 'user', caller });
    if (!visible) throw new Failure('not-synchronised');
    const { deliverables, outside } = visible.issues;
    if (request.deliverable === null) return { issueIds: outside };
    if (!Object.hasOwn(deliverables, request.deliverable)) throw new Failure('invalid-request', 'deliverable');
    return { issueIds: deliverables[request.deliverable] ?? [] };
  };
