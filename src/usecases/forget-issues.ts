import type { Needs } from './needs';
import { recompute } from './recompute';

/** Issues that were deleted, or moved away, leave the facts and every sum. */
export const forgetIssues =
  (needs: Pick<Needs, 'now' | 'newId' | 'store'>) =>
  async (projectId: string, issueIds: readonly string[]): Promise<void> => {
    if (!(await needs.store.readResult(projectId))) return;
    const facts = await needs.store.openFacts(projectId, 'live');
    await facts.remove(issueIds);
    await facts.close();
    await recompute(needs)(projectId);
  };
