import type { Issue } from '../../domain/plan/issue';
import { Failure } from '../../failure';
import { deleteDocument, deleteKeys, readDocument, readValues, SCHEMA, writeDocument } from './documents';
import { issueOf, type StoredIssue } from './issue-codec';
import { unpacked } from './packed';

/** Issue facts lie in pages ordered by numeric issue id; a page ends where the next begins. */
export interface PageEntry {
  /** Number of the page's record, never used twice in a generation. */
  readonly record: number;
  /** Lowest id that may stand in the page. */
  readonly from: number;
  readonly issues: number;
}

export interface PageIndex {
  readonly generation: number;
  readonly nextRecord: number;
  readonly pages: readonly PageEntry[];
}

export interface StoredPage {
  readonly schema: number;
  readonly body: string;
}

/** `live` is what everyone reads; a full reading builds `next` beside it, which then takes its place. */
export type Shelf = 'live' | 'next';

const indexKey = (projectId: string, shelf: Shelf): string => `facts:${projectId}:${shelf}`;

/** Key of a page's record. */
export const pageKey = (projectId: string, generation: number, record: number): string =>
  `facts:${projectId}:${generation}:${record}`;

/** Index of a shelf; undefined where there is none. */
export const readIndex = (projectId: string, shelf: Shelf): Promise<PageIndex | undefined> =>
  readDocument<PageIndex>(indexKey(projectId, shelf));

/** Writes the index of a shelf: what readers go by. */
export const writeIndex = (projectId: string, shelf: Shelf, index: PageIndex): Promise<void> =>
  writeDocument(indexKey(projectId, shelf), index);

/** Begins an empty `next` shelf; what a broken reading left there goes. */
export async function beginShelf(projectId: string): Promise<void> {
  const [live, left] = await Promise.all([readIndex(projectId, 'live'), readIndex(projectId, 'next')]);
  if (left) await deletePages(projectId, left);
  const generation = Math.max(live?.generation ?? 0, left?.generation ?? 0) + 1;
  await writeIndex(projectId, 'next', { generation, nextRecord: 1, pages: [] });
}

/** Makes the `next` shelf the live one; the old pages go. Nothing happens where there is no next shelf. */
export async function promoteShelf(projectId: string): Promise<void> {
  const [live, next] = await Promise.all([readIndex(projectId, 'live'), readIndex(projectId, 'next')]);
  if (!next) return;
  await writeIndex(projectId, 'live', next);
  await deleteDocument(indexKey(projectId, 'next'));
  if (live && live.generation !== next.generation) await deletePages(projectId, live);
}

async function deletePages(projectId: string, index: PageIndex): Promise<void> {
  await deleteKeys(index.pages.map((page) => pageKey(projectId, index.generation, page.record)));
}

/** All issues of the live shelf, ordered by id; none before the first reading. Pages replaced while they were read are read anew. */
export async function readFacts(projectId: string): Promise<readonly Issue[]> {
  return readPages(projectId).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'not-synchronised') return readPages(projectId);
    throw error;
  });
}

async function readPages(projectId: string): Promise<readonly Issue[]> {
  const index = await readIndex(projectId, 'live');
  if (!index) return [];
  const keys = index.pages.filter(({ issues }) => issues > 0).map(({ record }) => pageKey(projectId, index.generation, record));
  const pages = await readValues<StoredPage>(keys);
  const issues: Issue[] = [];
  for (const key of keys) issues.push(...(await issuesOf(pages.get(key))));
  return issues;
}

/** Issues of a page's record. Throws Failure('not-synchronised') where it is missing or of another schema. */
export async function issuesOf(page: StoredPage | undefined): Promise<readonly Issue[]> {
  if (!page || page.schema !== SCHEMA) throw new Failure('not-synchronised', 'a page of issue facts is missing');
  return (await unpacked<readonly StoredIssue[]>(page.body)).map(issueOf);
}
