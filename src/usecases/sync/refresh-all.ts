import type { Ports } from '../ports/ports';
import { startingElsewhere } from './starting-elsewhere';

/**
 * Reads every opened project anew and whole: a new version of the app may read more than the one before, and
 * one installed again missed what happened. Those that the queue does not take are begun by the sweep, which
 * sees by which version they were read.
 */
export const refreshAll = (ports: Pick<Ports, 'now' | 'store' | 'queue'>) => async (): Promise<void> => {
  const projects = startingElsewhere(await ports.store.listProjects(), ports.now());
  await ports.queue.pushAll(projects.map((projectId) => ({ kind: 'begin', projectId })));
};
