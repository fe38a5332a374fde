import type { Needs } from './needs';
import { requestSync } from './request-sync';

/** Reads every opened project anew and whole: a new version of the app may read more than the one before. */
export const refreshAll = (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) => async (): Promise<void> => {
  for (const projectId of await needs.store.listProjects()) await requestSync(needs)(projectId, { full: true });
};
