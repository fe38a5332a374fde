import type { SyncState } from '../../contract/sync';
import type { QueuedWork } from '../../contract/stored/queued-work';
import type { SyncRecord } from '../../contract/stored/sync-record';
import { failureCode } from './failure-cause';
import type { Ports } from '../ports/ports';

/** Milliseconds without a sign after which a chain of events has broken. */
const BROKEN_AFTER = 20 * 60_000;

/**
 * Syncs a project because somebody opens it: a full sync the first time, else a change sync; an unfinished or
 * broken one resumes. However often people ask, one asked sync waits at a time and they begin a minute from
 * each other; the answer is the state of what runs.
 */
export const requestSync =
  (ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>) =>
  async (projectId: string): Promise<SyncState> => {
    const record = await ports.store.readSync(projectId);
    const due = await ports.store.claimHourlySync(projectId, ports.now());
    if (due === null) return record?.state ?? beginning(ports.now());
    try {
      return await asked(ports, projectId, record, Math.ceil(Math.max(0, due - ports.now()) / 1000));
    } catch (error) {
      await ports.store.releaseHourlySync(projectId);
      throw error;
    }
  };

async function asked(
  ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>,
  projectId: string,
  record: SyncRecord | undefined,
  delay: number,
): Promise<SyncState> {
  const event = { kind: 'sweep', projectId, attempt: 0, asked: true } as const;
  if (record?.state.phase === 'running' && !isBroken(record, ports.now())) {
    await ports.queue.push(event, delay);
    return record.state;
  }
  if (!record || isUnfinished(record)) {
    // Who stopped it waits for it and gets it at once; a sync that fails again and again is delayed.
    const wait = record?.state.phase === 'failed' ? delay : 0;
    const state = await (record
      ? resume(ports, projectId, record, wait)
      : beginFullSync(ports, projectId, undefined));
    await ports.store.beginHourlySync(projectId, ports.now());
    return state;
  }
  const state = {
    ...record.state,
    phase: 'running',
    failure: null,
    waitsUntil: null,
    secondsLeft: null,
  } as const;
  await started(ports, { ...record, kind: 'delta', state, touchedAt: ports.now() }, event, delay);
  return state;
}

/** Whether a running sync gave no sign for too long; one that waits for Jira is not broken. */
export const isBroken = ({ state, touchedAt }: SyncRecord, now: number): boolean =>
  state.phase === 'running' && now - Math.max(touchedAt, state.waitsUntil ?? 0) > BROKEN_AFTER;

/** Whether a full sync stopped before its end. */
const isUnfinished = ({ kind, state }: SyncRecord): boolean => kind === 'full' && state.phase !== 'ready';

/** Begins a full sync, whatever was running. */
export async function beginFullSync(
  ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>,
  projectId: string,
  before: SyncRecord | undefined,
): Promise<SyncState> {
  const now = ports.now();
  const next: SyncRecord = {
    run: ports.newId(),
    step: 0,
    kind: 'full',
    cuts: [],
    window: null,
    readSince: before?.readSince ?? null,
    began: now,
    comparedAt: before?.comparedAt ?? null,
    failures: 0,
    touchedAt: now,
    state: { ...beginning(now), finishedAt: before?.state.finishedAt ?? null },
  };
  await started(ports, next, { kind: 'step', projectId, run: next.run, step: 0 });
  return next.state;
}

/** The state of a first sync that has just begun. */
const beginning = (now: number): SyncState => ({
  phase: 'running',
  issuesRead: 0,
  issuesExpected: null,
  startedAt: now,
  finishedAt: null,
  failure: null,
  secondsLeft: null,
  waitsUntil: null,
});

/**
 * Resumes with the first window that is not stored, under a new name: events of the old run, such as a
 * request to stop, are stale then.
 */
export async function resume(
  ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>,
  projectId: string,
  record: SyncRecord,
  delaySeconds = 0,
): Promise<SyncState> {
  const now = ports.now();
  const state = { ...record.state, phase: 'running', failure: null, waitsUntil: null } as const;
  const next = { ...record, run: ports.newId(), step: record.step + 1, failures: 0, touchedAt: now, state };
  await started(ports, next, { kind: 'step', projectId, run: next.run, step: next.step }, delaySeconds);
  return state;
}

/**
 * Stores that a sync runs and queues its first step. Where the queue takes nothing the sync has failed, so
 * that the next request or the hourly sync starts it.
 */
async function started(
  ports: Pick<Ports, 'store' | 'queue'>,
  record: SyncRecord,
  work: QueuedWork,
  delaySeconds = 0,
): Promise<void> {
  await ports.store.writeSync(work.projectId, record);
  try {
    await ports.queue.push(work, delaySeconds);
  } catch (error) {
    const state = { ...record.state, phase: 'failed', failure: failureCode(error) } as const;
    await ports.store.writeSync(work.projectId, { ...record, state });
    throw error;
  }
}
