import kvs, { WhereConditions } from '@forge/kvs';
import type { CommitteeRecord, Inbox, ProjectMeta, ResultIssues, ResultRecord, SyncRecord } from '../../contract/stored';
import { readDocument, readDocuments, writeDocument } from './documents';

const syncKey = (projectId: string): string => `sync:${projectId}`;
const inboxKey = (projectId: string): string => `inbox:${projectId}`;
const cancelKey = (projectId: string): string => `cancel:${projectId}`;
const metaKey = (projectId: string): string => `meta:${projectId}`;
const resultKey = (projectId: string): string => `result:${projectId}`;
const issuesKey = (projectId: string): string => `result-issues:${projectId}`;
const committeeKey = (projectId: string): string => `committee:${projectId}`;

/** Where the reading of a project stands; undefined: nobody opened it yet. */
export const readSync = (projectId: string): Promise<SyncRecord | undefined> => kvs.get<SyncRecord>(syncKey(projectId));

export const writeSync = (projectId: string, record: SyncRecord): Promise<void> => kvs.set(syncKey(projectId), record);

/** What is noted of a project to be read; only the project's queue writes it. */
export const readInbox = (projectId: string): Promise<Inbox | undefined> => kvs.get<Inbox>(inboxKey(projectId));

export const writeInbox = (projectId: string, inbox: Inbox): Promise<void> => kvs.set(inboxKey(projectId), inbox);

export const emptyInbox = (projectId: string): Promise<void> => kvs.delete(inboxKey(projectId));

/** Notes that a full reading is to stop. A record of its own: whoever cancels never overwrites where the reading stands. */
export const noteCancel = (projectId: string, run: string): Promise<void> => kvs.set(cancelKey(projectId), run);

/** Whether somebody asked this reading to stop. */
export const isCancelled = async (projectId: string, run: string): Promise<boolean> =>
  (await kvs.get<string>(cancelKey(projectId))) === run;

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

async function keysBeginning(prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    keys.push(...page.results.map((result) => result.key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return keys;
}

export const readMeta = (projectId: string): Promise<ProjectMeta | undefined> => readDocument<ProjectMeta>(metaKey(projectId));

export const writeMeta = (projectId: string, meta: ProjectMeta): Promise<void> => writeDocument(metaKey(projectId), meta);

export const readResult = (projectId: string): Promise<ResultRecord | undefined> =>
  readDocument<ResultRecord>(resultKey(projectId));

/** A result with the issues behind it: one batch. */
export async function readResultWithIssues(
  projectId: string,
): Promise<{ readonly record: ResultRecord; readonly issues: ResultIssues } | undefined> {
  const [record, issues] = await readDocuments<[ResultRecord, ResultIssues]>(resultKey(projectId), issuesKey(projectId));
  return record && issues ? { record, issues } : undefined;
}

/** Stores a result, and apart from it the issues behind it: most surfaces need the figures only. */
export async function writeResult(projectId: string, record: ResultRecord, issues: ResultIssues): Promise<void> {
  await writeDocument(issuesKey(projectId), issues);
  await writeDocument(resultKey(projectId), record);
}

export const readCommittee = (projectId: string): Promise<CommitteeRecord | undefined> =>
  readDocument<CommitteeRecord>(committeeKey(projectId));

export const writeCommittee = (projectId: string, record: CommitteeRecord): Promise<void> =>
  writeDocument(committeeKey(projectId), record);
