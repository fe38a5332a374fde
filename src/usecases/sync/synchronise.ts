import type { SyncState } from '../../contract/api';
import type { Needs } from '../ports/ports';
import { requestSync } from './request-sync';

/** Reads the project again because somebody asks. */
export const synchronise =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<Pick<SyncState, 'phase'>> => {
    const { phase } = await requestSync(needs)(projectId);
    return { phase };
  };
