import type { SyncState } from '../contract/api';
import type { Needs } from './needs';
import { requestSync } from './request-sync';

/** Reads the project again because somebody asks. */
export const synchronise =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  ({ projectId }: { readonly projectId: string }): Promise<SyncState> =>
    requestSync(needs)(projectId);
