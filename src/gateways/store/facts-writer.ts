import kvs from '@forge/kvs';
import type { Issue } from '../../domain/plan/issue';
import { deleteKeys } from './documents';
import { issuesOf, pageKey, readIndex, writeIndex, type PageEntry, type Shelf, type StoredPage } from './facts-index';
import { slicesOf, writeSlice } from './facts-slices';
import { storedIssue } from './issue-codec';

/** Changes a shelf of facts. Each page that changed is written once, at the latest when the writer is closed. */
export interface FactsWriter {
  put(issues: readonly Issue[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Answers whether anything differs from before. */
  close(): Promise<boolean>;
}

/** Above this many issues at hand, pages are written out before the end, so that memory stays flat. */
const AT_HAND = 4000;

interface Work {
  readonly projectId: string;
  readonly generation: number;
  readonly pages: PageEntry[];
  readonly open: Map<number, Map<string, Issue>>;
  readonly changed: Set<number>;
  /** Records that were split; they go once the index names their successors. */
  readonly replaced: number[];
  nextRecord: number;
  /** Pages were written already. */
  touched: boolean;
}

/** Opens a shelf to change it. Readers see the changes page by page; splits only when the writer is closed. */
export async function openFacts(projectId: string, shelf: Shelf): Promise<FactsWriter> {
  const index = (await readIndex(projectId, shelf)) ?? { generation: 1, nextRecord: 1, pages: [] };
  const first = index.pages.length === 0 ? [{ record: index.nextRecord, from: 0, issues: 0 }] : [...index.pages];
  const work: Work = {
    projectId,
    generation: index.generation,
    pages: first,
    open: new Map(),
    changed: new Set(),
    replaced: [],
    nextRecord: Math.max(index.nextRecord, (first.at(-1)?.record ?? 0) + 1),
    touched: false,
  };
  return {
    async put(issues) {
      for (const issue of issues) {
        const record = await openPage(work, issue.id);
        const page = work.open.get(record);
        if (isSame(page?.get(issue.id), issue)) continue;
        page?.set(issue.id, issue);
        work.changed.add(record);
      }
      if (issuesAtHand(work) > AT_HAND) await writeChanged(work);
    },
    async remove(ids) {
      for (const id of ids) {
        const record = await openPage(work, id);
        if (work.open.get(record)?.delete(id)) work.changed.add(record);
      }
    },
    async close() {
      if (!work.touched && work.changed.size === 0) return false;
      await writeChanged(work);
      await writeIndex(projectId, shelf, { generation: work.generation, nextRecord: work.nextRecord, pages: work.pages });
      await deleteKeys(work.replaced.map((record) => pageKey(projectId, work.generation, record)));
      return true;
    },
  };
}

/** Whether the store would keep the same of both. */
const isSame = (before: Issue | undefined, after: Issue): boolean =>
  before !== undefined && JSON.stringify(storedIssue(before)) === JSON.stringify(storedIssue(after));

const issuesAtHand = (work: Work): number => [...work.open.values()].reduce((sum, page) => sum + page.size, 0);

/** Reads the page where an id belongs, unless it is at hand, and gives its record's number. */
async function openPage(work: Work, id: string): Promise<number> {
  const entry = work.pages[positionOf(work.pages, Number(id))];
  if (!entry) return 0;
  if (!work.open.has(entry.record)) {
    const stored =
      entry.issues === 0 ? undefined : await kvs.get<StoredPage>(pageKey(work.projectId, work.generation, entry.record));
    const issues = entry.issues === 0 ? [] : await issuesOf(stored);
    work.open.set(entry.record, new Map(issues.map((issue) => [issue.id, issue])));
  }
  return entry.record;
}

async function writeChanged(work: Work): Promise<void> {
  work.touched = true;
  for (const record of work.changed) await writePage(work, record);
  work.changed.clear();
  work.open.clear();
}

/** Writes a page in its place, or as several under new numbers where it grew too large. */
async function writePage(work: Work, record: number): Promise<void> {
  const position = work.pages.findIndex((page) => page.record === record);
  const entry = work.pages[position];
  if (!entry) return;
  const issues = [...(work.open.get(record)?.values() ?? [])].sort((left, right) => Number(left.id) - Number(right.id));
  const slices = slicesOf(issues);
  const written: PageEntry[] = [];
  for (const [number, slice] of slices.entries()) {
    const target = slices.length === 1 ? record : work.nextRecord++;
    await writeSlice(pageKey(work.projectId, work.generation, target), slice);
    written.push({ record: target, from: number === 0 ? entry.from : Number(slice[0]?.[0]), issues: slice.length });
  }
  if (slices.length > 1) work.replaced.push(record);
  work.pages.splice(position, 1, ...written);
}

/** Position of the page where an id belongs: the last that begins at or before it. */
function positionOf(pages: readonly PageEntry[], id: number): number {
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.from ?? 0) <= id) low = middle;
    else high = middle - 1;
  }
  return low;
}
