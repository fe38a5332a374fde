import type { SyncState } from '../../contract/api';
import type { Needs } from '../ports/ports';
import { synchronise } from './synchronise';

/**
 * Stops the full reading under way: it ends between two windows, or at once where it waits, and can be resumed. Figures of an earlier
 * reading stand.
 */
export const cancelSync =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<Pick<SyncState, 'phase'>> => {
    const record = await needs.store.readSync(projectId);
    if (!record) return synchronise(needs)({ projectId });
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
