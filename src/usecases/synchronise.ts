import type { SyncState } from '../contract/api';
import type { Needs } from './needs';
import { requestSync } from './request-sync';

/** Reads the project again because somebody asks. After a failure everything is read anew. */
export const synchronise =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<SyncState> => {
    const record = await needs.store.readSync(projectId);
    return requestSync(needs)(projectId, { full: record?.state.phase === 'failed' });
  };
