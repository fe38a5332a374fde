import type { Needs } from './needs';

/** Reads every opened project anew and whole: a new version of the app may read more than the one before, and one installed again missed what happened. */
export const refreshAll = (needs: Pick<Needs, 'store' | 'queue'>) => async (): Promise<void> => {
  for (const projectId of await needs.store.listProjects()) await needs.queue.push({ kind: 'begin', projectId });
};
