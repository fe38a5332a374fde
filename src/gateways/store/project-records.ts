import kvs from '@forge/kvs';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import type { PendingNotes } from '../../contract/stored/notes';
import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { ResultRecord, ResultVersion } from '../../contract/stored/result-record';
import type { SyncRecord } from '../../contract/stored/sync-record';
import { askStore } from './ask-store';
import { committeeItems, committeeOf } from './committee-record';
import { documentFrom, readDocument, writeDocument, type Head } from './documents';
import { entriesBeginning } from './entries-beginning';
import { indexKey } from './facts-index';
import { planItem, planOf, type StoredPlan } from './plan-record';
import { computedAnew, resultKey, versionKey } from './result-records';
import { checkSchema, readItems, readValues, SCHEMA } from './values';

const syncKey = (projectId: string): string => `sync:${projectId}`;
const pendingKey = (projectId: string): string => `inbox:${projectId}`;
const cancelKey = (projectId: string): string => `cancel:${projectId}`;
const metaKey = (projectId: string): string => `meta:${projectId}`;

type StoredSync = SyncRecord & { readonly schema?: number };

/** The sync record of a project; undefined: nobody has opened the project yet. */
export const readSync = async (projectId: string): Promise<SyncRecord | undefined> =>
  syncOf(await askStore(() => kvs.get<StoredSync>(syncKey(projectId))));

/**
 * Schema 1 kept no schema and read a project page by page: an unfinished sync of it begins again. Earlier
 * schemas read less of issues: `readBy` is dropped, so that the hourly sync reads the project again.
 */
function syncOf(stored: StoredSync | undefined): SyncRecord | undefined {
  if (!stored) return undefined;
  const { schema = 1, ...record } = stored;
  checkSchema({ schema }, 'sync');
  if (schema === SCHEMA) return record;
  const before = withoutReader(record);
  if (schema > 1) return before;
  return {
    ...before,
    cuts: [],
    window: null,
    comparedAt: null,
    state: { ...record.state, secondsLeft: null, waitsUntil: null },
  };
}

function withoutReader(record: SyncRecord): SyncRecord {
  const { readBy, ...rest } = record;
  return readBy === undefined ? record : rest;
}

export const writeSync = (projectId: string, record: SyncRecord): Promise<void> =>
  askStore(() => kvs.set(syncKey(projectId), { schema: SCHEMA, ...record }));

/** What a surface opens with, in one read. */
export async function readInitialState(projectId: string): Promise<InitialState> {
  const [sync, result, pending, version] = [
    syncKey(projectId),
    resultKey(projectId),
    pendingKey(projectId),
    versionKey(projectId),
  ];
  const values = await readValues<StoredSync | Head | PendingNotes | ResultVersion>([
    sync,
    result,
    pending,
    version,
  ]);
  const head = values.get(result) as Head | undefined;
  return {
    sync: syncOf(values.get(sync) as StoredSync | undefined),
    record: await documentFrom<ResultRecord>(result, head, computedAnew),
    outdated: head !== undefined && head.schema < SCHEMA,
    isWaiting: values.has(pending),
    version: (values.get(version) as ResultVersion | undefined)?.stamp ?? null,
  };
}

interface InitialState {
  readonly sync: SyncRecord | undefined;
  readonly record: ResultRecord | undefined;
  /** There is a result of an earlier schema, to be computed again. */
  readonly outdated: boolean;
  /** Changes are noted and not read yet. */
  readonly isWaiting: boolean;
  /** Names the result; null: there is none. */
  readonly version: string | null;
}

/** What the committees of a project open with, in one read. */
export async function readCommitteeState(projectId: string): Promise<CommitteeState> {
  const meta = metaKey(projectId);
  const items = [...committeeItems(projectId), { key: meta }, planItem(projectId)];
  const [committee, marker, metaHead, plan] = await readItems<unknown>(items);
  return {
    committee: await committeeOf(projectId, ...([committee, marker] as StoredParts)),
    meta: await documentFrom<ProjectMeta>(meta, metaHead as Head | undefined),
    plan: await planOf(plan as StoredPlan | undefined),
  };
}

type StoredParts = [Parameters<typeof committeeOf>[1], Parameters<typeof committeeOf>[2]];

interface CommitteeState {
  readonly committee: CommitteeRecord | undefined;
  readonly meta: ProjectMeta | undefined;
  readonly plan: PlanRecord;
}

/** Names the content of facts, meta and plan: it changes where any of them does. One read. */
export async function readInputVersion(projectId: string): Promise<string> {
  const items = [{ key: indexKey(projectId, 'live') }, { key: metaKey(projectId) }, planItem(projectId)];
  const values = await readItems<Partial<Head> & { readonly revision?: number }>(items);
  return values.map((found) => String(found?.stamp ?? found?.revision ?? '')).join('/');
}

/** The sync record, and whether notes wait, in one read. */
export async function readWaiting(
  projectId: string,
): Promise<{ readonly sync: SyncRecord | undefined; readonly pending: PendingNotes | undefined }> {
  const [sync, pending] = [syncKey(projectId), pendingKey(projectId)];
  const values = await readValues<StoredSync | PendingNotes>([sync, pending]);
  return {
    sync: syncOf(values.get(sync) as StoredSync | undefined),
    pending: values.get(pending) as PendingNotes | undefined,
  };
}

/** Says that notes of a project wait; only the project's queue writes it. */
export const writePending = (projectId: string, pending: PendingNotes): Promise<void> =>
  askStore(() => kvs.set(pendingKey(projectId), pending));

export const clearPending = (projectId: string): Promise<void> =>
  askStore(() => kvs.delete(pendingKey(projectId)));

/**
 * Notes that a full sync is to stop. A record of its own, so that who cancels never overwrites the sync
 * record.
 */
export const noteCancel = (projectId: string, run: string): Promise<void> =>
  askStore(() => kvs.set(cancelKey(projectId), run));

/** Whether somebody asked this sync to stop. */
export const isCancelled = async (projectId: string, run: string): Promise<boolean> =>
  (await askStore(() => kvs.get<string>(cancelKey(projectId)))) === run;

/** Ids of every project that somebody has opened. */
export async function listProjects(): Promise<readonly string[]> {
  return projectsOf('sync:');
}

/** Ids of the projects that have a committee record. */
export async function listCommittees(): Promise<readonly string[]> {
  return projectsOf('committee:');
}

/** Project ids of the records of a kind; the parts of a large record have longer keys and are skipped. */
async function projectsOf(prefix: string): Promise<readonly string[]> {
  const rests = (await keysBeginning(prefix)).map((key) => key.slice(prefix.length));
  return rests.filter((rest) => !rest.includes(':'));
}

const keysBeginning = async (prefix: string): Promise<readonly string[]> =>
  (await entriesBeginning(prefix, Infinity)).map(({ key }) => key);

export const readMeta = (projectId: string): Promise<ProjectMeta | undefined> =>
  readDocument<ProjectMeta>(metaKey(projectId));

export const writeMeta = (projectId: string, meta: ProjectMeta): Promise<void> =>
  writeDocument(metaKey(projectId), meta);
