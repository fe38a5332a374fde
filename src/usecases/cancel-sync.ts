import type { SyncState } from '../contract/api';
import type { Needs } from './needs';
import { requestSync } from './request-sync';

/**
 * Stops the full reading under way: it ends between two windows, or at once where it waits, and can be resumed. Figures of an earlier
 * reading stand.
 */
export const cancelSync =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<SyncState> => {
    const record = await needs.store.readSync(projectId);
    if (!record) return requestSync(needs)(projectId);
    const { run, kind, state } = record;
    if (kind !== 'full' || state.phase !== 'running') return state;
    await needs.store.noteCancel(projectId, run);
    await needs.queue.push({ kind: 'cancel', projectId, run });
    return { ...state, phase: 'cancelled', secondsLeft: null, waitsUntil: null };
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
