import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';

/** Queued work: a change sync of a project, now. */
export const changesOf = (projectId: string) =>
  ({ kind: 'changes', projectId, attempt: 0, isDue: true, listedAt: null }) as const;

/**
 * Queues a change sync for now, because somebody opens a surface of the project or a full sync ended. Asked
 * twice, it is done once.
 */
export const readNotedNow =
  (ports: Pick<Ports, 'queue'>) =>
  (projectId: string): Promise<void> =>
    unlessRefused(ports.queue.push(changesOf(projectId)));

/** Ignores that the queue does not take work which is done later in any case. */
export async function unlessRefused(pushed: Promise<void>): Promise<void> {
  try {
    await pushed;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store-busy') throw error;
  }
}
