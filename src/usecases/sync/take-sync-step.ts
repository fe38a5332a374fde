import type { SyncState } from '../../contract/sync';
import type { SyncRecord } from '../../contract/stored/sync-record';
import { Failure } from '../../failure';
import { readNotedNow } from './ask-for-changes';
import { prefetch } from './prefetch';
import { failureCause } from './failure-cause';
import type { Ports } from '../ports/ports';
import { planWindows, windowsOf } from './plan-windows';
import { noteNotRead, refreshMeta } from './read-meta';
import { recompute } from '../figures/recompute';
import { resolveSources } from './resolve-sources';

/**
 * Windows that are read ahead: somewhat more than the gateway makes calls, so that no call waits while an
 * answer is processed; `buffered` so that one large window does not delay the others.
 */
const AHEAD = { atOnce: 10, buffered: 16 };
/** Issues after which what was read is stored, with the state of the sync. */
const STORED_TOGETHER = 2_000;
/** Milliseconds that an invocation keeps for computing; with less left, the next invocation continues. */
const KEPT_FOR_THE_END = 240_000;
const TRIES = 4;
/** The longest delay that the platform allows for an event, in seconds. */
export const LONGEST_DELAY_SECONDS = 900;

/**
 * One step of a full sync: reads several windows at once and stores them in order; the last step resolves
 * sources and computes. Safe to repeat: an event of another run or step does nothing, and a step that broke
 * off continues with the first window that is not stored.
 */
export const takeSyncStep =
  (ports: Ports) =>
  async (projectId: string, run: string, step: number): Promise<void> => {
    const record = await ports.store.readSync(projectId);
    if (!record || record.state.phase !== 'running' || record.run !== run || record.step !== step) return;
    let current = record;
    try {
      if (record.window === null) current = await staged(ports, projectId, record);
      for await (const stored of readWindows(ports, projectId, current)) {
        current = stored;
        const cancelled = await ports.store.isCancelled(projectId, run);
        if (!cancelled && ports.millisecondsLeft() >= KEPT_FOR_THE_END) continue;
        await (cancelled ? stop : goOn)(ports, projectId, current);
        return;
      }
      await finish(ports, projectId, current);
    } catch (error) {
      await failed(ports, projectId, current, error);
    }
  };

/** Begins an empty generation and cuts the project into windows. */
async function staged(ports: Ports, projectId: string, record: SyncRecord): Promise<SyncRecord> {
  await ports.store.beginGeneration(projectId);
  const [{ timeZone }, issuesExpected, highest] = await Promise.all([
    refreshMeta(ports, true)(projectId),
    ports.jira.countIssues('app', projectId),
    ports.jira.highestKey('app', projectId),
  ]);
  const cuts = await planWindows(ports, { highest, expected: issuesExpected, timeZone });
  const state = { ...record.state, issuesExpected, issuesRead: 0 };
  const next = { ...record, cuts, window: 0, state, readBy: ports.appVersion(), touchedAt: ports.now() };
  await ports.store.writeSync(projectId, next);
  return next;
}

/** Reads the windows that are not stored yet. Yields the sync record each time some were stored. */
async function* readWindows(ports: Ports, projectId: string, from: SyncRecord): AsyncGenerator<SyncRecord> {
  const meta = await ports.store.readMeta(projectId);
  if (!meta) throw new Failure('not-synchronised');
  const windows = windowsOf(from.cuts).slice(from.window ?? 0);
  const sources = windows.map(
    (window) => () => ports.jira.readIssues('app', { all: projectId, ...window }, meta),
  );
  let record = from;
  let read = 0;
  let staging = await ports.store.openFacts(projectId, 'next');
  for (const batches of prefetch(sources, AHEAD)) {
    for await (const issues of batches) {
      await staging.put(issues);
      read += issues.length;
    }
    record = { ...record, window: (record.window ?? 0) + 1 };
    if (read < STORED_TOGETHER && record.window !== record.cuts.length + 1) continue;
    await staging.close();
    record = {
      ...record,
      failures: 0,
      touchedAt: ports.now(),
      state: progress(record.state, read, ports.now()),
    };
    await ports.store.writeSync(projectId, record);
    yield record;
    read = 0;
    staging = await ports.store.openFacts(projectId, 'next');
  }
}

function progress(state: SyncState, read: number, now: number): SyncState {
  const issuesRead = state.issuesRead + read;
  const left = Math.max(0, (state.issuesExpected ?? 0) - issuesRead);
  const seconds = (now - (state.startedAt ?? now)) / 1000;
  return {
    ...state,
    issuesRead,
    waitsUntil: null,
    secondsLeft: seconds > 0 ? Math.ceil((left * seconds) / issuesRead) : null,
  };
}

async function goOn(ports: Ports, projectId: string, record: SyncRecord): Promise<void> {
  const next = { ...record, step: record.step + 1, touchedAt: ports.now() };
  // Queued first: it waits for this step to end; where the queue takes nothing, this step is repeated.
  await ports.queue.push({ kind: 'step', projectId, run: next.run, step: next.step });
  await ports.store.writeSync(projectId, next);
}

async function stop(ports: Ports, projectId: string, record: SyncRecord): Promise<void> {
  const state = { ...record.state, phase: 'cancelled', secondsLeft: null } as const;
  await ports.store.writeSync(projectId, { ...record, state, touchedAt: ports.now() });
}

async function finish(ports: Ports, projectId: string, record: SyncRecord): Promise<void> {
  await ports.store.promoteGeneration(projectId);
  const meta = await ports.store.readMeta(projectId);
  if (meta) await noteNotRead(ports)(projectId, meta, undefined);
  await resolveSources(ports)(projectId, { minutes: null, facts: true, movedAway: [] });
  const { projectIssues } = await recompute(ports)(projectId);
  const now = ports.now();
  const state: SyncState = {
    ...record.state,
    phase: 'ready',
    issuesRead: projectIssues,
    finishedAt: now,
    failure: null,
    secondsLeft: null,
    waitsUntil: null,
  };
  await ports.store.writeSync(projectId, {
    ...record,
    state,
    readSince: record.began,
    comparedAt: record.began,
    failures: 0,
    touchedAt: now,
  });
  await readNotedNow(ports)(projectId);
}

/** Retries later what may pass by itself; else the sync has failed, and the record says why. */
async function failed(ports: Ports, projectId: string, record: SyncRecord, error: unknown): Promise<void> {
  const code = await failureCause(ports, projectId, error);
  // Nothing can be stored either: the queue brings the step again as it is.
  if (code === 'store-busy') throw error;
  const now = ports.now();
  const again = { kind: 'step', projectId, run: record.run, step: record.step } as const;
  if (code === 'jira-busy') {
    const waitsUntil = waitOf(error, now);
    await ports.store.writeSync(projectId, {
      ...record,
      state: { ...record.state, waitsUntil, secondsLeft: null },
      touchedAt: now,
    });
    await ports.queue.push(again, delayUntil(waitsUntil, now));
    return;
  }
  const failures = record.failures + 1;
  if (code === 'jira-unavailable' && failures < TRIES) {
    await ports.store.writeSync(projectId, { ...record, failures, touchedAt: now });
    await ports.queue.push(again, 30 * 2 ** failures);
    return;
  }
  const state = {
    ...record.state,
    phase: 'failed',
    failure: code,
    secondsLeft: null,
    waitsUntil: null,
  } as const;
  await ports.store.writeSync(projectId, { ...record, failures, state, touchedAt: now });
  if (code === 'unexpected') throw error;
}

/** The instant until which to wait after a busy failure. */
export const waitOf = (error: unknown, now: number): number =>
  (error instanceof Failure ? error.retryAt : undefined) ?? now + 60_000;

/**
 * Seconds to delay an event, with jitter so that projects do not all begin at once; a longer wait takes
 * several delays.
 */
export const delayUntil = (instant: number, now: number): number =>
  Math.min(
    LONGEST_DELAY_SECONDS,
    Math.max(1, Math.ceil((instant - now) / 1000)) + Math.floor(Math.random() * 15),
  );
