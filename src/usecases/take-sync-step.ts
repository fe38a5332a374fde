import type { SyncRecord } from '../contract/stored';
import { Failure } from '../failure';
import type { IssueQuery, Needs } from './needs';
import { recompute, todayIn } from './recompute';
import { readMetaAnew } from './read-meta';
import { requestSync } from './request-sync';
import { resolveSources } from './resolve-sources';

/** Issues that one invocation reads; the rest is another step. */
const ISSUES_A_STEP = 6_000;
/** Read again before the last reading's beginning: Jira's index lags, and the window slides while pages are read. */
const OVERLAP_MINUTES = 15;
const TRIES = 4;

/**
 * One step of reading a project: some pages of issues, stored; the last step resolves what deliverables select and computes. Safe to
 * repeat: an event of another run or step does nothing, and a step that broke off is done again from its stored cursor.
 */
export const takeSyncStep =
  (needs: Needs) =>
  async (projectId: string, run: string, step: number): Promise<void> => {
    const record = await needs.store.readSync(projectId);
    if (!record || record.state.phase !== 'running' || record.run !== run || record.step !== step) return;
    try {
      const { next, quiet } = await readSome(needs, projectId, record);
      await (next === null ? finish(needs, projectId, record, quiet) : goOn(needs, projectId, next));
    } catch (error) {
      await failed(needs, projectId, record, error);
    }
  };

interface StepRead {
  /** Null: that was the last page; the facts are complete. */
  readonly next: SyncRecord | null;
  /** Nothing changed in Jira since the last reading. */
  readonly quiet: boolean;
}

/** Reads pages until a step's worth is read. */
async function readSome(needs: Needs, projectId: string, record: SyncRecord): Promise<StepRead> {
  const first = record.step === 0;
  if (first && record.kind === 'full') await needs.store.beginShelf(projectId);
  const { meta, changed } = first
    ? await readMetaAnew(needs)(projectId)
    : { meta: await needs.store.readMeta(projectId), changed: false };
  if (!meta) throw new Failure('not-synchronised');
  const issuesExpected =
    record.state.issuesExpected ?? (record.kind === 'full' ? await needs.jira.countIssues('app', projectId) : null);
  const shelf = await needs.store.openFacts(projectId, record.kind === 'full' ? 'next' : 'live');
  let cursor = record.cursor;
  let read = 0;
  do {
    const page = await needs.jira.readIssues('app', queryOf(projectId, record), cursor, meta);
    await shelf.put(page.issues);
    read += page.issues.length;
    cursor = page.next;
  } while (cursor !== null && read < ISSUES_A_STEP);
  await shelf.close();
  const state = { ...record.state, issuesRead: record.state.issuesRead + read, issuesExpected };
  const quiet = record.kind === 'delta' && first && !changed && read === 0;
  return { next: cursor === null ? null : { ...record, state, cursor, step: record.step + 1, failures: 0 }, quiet };
}

/** The same for every page of a run, as Jira's page tokens demand. Relative dates need nobody's time zone. */
function queryOf(projectId: string, record: SyncRecord): IssueQuery {
  if (record.kind === 'full' || record.readSince === null) return { all: projectId };
  return { changedIn: projectId, minutes: Math.ceil((record.began - record.readSince) / 60_000) + OVERLAP_MINUTES };
}

async function goOn(needs: Needs, projectId: string, next: SyncRecord): Promise<void> {
  await needs.store.writeSync(projectId, { ...next, touchedAt: needs.now() });
  await needs.queue.push({ kind: 'step', projectId, run: next.run, step: next.step });
}

async function finish(needs: Needs, projectId: string, record: SyncRecord, quiet: boolean): Promise<void> {
  if (record.kind === 'full') await needs.store.promoteShelf(projectId);
  const selectedAnew = await resolveSources(needs)(projectId);
  const result = (quiet && !selectedAnew ? await resultOfToday(needs, projectId) : null) ?? (await recompute(needs)(projectId));
  const state = {
    ...record.state,
    phase: 'ready',
    issuesRead: result.projectIssues,
    issuesExpected: result.projectIssues,
    finishedAt: needs.now(),
    failure: null,
  } as const;
  await needs.store.writeSync(projectId, {
    ...record,
    state,
    readSince: record.began,
    cursor: null,
    failures: 0,
    touchedAt: needs.now(),
  });
  if (await needs.store.takeAgain(projectId)) await requestSync(needs)(projectId);
}

/** What is stored, where it is of today and of the plan as it is: nothing to compute again. */
async function resultOfToday(needs: Needs, projectId: string): Promise<{ readonly projectIssues: number } | null> {
  const [stored, plan] = await Promise.all([needs.store.readResult(projectId), needs.store.readPlan(projectId)]);
  if (!stored || stored.planRevision !== plan.revision) return null;
  return stored.result.statusDate === todayIn(needs.now(), stored.timeZone) ? stored.result : null;
}

/** What may pass by itself is tried again later; else the reading has failed, and says why. */
async function failed(needs: Needs, projectId: string, record: SyncRecord, error: unknown): Promise<void> {
  const code = error instanceof Failure ? error.code : 'unexpected';
  const failures = record.failures + 1;
  const now = needs.now();
  if (code === 'jira-unavailable' && failures < TRIES) {
    await needs.store.writeSync(projectId, { ...record, failures, touchedAt: now });
    await needs.queue.push({ kind: 'step', projectId, run: record.run, step: record.step }, 30 * 2 ** failures);
    return;
  }
  await needs.store.writeSync(projectId, {
    ...record,
    failures,
    state: { ...record.state, phase: 'failed', failure: code },
    touchedAt: now,
  });
  if (code === 'unexpected') throw error;
}
