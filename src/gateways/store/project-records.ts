import kvs from '@forge/kvs';
import type {
  CommitteeRecord,
  Inbox,
  PlanRecord,
  ProjectMeta,
  ResultRecord,
  ResultStamp,
  SyncRecord,
} from '../../contract/stored';
import { askStore } from './ask-store';
import { committeeItems, committeeOf } from './committee-record';
import { documentFrom, readDocument, writeDocument, type Head } from './documents';
import { entriesBeginning } from './entries-beginning';
import { indexKey } from './facts-index';
import { planItem, planOf, type StoredPlan } from './plan-record';
import { computedAnew, resultKey, stampKey } from './result-records';
import { checkSchema, readItems, readValues, SCHEMA } from './values';

const syncKey = (projectId: string): string => `sync:${projectId}`;
const inboxKey = (projectId: string): string => `inbox:${projectId}`;
const cancelKey = (projectId: string): string => `cancel:${projectId}`;
const metaKey = (projectId: string): string => `meta:${projectId}`;

type StoredSync = SyncRecord & { readonly schema?: number };

/** Where the reading of a project stands; undefined: nobody opened it yet. */
export const readSync = async (projectId: string): Promise<SyncRecord | undefined> =>
  syncOf(await askStore(() => kvs.get<StoredSync>(syncKey(projectId))));

/**
 * Schema 1 said no schema, and read a project page after page: what of it was under way begins anew. What an earlier schema read of issues
 * was less: nobody knows any more who read the project, and the sweep reads it anew.
 */
function syncOf(stored: StoredSync | undefined): SyncRecord | undefined {
  if (!stored) return undefined;
  const { schema = 1, ...record } = stored;
  checkSchema({ schema }, 'sync');
  if (schema === SCHEMA) return record;
  const before = withoutReader(record);
  if (schema > 1) return before;
  return { ...before, cuts: [], window: null, comparedAt: null, state: { ...record.state, secondsLeft: null, waitsUntil: null } };
}

function withoutReader(record: SyncRecord): SyncRecord {
  const { readBy, ...rest } = record;
  return readBy === undefined ? record : rest;
}

export const writeSync = (projectId: string, record: SyncRecord): Promise<void> =>
  askStore(() => kvs.set(syncKey(projectId), { schema: SCHEMA, ...record }));

/** What a surface opens with, in one read. */
export async function readOpening(projectId: string): Promise<Opening> {
  const [sync, result, inbox, stamp] = [syncKey(projectId), resultKey(projectId), inboxKey(projectId), stampKey(projectId)];
  const values = await readValues<StoredSync | Head | Inbox | ResultStamp>([sync, result, inbox, stamp]);
  const head = values.get(result) as Head | undefined;
  return {
    sync: syncOf(values.get(sync) as StoredSync | undefined),
    record: await documentFrom<ResultRecord>(result, head, computedAnew),
    outdated: head !== undefined && head.schema < SCHEMA,
    isWaiting: values.has(inbox),
    stamp: (values.get(stamp) as ResultStamp | undefined)?.stamp ?? null,
  };
}

interface Opening {
  readonly sync: SyncRecord | undefined;
  readonly record: ResultRecord | undefined;
  /** There is a result, of an earlier schema: to be computed anew. */
  readonly outdated: boolean;
  /** Changes are noted and not read yet. */
  readonly isWaiting: boolean;
  /** Names the result; null: there is none. */
  readonly stamp: string | null;
}

/** What the committees of a project open with, in one read. */
export async function readCommitteeOpening(projectId: string): Promise<CommitteeOpening> {
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

interface CommitteeOpening {
  readonly committee: CommitteeRecord | undefined;
  readonly meta: ProjectMeta | undefined;
  readonly plan: PlanRecord;
}

/** Names facts, meta and plan as they are, by what they hold: it changes where any of them does. One read. */
export async function readInputVersion(projectId: string): Promise<string> {
  const items = [{ key: indexKey(projectId, 'live') }, { key: metaKey(projectId) }, planItem(projectId)];
  const values = await readItems<Partial<Head> & { readonly revision?: number }>(items);
  return values.map((found) => String(found?.stamp ?? found?.revision ?? '')).join('/');
}

/** Where the reading stands, and whether notes wait for one, in one read. */
export async function readWaiting(
  projectId: string,
): Promise<{ readonly sync: SyncRecord | undefined; readonly inbox: Inbox | undefined }> {
  const [sync, inbox] = [syncKey(projectId), inboxKey(projectId)];
  const values = await readValues<StoredSync | Inbox>([sync, inbox]);
  return { sync: syncOf(values.get(sync) as StoredSync | undefined), inbox: values.get(inbox) as Inbox | undefined };
}

/** Says that notes of a project wait; only the project's queue writes it. */
export const writeInbox = (projectId: string, inbox: Inbox): Promise<void> => askStore(() => kvs.set(inboxKey(projectId), inbox));

export const emptyInbox = (projectId: string): Promise<void> => askStore(() => kvs.delete(inboxKey(projectId)));

/** Notes that a full reading is to stop. A record of its own: whoever cancels never overwrites where the reading stands. */
export const noteCancel = (projectId: string, run: string): Promise<void> => askStore(() => kvs.set(cancelKey(projectId), run));

/** Whether somebody asked this reading to stop. */
export const isCancelled = async (projectId: string, run: string): Promise<boolean> =>
  (await askStore(() => kvs.get<string>(cancelKey(projectId)))) === run;

/** Ids of every project that somebody opened. */
export async function listProjects(): Promise<readonly string[]> {
  return projectsOf('sync:');
}

/** Ids of the projects that have a committee record. */
export async function listCommittees(): Promise<readonly string[]> {
  return projectsOf('committee:');
}

/** Project ids of the records of a kind; the parts of a large record have longer keys. */
async function projectsOf(prefix: string): Promise<readonly string[]> {
  const rests = (await keysBeginning(prefix)).map((key) => key.slice(prefix.length));
  return rests.filter((rest) => !rest.includes(':'));
}

const keysBeginning = async (prefix: string): Promise<readonly string[]> =>
  (await entriesBeginning(prefix, Infinity)).map(({ key }) => key);

export const readMeta = (projectId: string): Promise<ProjectMeta | undefined> => readDocument<ProjectMeta>(metaKey(projectId));

export const writeMeta = (projectId: string, meta: ProjectMeta): Promise<void> => writeDocument(metaKey(projectId), meta);
