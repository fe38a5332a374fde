import type { SyncState } from '../contract/api';
import type { SyncRecord } from '../contract/stored';
import type { Needs } from './needs';

/** A chain of which nothing was heard for so long has broken. */
const BROKEN_AFTER = 20 * 60_000;

/**
 * Starts reading a project: what changed since last time, or all of it the first time. One reading runs at a time; what is asked
 * meanwhile is done at its end. A reading of which nothing was heard for long begins anew.
 */
export const requestSync =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async (projectId: string, { full = false, delaySeconds = 0 } = {}): Promise<SyncState> => {
    const isUnderWay = (one: SyncRecord | undefined): one is SyncRecord =>
      one?.state.phase === 'running' && needs.now() - one.touchedAt <= BROKEN_AFTER;
    let record = await needs.store.readSync(projectId);
    if (isUnderWay(record)) {
      await needs.store.noteAgain(projectId);
      // A reading that still runs sees the note at its end; one that ended meanwhile may have looked before it was there.
      record = await needs.store.readSync(projectId);
      if (isUnderWay(record)) return record.state;
    }
    const next = newRun(record, needs.now(), needs.newId(), full);
    await needs.store.writeSync(projectId, next);
    await needs.queue.push({ kind: 'step', projectId, run: next.run, step: 0 }, delaySeconds);
    return next.state;
  };

function newRun(before: SyncRecord | undefined, now: number, run: string, full: boolean): SyncRecord {
  const readSince = before?.readSince ?? null;
  return {
    run,
    step: 0,
    kind: full || readSince === null ? 'full' : 'delta',
    cursor: null,
    readSince,
    began: now,
    failures: 0,
    touchedAt: now,
    state: {
      phase: 'running',
      issuesRead: 0,
      issuesExpected: null,
      startedAt: now,
      finishedAt: before?.state.finishedAt ?? null,
      failure: null,
    },
  };
}
