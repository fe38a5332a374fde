import type { AnswerOf, AskedOf } from '../../contract/call';
import type { syncCalls } from '../../contract/sync';
import type { Ports } from '../ports/ports';
import { requestSync } from './request-sync';

/**
 * Stops the full sync: it ends between two windows, or at once where it waits, and can be resumed. The
 * figures of an earlier sync remain.
 */
export const cancelSync =
  (ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({
    projectId,
  }: AskedOf<typeof syncCalls.cancelSync>): Promise<AnswerOf<typeof syncCalls.cancelSync>> => {
    const record = await ports.store.readSync(projectId);
    if (!record) return { phase: (await requestSync(ports)(projectId)).phase };
    const { run, kind, state } = record;
    if (kind !== 'full' || state.phase !== 'running') return { phase: state.phase };
    await ports.store.noteCancel(projectId, run);
    await ports.queue.push({ kind: 'cancel', projectId, run });
    return { phase: 'cancelled' };
  };

/** Marks a full sync that waits as cancelled; one that runs marks itself. */
export const markCancelled =
  (ports: Pick<Ports, 'now' | 'store'>) =>
  async (projectId: string, run: string): Promise<void> => {
    const record = await ports.store.readSync(projectId);
    if (!record || record.run !== run || record.state.phase !== 'running') return;
    const state = { ...record.state, phase: 'cancelled', secondsLeft: null, waitsUntil: null } as const;
    await ports.store.writeSync(projectId, { ...record, state, touchedAt: ports.now() });
  };
