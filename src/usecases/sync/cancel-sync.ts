import type { AnswerOf, AskedOf } from '../../contract/call';
import type { syncCalls } from '../../contract/sync';
import type { Needs } from '../ports/ports';
import { requestSync } from './request-sync';

/**
 * Stops the full reading under way: it ends between two windows, or at once where it waits, and can be resumed. Figures of an earlier
 * reading stand.
 */
export const cancelSync =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId }: AskedOf<typeof syncCalls.cancelSync>): Promise<AnswerOf<typeof syncCalls.cancelSync>> => {
    const record = await needs.store.readSync(projectId);
    if (!record) return { phase: (await requestSync(needs)(projectId)).phase };
    const { run, kind, state } = record;
    if (kind !== 'full' || state.phase !== 'running') return { phase: state.phase };
    await needs.store.noteCancel(projectId, run);
    await needs.queue.push({ kind: 'cancel', projectId, run });
    return { phase: 'cancelled' };
  };

/** Marks a full reading that waits as cancelled; one that runs has done so itself. */
export const markCancelled =
  (needs: Pick<Needs, 'now' | 'store'>) =>
  async (projectId: string, run: string): Promise<void> => {
    const record = await needs.store.readSync(projectId);
    if (!record || record.run !== run || record.state.phase !== 'running') return;
    const state = { ...record.state, phase: 'cancelled', secondsLeft: null, waitsUntil: null } as const;
    await needs.store.writeSync(projectId, { ...record, state, touchedAt: needs.now() });
  };
