import type { Issue } from '../../domain/issues/issue';
import { Failure } from '../../failure';
import { deleteDocument, partKeys, readDocument, writeDocument } from './documents';
import { headOf, issuesOfPage, type StoredPage } from './facts-pages';
import { deleteKeys, readValues } from './values';

/** A page of issue facts. Pages are ordered by numeric issue id; a page ends where the next one begins. */
export interface PageEntry {
  /** Number of the page's record, never used twice in a generation. */
  readonly record: number;
  /** Lowest id that belongs to the page. */
  readonly from: number;
}

export interface PageIndex {
  readonly generation: number;
  /** Counts the writings of pages: the index differs wherever a page does. */
  readonly version: number;
  readonly nextRecord: number;
  readonly pages: readonly PageEntry[];
}

/** `live` is what everyone reads; a full sync fills `next`, which then replaces it. */
export type Generation = 'live' | 'next';

/** Key of a generation's index. */
export const indexKey = (projectId: string, generation: Generation): string =>
  `facts:${projectId}:${generation}`;

/** Key of a page's record. */
export const pageKey = (projectId: string, generation: number, record: number): string =>
  `facts:${projectId}:${generation}:${record}`;

/** Index of a generation; undefined where there is none. */
export const readIndex = (projectId: string, generation: Generation): Promise<PageIndex | undefined> =>
  readDocument<PageIndex>(indexKey(projectId, generation), withoutEmptyPages);

/** Schema 1 kept pages that hold no issue. */
function withoutEmptyPages(value: unknown, schema: number): PageIndex {
  if (schema > 1) return value as PageIndex;
  const index = value as Omit<PageIndex, 'pages'> & {
    readonly pages: readonly (PageEntry & { readonly issues: number })[];
  };
  const pages = index.pages.filter(({ issues }) => issues > 0).map(({ record, from }) => ({ record, from }));
  return { ...index, version: 0, pages: pages.map((page, at) => (at === 0 ? { ...page, from: 0 } : page)) };
}

/** Writes the index of a generation, by which readers find pages, where it changed. */
export const writeIndex = (projectId: string, generation: Generation, index: PageIndex): Promise<void> =>
  writeDocument(indexKey(projectId, generation), index);

/** Begins an empty `next` generation; what a broken sync left there is deleted. */
export async function beginGeneration(projectId: string): Promise<void> {
  const [live, left] = await Promise.all([readIndex(projectId, 'live'), readIndex(projectId, 'next')]);
  if (left) await deletePages(projectId, left);
  const generation = Math.max(live?.generation ?? 0, left?.generation ?? 0) + 1;
  await writeIndex(projectId, 'next', { generation, version: 0, nextRecord: 1, pages: [] });
}

/**
 * Makes the `next` generation the live one and deletes the old pages. Without a next generation nothing
 * happens.
 */
export async function promoteGeneration(projectId: string): Promise<void> {
  const [live, next] = await Promise.all([readIndex(projectId, 'live'), readIndex(projectId, 'next')]);
  if (!next) return;
  await writeIndex(projectId, 'live', { ...next, version: (live?.version ?? 0) + 1 });
  await deleteDocument(indexKey(projectId, 'next'));
  if (live && live.generation !== next.generation) await deletePages(projectId, live);
}

async function deletePages(projectId: string, { generation, pages }: PageIndex): Promise<void> {
  const keys = pages.map(({ record }) => pageKey(projectId, generation, record));
  const heads = await readValues<StoredPage>(keys);
  const parts = [...heads].flatMap(([key, page]) => partKeys(key, headOf(page)));
  await deleteKeys([...keys, ...parts]);
}

/**
 * All issues of the live generation, by id; none before the first sync. Pages replaced meanwhile are read
 * again.
 */
export async function readFacts(projectId: string): Promise<readonly Issue[]> {
  return readPages(projectId).catch((error: unknown) => {
    if (error instanceof Failure && ['not-synchronised', 'conflict'].includes(error.code))
      return readPages(projectId);
    throw error;
  });
}

async function readPages(projectId: string): Promise<readonly Issue[]> {
  const index = await readIndex(projectId, 'live');
  if (!index) return [];
  const keys = index.pages.map(({ record }) => pageKey(projectId, index.generation, record));
  const pages = await readValues<StoredPage>(keys);
  const issues: Issue[] = [];
  for (const key of keys) for (const issue of await issuesOfPage(key, pages.get(key))) issues.push(issue);
  return issues;
}
