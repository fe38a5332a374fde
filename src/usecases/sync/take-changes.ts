import type { Note, NotedChanges, PendingNotes } from '../../contract/stored/notes';
import type { SyncRecord } from '../../contract/stored/sync-record';
import { changesOf, unlessRefused } from './ask-for-changes';
import { failureCause } from './failure-cause';
import type { Ports } from '../ports/ports';
import { readChanges } from './read-changes';
import { beginFullSync, isBroken, resume } from './request-sync';
import { delayUntil, waitOf } from './take-sync-step';

/**
 * Milliseconds within which changes are read together. A change after a quiet time is read at once, and so is
 * everything when somebody opens a surface (`readNotedNow`). Each change sync costs a computation and its
 * writes.
 */
const TOGETHER = 15 * 60_000;
const TRIES = 4;
/**
 * Seconds until a second look at the notes: the store lists them from an index, which may lag some seconds.
 */
const SECOND_LOOK = 60;

/** Why a change sync is to run now. */
interface Asked {
  readonly attempt: number;
  /** False: only where the last sync is long past. */
  readonly isDue: boolean;
  /** A second look, for notes older than this instant that the first one missed; null: a first look. */
  readonly listedAt: number | null;
  /** Looks for all changes that may have been missed. */
  readonly hourly: boolean;
  /** Somebody waits in front of a screen. */
  readonly asked: boolean;
}

/**
 * Reads what is noted, or looks for all changes, when it is due: not during a full sync, nor right after the
 * last change sync. Notes are kept until what they say is stored. Runs on the project's queue, so never twice
 * at once.
 */
export const takeChanges =
  (ports: Ports) =>
  async (projectId: string, what: Asked): Promise<void> => {
    if (what.asked) await ports.store.beginHourlySync(projectId, ports.now());
    const { sync: record, pending } = await ports.store.readWaiting(projectId);
    if (!record) return;
    if (what.hourly && record.state.phase === 'ready' && record.readBy !== ports.appVersion()) {
      // The event that should have begun it was lost, or came while the app had no licence.
      await beginFullSync(ports, projectId, record);
      return;
    }
    if (isToBeResumed(record, what, ports.now())) await resume(ports, projectId, record);
    // The end of a full sync queues a change sync for the notes.
    if (record.readSince === null || (record.kind === 'full' && record.state.phase === 'running')) return;
    const due = dueAt(record, what, ports.now());
    if (due !== null && what.listedAt === null) {
      await defer(ports, projectId, pending, due);
      return;
    }
    const listedAt = ports.now();
    const notes = await ports.store.listNotes(projectId, what.listedAt !== null);
    if (due !== null && notes.every(({ at }) => at > (what.listedAt ?? 0))) {
      if (notes.length > 0) await defer(ports, projectId, pending, due);
      return;
    }
    if (what.hourly || notes.length > 0) {
      if (!(await read(ports, { projectId, record, what, notes, pending }))) return;
    } else if (pending) await ports.store.clearPending(projectId);
    if (notes.length > 0) await unlessRefused(lookAgain(ports, projectId, listedAt));
    // Something was noted and is not listed yet: where the queue takes no second look, this one is repeated.
    else if (!what.hourly && what.listedAt === null) await lookAgain(ports, projectId, listedAt);
  };

/**
 * Whether a full sync is to resume: its chain broke, or it failed and this is the hourly sync, as the cause
 * may have passed.
 */
const isToBeResumed = (record: SyncRecord, { hourly }: Asked, now: number): boolean =>
  record.kind === 'full' && (isBroken(record, now) || (hourly && record.state.phase === 'failed'));

/** When the notes are to be read; null: now. */
function dueAt(record: SyncRecord, { hourly, isDue, attempt }: Asked, now: number): number | null {
  if (hourly || isDue || attempt > 0) return null;
  const soonest = (record.state.finishedAt ?? 0) + TOGETHER;
  return soonest > now ? soonest : null;
}

/**
 * Queues a change sync for an instant, once for any number of notes. Where the queue takes nothing, this work
 * is repeated.
 */
async function defer(
  ports: Ports,
  projectId: string,
  pending: PendingNotes | undefined,
  due: number,
): Promise<void> {
  const now = ports.now();
  if (pending !== undefined && pending.dueAt !== null && pending.dueAt >= now) return;
  await ports.queue.push(changesOf(projectId), Math.ceil((due - now) / 1000));
  await ports.store.writePending(projectId, { dueAt: due });
}

const lookAgain = (ports: Ports, projectId: string, listedAt: number): Promise<void> =>
  ports.queue.push({ ...changesOf(projectId), isDue: false, listedAt }, SECOND_LOOK);

/** The notes to read of a project, and why they are read now. */
interface Taken {
  readonly projectId: string;
  readonly record: SyncRecord;
  readonly what: Asked;
  readonly notes: readonly Note[];
  readonly pending: PendingNotes | undefined;
}

/**
 * Reads what changed, and deletes the notes only once that is stored. Answers false where it failed and is
 * tried again later.
 */
async function read(ports: Ports, taken: Taken): Promise<boolean> {
  const { projectId, record, what, notes, pending } = taken;
  try {
    const noted = { hourly: what.hourly, ...joined(notes) };
    const { record: after, changed, worthStoring } = await readChanges(ports)(projectId, record, noted);
    const healed =
      record.state.phase === 'failed' || (record.state.phase === 'running' && record.kind === 'delta');
    if (worthStoring || healed || what.asked) {
      await ports.store.writeSync(projectId, ended(after, ports.now(), what.asked || changed));
    }
    if (pending) await ports.store.clearPending(projectId);
    if (notes.length > 0) await ports.store.deleteNotes(notes);
    return true;
  } catch (error) {
    await failed(ports, taken, error);
    return false;
  }
}

/** Keeps the notes: the next try reads them, and so does whoever asks next. */
async function failed(ports: Ports, taken: Taken, error: unknown): Promise<void> {
  const { projectId, record, what, notes } = taken;
  const now = ports.now();
  const code = await failureCause(ports, projectId, error);
  // Nothing can be stored either: the queue brings the work again as it is.
  if (code === 'store-busy') throw error;
  if (code === 'jira-busy' || (code === 'jira-unavailable' && what.attempt + 1 < TRIES)) {
    await tryAgain(ports, taken, now, code === 'jira-busy' ? waitOf(error, now) : null);
    return;
  }
  if (notes.length > 0) await ports.store.writePending(projectId, { dueAt: null });
  const state = { ...record.state, phase: 'failed', failure: code } as const;
  if (record.state.phase !== 'failed' || record.state.failure !== code) {
    await ports.store.writeSync(projectId, { ...record, kind: 'delta', state, touchedAt: now });
  }
  if (code === 'unexpected') throw error;
}

/** Queues the work again: at the instant that Jira asks for; null: Jira failed, this is another try. */
async function tryAgain(
  ports: Ports,
  { projectId, what }: Taken,
  now: number,
  waitsUntil: number | null,
): Promise<void> {
  const again = what.hourly
    ? ({ kind: 'sweep', projectId, asked: what.asked } as const)
    : changesOf(projectId);
  // Somebody has asked again meanwhile: the hourly sync that waits reads this as well.
  if (what.asked && (await ports.store.claimHourlySync(projectId, now)) === null) return;
  if (waitsUntil === null)
    await ports.queue.push({ ...again, attempt: what.attempt + 1 }, 30 * 2 ** (what.attempt + 1));
  else await ports.queue.push({ ...again, attempt: what.attempt }, delayUntil(waitsUntil, now));
}

/** The sync record after changes were read; a full sync that somebody cancelled stays cancelled. */
function ended(record: SyncRecord, now: number, stored: boolean): SyncRecord {
  const { state } = record;
  if (state.phase === 'cancelled') return record;
  return {
    ...record,
    touchedAt: now,
    state: {
      ...state,
      phase: 'ready',
      failure: null,
      waitsUntil: null,
      ...(stored ? { finishedAt: now } : {}),
    },
  };
}

/** What all notes say together, the latest last. */
function joined(notes: readonly Note[]): NotedChanges {
  const inOrder = notes.toSorted((one, other) => one.at - other.at);
  return {
    issueIds: [...new Set(inOrder.flatMap(({ issueIds }) => issueIds))],
    goneIds: [...new Set(inOrder.flatMap(({ goneIds }) => goneIds))],
    meta: inOrder.some(({ meta }) => meta),
  };
}

/** Begins a full sync of a project that is opened already, unless one has just begun. */
export const beginAgain =
  (ports: Ports) =>
  async (projectId: string): Promise<void> => {
    const record = await ports.store.readSync(projectId);
    const hasJustBegun =
      record?.kind === 'full' && record.state.phase === 'running' && record.window === null;
    if (!hasJustBegun) await beginFullSync(ports, projectId, record);
  };
