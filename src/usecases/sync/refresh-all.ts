import type { Ports } from '../ports/ports';
import { startingElsewhere } from './starting-elsewhere';

/**
 * Queues a full sync of every opened project: a new version of the app may read more, and an app that was
 * installed again missed changes. Where the queue is full, the hourly sync begins it, as the record says
 * which version read the project.
 */
export const refreshAll = (ports: Pick<Ports, 'now' | 'store' | 'queue'>) => async (): Promise<void> => {
  const projects = startingElsewhere(await ports.store.listProjects(), ports.now());
  await ports.queue.pushAll(projects.map((projectId) => ({ kind: 'begin', projectId })));
};
