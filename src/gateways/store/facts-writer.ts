import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../domain/issues/issue';
import { pageKey, readIndex, writeIndex, type PageEntry, type Generation } from './facts-index';
import { fullPage, issuesOfPage, piecesOf, writePages, type StoredPage } from './facts-pages';
import { deleteKeys, readValues } from './values';

/**
 * Changes a generation of facts. A page is written once where one of its issues changed, at the latest on
 * `close`.
 */
export interface FactsWriter {
  put(issues: readonly Issue[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Answers whether any issue changed. */
  close(): Promise<boolean>;
}

/** Above this many issues in memory, pages are written before the end, so that memory stays bounded. */
const IN_MEMORY = 4000;

interface OpenPage {
  readonly stored: StoredPage | undefined;
  readonly issues: Map<string, Issue>;
  changed: boolean;
}

interface Work {
  readonly projectId: string;
  readonly kind: Generation;
  readonly generation: number;
  readonly version: number;
  readonly hadPages: boolean;
  readonly pages: PageEntry[];
  readonly open: Map<number, OpenPage>;
  /** Keys of pages that were split; they are deleted once the index names their successors. */
  readonly replaced: string[];
  nextRecord: number;
  /** Some pages are written already. */
  changed: boolean;
}

/** Opens a generation to change it. Readers see changes page by page, but split pages only after `close`. */
export async function openFacts(projectId: string, kind: Generation): Promise<FactsWriter> {
  const index = (await readIndex(projectId, kind)) ?? { generation: 1, version: 0, nextRecord: 1, pages: [] };
  const work: Work = {
    ...index,
    projectId,
    kind,
    version: index.version + 1,
    hadPages: index.pages.length > 0,
    pages: [...index.pages],
    open: new Map(),
    replaced: [],
    changed: false,
  };
  if (work.pages.length === 0) addFirstPage(work);
  return {
    async put(issues) {
      await openPages(
        work,
        issues.map(({ id }) => id),
      );
      for (const issue of issues) putIssue(pageOf(work, issue.id), issue);
      if (issuesInMemory(work) > IN_MEMORY) await writeChanged(work);
    },
    async remove(ids) {
      await openPages(work, ids);
      for (const id of ids) {
        const page = pageOf(work, id);
        if (page?.issues.delete(id)) page.changed = true;
      }
    },
    async close() {
      await writeChanged(work);
      if (!work.changed) return false;
      await writeIndexOf(work);
      await deleteKeys(work.replaced);
      return true;
    },
  };
}

/** Starts the first page of a generation: it is empty, so there is nothing to read. */
function addFirstPage(work: Work): void {
  const record = work.nextRecord++;
  work.pages.push({ record, from: 0 });
  work.open.set(record, { stored: undefined, issues: new Map(), changed: false });
}

function putIssue(page: OpenPage | undefined, issue: Issue): void {
  if (!page || isDeepStrictEqual(page.issues.get(issue.id), issue)) return;
  page.issues.set(issue.id, issue);
  page.changed = true;
}

const issuesInMemory = (work: Work): number =>
  [...work.open.values()].reduce((sum, page) => sum + page.issues.size, 0);

const pageOf = (work: Work, id: string): OpenPage | undefined =>
  work.open.get(entryOf(work, id)?.record ?? 0);

/** Reads the pages that ids belong to, unless they are in memory. */
async function openPages(work: Work, ids: readonly string[]): Promise<void> {
  const records = new Set(ids.map((id) => entryOf(work, id)?.record ?? 0));
  const missing = [...records].filter((record) => record > 0 && !work.open.has(record));
  const keys = missing.map((record) => keyOf(work, record));
  const stored = await readValues<StoredPage>(keys);
  for (const [at, key] of keys.entries()) {
    const issues = await issuesOfPage(key, stored.get(key));
    const page = {
      stored: stored.get(key),
      issues: new Map(issues.map((issue) => [issue.id, issue])),
      changed: false,
    };
    work.open.set(missing[at] ?? 0, page);
  }
}

const keyOf = (work: Work, record: number): string => pageKey(work.projectId, work.generation, record);

async function writeChanged(work: Work): Promise<void> {
  const changed = [...work.open].filter(([, page]) => page.changed);
  if (changed.length === 0) return;
  // The index first: where the writing breaks off, no earlier result counts as that of these facts.
  if (!work.changed && work.hadPages) await writeIndexOf(work);
  work.changed = true;
  await writePages(changed.flatMap(([record, page]) => pagesToWrite(work, record, page)));
  work.open.clear();
}

const writeIndexOf = ({ projectId, kind, generation, version, nextRecord, pages }: Work): Promise<void> =>
  writeIndex(projectId, kind, { generation, version, nextRecord, pages });

/** A page in its place, or several under new numbers where it grew too large. */
function pagesToWrite(
  work: Work,
  record: number,
  { stored, issues }: OpenPage,
): Parameters<typeof writePages>[0] {
  const position = work.pages.findIndex((page) => page.record === record);
  const sorted = [...issues.values()].sort((left, right) => Number(left.id) - Number(right.id));
  const pieces = piecesOf(sorted, fullPage(work.pages.length));
  if (pieces.length === 1) return [{ key: keyOf(work, record), issues: sorted, before: stored }];
  if (stored) work.replaced.push(keyOf(work, record));
  const from = work.pages[position]?.from ?? 0;
  const entries = pieces.map((piece, number) => {
    return { record: work.nextRecord++, from: number === 0 ? from : Number(piece[0]?.id) };
  });
  work.pages.splice(position, 1, ...entries);
  return pieces.map((piece, number) => {
    return { key: keyOf(work, entries[number]?.record ?? 0), issues: piece, before: undefined };
  });
}

/** Entry of the page that an id belongs to: the last that begins at or before it. */
function entryOf({ pages }: Work, id: string): PageEntry | undefined {
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.from ?? 0) <= Number(id)) low = middle;
    else high = middle - 1;
  }
  return pages[low];
}
