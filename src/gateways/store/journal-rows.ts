import kvs, { ForgeKvsAPIError, Sort } from '@forge/kvs';
import type { Patch } from '../../domain/register/change-record';
import { Failure } from '../../failure';
import { askStore } from './ask-store';
import { packed, unpacked } from './packed';
import { checkSchema, readItems, SCHEMA } from './values';
import type { JournalEntry } from '../../contract/registers/journal';
import { MOST_CHANGES } from '../../contract/registers/saving';

export const JOURNAL = 'journal';
/** Entries on one page of the journal. */
const A_PAGE = 100;

/** One changed record of one save. */
export interface StoredEntry {
  readonly schema: number;
  readonly projectId: string;
  /** ISO instant. */
  readonly at: string;
  /** Names the save. */
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly by: string;
  readonly rev: number;
  readonly reason?: string;
  readonly body: string;
}

export const entryKey = (projectId: string, op: string, rank: number): string =>
  `${projectId}:${op}:${String(rank)}`;
export const recordName = (projectId: string, kind: string, id: string): string =>
  `${projectId}:${kind}:${id}`;

/** An entry as it is stored. */
export async function storedEntry(projectId: string, entry: JournalEntry): Promise<StoredEntry> {
  const { at, op, kind, id, by, rev, reason, patch } = entry;
  return {
    schema: SCHEMA,
    projectId,
    at: new Date(at).toISOString(),
    group: op,
    kind,
    record: recordName(projectId, kind, id),
    by,
    rev,
    ...(reason === null ? {} : { reason }),
    body: await packed(patch),
  };
}

async function entryOf(stored: StoredEntry): Promise<JournalEntry> {
  checkSchema(stored, JOURNAL);
  const { projectId, at, group, kind, record, by, rev, reason = null, body } = stored;
  const id = record.slice(recordName(projectId, kind, '').length);
  return { op: group, at: Date.parse(at), kind, id, by, rev, reason, patch: await unpacked<Patch>(body) };
}

/** Entries of a save by their keys, so many of them at most. */
export async function readSave(
  projectId: string,
  op: string,
  most = MOST_CHANGES,
): Promise<readonly JournalEntry[]> {
  const keys = Array.from({ length: most }, (_, rank) => ({
    key: entryKey(projectId, op, rank),
    entityName: JOURNAL,
  }));
  const found = (await readItems<StoredEntry>(keys)).filter((one) => one !== undefined);
  return Promise.all(found.map(entryOf));
}

/** One page of the journal of a project or of a record, the last entry first; the store's index may lag. */
export async function listEntries(
  of: { readonly projectId: string; readonly kind?: string | undefined; readonly id?: string | undefined },
  cursor: string | null,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly next: string | null }> {
  const { projectId, kind, id } = of;
  const entity = kvs.entity<StoredEntry>(JOURNAL).query();
  const index =
    kind === undefined || id === undefined
      ? entity.index('by-project', { partition: [projectId] })
      : entity.index('by-record', { partition: [recordName(projectId, kind, id)] });
  const query = index.sort(Sort.DESC).limit(A_PAGE);
  const page = await askStore(() => (cursor === null ? query : query.cursor(cursor)).getMany()).catch(
    wrongCursor,
  );
  return {
    entries: await Promise.all(page.results.map(({ value }) => entryOf(value))),
    next: page.nextCursor ?? null,
  };
}

/** A cursor is the caller's to give: one that is none is a wrong request. */
function wrongCursor(error: unknown): never {
  if (error instanceof ForgeKvsAPIError && error.code === 'INVALID_CURSOR')
    throw new Failure('invalid-request', 'cursor', { cause: error });
  throw error;
}
