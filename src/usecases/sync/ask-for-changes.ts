import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';

/** The work of reading what is noted of a project, now. */
export const changesOf = (projectId: string) =>
  ({ kind: 'changes', projectId, attempt: 0, isDue: true, listedAt: null }) as const;

/**
 * Has what is noted read now: somebody opens a surface of the project, or all of it was read. Asked twice it
 * is done once.
 */
export const readNotedNow =
  (ports: Pick<Ports, 'queue'>) =>
  (projectId: string): Promise<void> =>
    unlessRefused(ports.queue.push(changesOf(projectId)));

/** What is done later in any case need not be queued now: a push that the queue does not take is let go. */
export async function unlessRefused(pushed: Promise<void>): Promise<void> {
  try {
    await pushed;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store-busy') throw error;
  }
}
