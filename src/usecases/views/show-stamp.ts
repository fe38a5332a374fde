import type { StampView } from '../../contract/api';
import type { Needs } from '../ports/ports';

/** Names the figures that are stored, in one read: a surface that shows others asks for them anew. */
export const showStamp =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<StampView> => ({
    stamp: (await needs.store.readStamp(projectId))?.stamp ?? null,
  });
