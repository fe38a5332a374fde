import type { Needs } from './needs';
import { recompute } from './recompute';

/** Issues that were deleted, or moved away, leave the facts, those of a full reading under way included, and every sum. */
export const forgetIssues =
  (needs: Pick<Needs, 'now' | 'newId' | 'store'>) =>
  async (projectId: string, issueIds: readonly string[]): Promise<void> => {
    for (const shelf of ['next', 'live'] as const) {
      const facts = await needs.store.openFacts(projectId, shelf);
      await facts.remove(issueIds);
      await facts.close();
    }
    if (await needs.store.readResult(projectId)) await recompute(needs)(projectId);
  };
