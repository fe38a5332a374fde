import type { Ports } from '../ports/ports';
import { startingElsewhere } from '../sync/starting-elsewhere';

/**
 * Queues the report of each opened project. Where there are more than the queue takes at once, another week
 * starts with others.
 */
export const queueReports = (ports: Pick<Ports, 'now' | 'store' | 'queue'>) => async (): Promise<void> => {
  const projects = startingElsewhere(await ports.store.listProjects(), ports.now());
  await ports.queue.pushAll(projects.map((projectId) => ({ kind: 'people', projectId })));
};
