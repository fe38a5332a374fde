import type { ProjectResult } from '../../domain/project/project-result';
import { Failure } from '../../failure';
import { overlapsOf } from '../figures/issue-lists';
import type { Caller, Needs } from '../ports/ports';
import { visibleResult } from '../access/visible-result';

/** Issues that several deliverables claim, as far as the caller sees them. */
export const listOverlaps =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    { projectId }: { readonly projectId: string },
    caller: Caller,
  ): Promise<{ readonly overlaps: ProjectResult['overlaps'] }> => {
    const visible = await visibleResult(needs)(projectId, { as: 'user', caller });
    if (!visible) throw new Failure('not-synchronised');
    return { overlaps: overlapsOf(visible.result, await visible.lists()) };
  };
