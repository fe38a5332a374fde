import type { Inbox, NotedChanges, SyncRecord } from '../contract/stored';
import { failureCause } from './failure-cause';
import type { Needs } from './needs';
import { readChanges } from './read-changes';
import { beginReading, isBroken, resume } from './request-sync';
import { delayUntil, waitOf } from './take-sync-step';

/**
 * A change after a quiet time is read at once; of those that follow, a quarter of an hour's are read together, unless somebody opens a
 * surface of the project meanwhile (`readNotedNow`). Each reading of changes costs a computation and its writes.
 */
const TOGETHER = 15 * 60_000;
const TRIES = 4;
/** Beyond so many, a search for what changed finds them too. */
const NOTED_AT_MOST = 5_000;

/** An event that says no more than what is noted already. */
const NOTHING_NEW: NotedChanges = { issueIds: [], goneIds: [], meta: false };

interface Asked extends NotedChanges {
  readonly attempt: number;
  /** Everything that may have been missed is looked for. */
  readonly sweep: boolean;
  /** Somebody waits in front of a screen. */
  readonly asked: boolean;
}

/**
 * Reads what was noted, or looks for all that changed, when it is time for it: not while all of the project is being read, nor
 * right after the last time. What is put off waits in the project's inbox. Runs on the project's queue, and so alone.
 */
export const takeChanges =
  (needs: Needs) =>
  async (projectId: string, what: Asked): Promise<void> => {
    const record = await needs.store.readSync(projectId);
    if (!record) return;
    if (what.sweep && record.state.phase === 'ready' && record.readBy !== needs.appVersion()) {
      // What should have begun it was lost, or came while there was no licence.
      await beginReading(needs, projectId, record);
      return;
    }
    if (isToBeResumed(record, what, needs.now())) await resume(needs, projectId, record);
    if (record.readSince === null || (record.kind === 'full' && record.state.phase === 'running')) {
      await putOff(needs, projectId, what, null);
      return;
    }
    const inbox = await needs.store.readInbox(projectId);
    const due = dueAt(record, inbox, what, needs.now());
    if (due !== null) {
      await putOff(needs, projectId, what, due);
      return;
    }
    const noted = joined(what, inbox);
    if (!what.sweep && isEmpty(noted)) return;
    await read(needs, projectId, record, { ...what, ...noted }, inbox !== undefined);
  };

/** A full reading whose chain broke; one that failed is tried again by the sweep, as what hindered it may have passed. */
const isToBeResumed = (record: SyncRecord, { sweep }: Asked, now: number): boolean =>
  record.kind === 'full' && (isBroken(record, now) || (sweep && record.state.phase === 'failed'));

/** When what is asked should be read; null: now. */
function dueAt(record: SyncRecord, inbox: Inbox | undefined, what: Asked, now: number): number | null {
  const isTheNotedOne = isEmpty(what) && !what.sweep;
  if (what.sweep || isTheNotedOne || what.attempt > 0) return null;
  const soonest = (record.state.finishedAt ?? 0) + TOGETHER;
  return soonest > now ? (inbox?.dueAt ?? soonest) : null;
}

async function putOff(needs: Needs, projectId: string, what: NotedChanges, due: number | null): Promise<void> {
  if (isEmpty(what)) return;
  const before = await needs.store.readInbox(projectId);
  const now = needs.now();
  const isQueued = due !== null && before?.dueAt !== null && before?.dueAt !== undefined && before.dueAt >= now;
  await needs.store.writeInbox(projectId, { ...joined(what, before), dueAt: isQueued ? before.dueAt : due });
  if (due !== null && !isQueued) {
    await needs.queue.push({ ...NOTHING_NEW, kind: 'changes', projectId, attempt: 0 }, Math.ceil((due - now) / 1000));
  }
}

async function read(needs: Needs, projectId: string, record: SyncRecord, what: Asked, hadInbox: boolean): Promise<void> {
  const now = needs.now();
  try {
    const { record: after, changed, worthStoring } = await readChanges(needs)(projectId, record, what);
    const healed = record.state.phase === 'failed' || (record.state.phase === 'running' && record.kind === 'delta');
    if (worthStoring || healed || what.asked) {
      await needs.store.writeSync(projectId, ended(after, needs.now(), what.asked || changed));
    }
    if (hadInbox) await needs.store.emptyInbox(projectId);
  } catch (error) {
    const code = await failureCause(needs, projectId, error);
    // Nothing can be noted either: the work comes again as it is.
    if (code === 'store-busy') throw error;
    const again = what.sweep
      ? ({ kind: 'sweep', projectId, attempt: what.attempt + 1, asked: what.asked } as const)
      : ({ ...notedOnly(what), kind: 'changes', projectId, attempt: what.attempt + 1 } as const);
    if (code === 'jira-busy') {
      await needs.queue.push({ ...again, attempt: what.attempt }, delayUntil(waitOf(error, now), now));
    } else if (code === 'jira-unavailable' && what.attempt + 1 < TRIES) {
      await needs.queue.push(again, 30 * 2 ** (what.attempt + 1));
    } else {
      await putOff(needs, projectId, what, null);
      const state = { ...record.state, phase: 'failed', failure: code } as const;
      if (record.state.phase !== 'failed' || record.state.failure !== code) {
        await needs.store.writeSync(projectId, { ...record, kind: 'delta', state, touchedAt: now });
      }
      if (code === 'unexpected') throw error;
    }
  }
}

/** Where the reading stands after changes were read; a full reading that somebody cancelled stays cancelled. */
function ended(record: SyncRecord, now: number, stored: boolean): SyncRecord {
  const { state } = record;
  if (state.phase === 'cancelled') return record;
  return {
    ...record,
    touchedAt: now,
    state: { ...state, phase: 'ready', failure: null, waitsUntil: null, ...(stored ? { finishedAt: now } : {}) },
  };
}

const isEmpty = ({ issueIds, goneIds, meta }: NotedChanges): boolean => issueIds.length === 0 && goneIds.length === 0 && !meta;

const notedOnly = ({ issueIds, goneIds, meta }: NotedChanges): NotedChanges => ({ issueIds, goneIds, meta });

function joined(one: NotedChanges, other: NotedChanges | undefined): NotedChanges {
  const issueIds = [...new Set([...(other?.issueIds ?? []), ...one.issueIds])].slice(-NOTED_AT_MOST);
  const goneIds = [...new Set([...(other?.goneIds ?? []), ...one.goneIds])];
  return { issueIds, goneIds, meta: one.meta || (other?.meta ?? false) };
}

/** Has what is noted read now: somebody opens a surface of the project. Asked twice it is done once. */
export const readNotedNow =
  (needs: Pick<Needs, 'queue'>) =>
  (projectId: string): Promise<void> =>
    needs.queue.push({ ...NOTHING_NEW, kind: 'changes', projectId, attempt: 0 });

/** Begins a full reading of a project that is opened already, unless one has just begun. */
export const beginAnew =
  (needs: Needs) =>
  async (projectId: string): Promise<void> => {
    const record = await needs.store.readSync(projectId);
    const hasJustBegun = record?.kind === 'full' && record.state.phase === 'running' && record.window === null;
    if (!hasJustBegun) await beginReading(needs, projectId, record);
  };
