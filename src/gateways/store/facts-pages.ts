import type { Issue } from '../../domain/issues/issue';
import { Failure } from '../../failure';
import { documentOf, entriesOf, partKeys, type Head } from './documents';
import { columnsOf, issuesOfColumns, type IssueColumns } from './issue-columns';
import { issueOfRow, type IssueRow } from './rows-schema-1';
import { deleteKeys, writeValues } from './values';

/**
 * Characters of JSON in a full page of issues. A small page is cheap to rewrite after one change, but many
 * small pages are expensive to read: pages grow with their number.
 */
export const fullPage = (pages: number): number => (pages < 128 ? 24_000 : pages < 512 ? 48_000 : 96_000);

/** A page as it is stored: a document of columns. A page of schema 1 is one value without `parts`. */
export type StoredPage = Omit<Head, 'parts'> & Partial<Pick<Head, 'parts'>>;

/** The page as a document. */
export const headOf = (page: StoredPage): Head => ({ ...page, parts: page.parts ?? 0 });

/**
 * Cuts issues into pieces of about a full page, of similar size; a page that is only a little too full stays
 * whole.
 */
export function piecesOf(issues: readonly Issue[], full: number): readonly (readonly Issue[])[] {
  const sizes = issues.map(charactersOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= 1.5 * full) return [issues];
  const share = total / Math.ceil(total / full);
  const pieces: Issue[][] = [];
  let end = 0;
  for (const [at, issue] of issues.entries()) {
    const piece = Math.floor(end / share);
    (pieces[Math.min(piece, pieces.length)] ??= []).push(issue);
    end += sizes[at] ?? 0;
  }
  return pieces;
}

/** Characters of JSON that an issue takes, and each of its list items, links, worklogs and changes. */
const [AN_ISSUE, AN_ITEM, A_LINK, A_WORKLOG, A_CHANGE] = [390, 3, 21, 42, 44];

/**
 * About how many characters of JSON an issue takes: writing it to find out takes a tenth of the time of a
 * first sync.
 */
function charactersOf(issue: Issue): number {
  const { worklogs, changes } = issue;
  let sum = AN_ISSUE + issue.summary.length + A_WORKLOG * worklogs.length + A_CHANGE * changes.length;
  for (const text of [issue.id, issue.key, issue.projectId, issue.type, issue.statusId, issue.statusName])
    sum += text.length;
  for (const text of [issue.parentId, issue.resolution, issue.assignee]) sum += text?.length ?? 0;
  for (const list of [issue.components, issue.labels, issue.versionIds, issue.blocks]) {
    for (const item of list) sum += AN_ITEM + item.length;
  }
  for (const { type, to } of issue.links ?? []) sum += A_LINK + type.length + to.length;
  for (const { author } of worklogs) sum += author.length;
  for (const { field, from, to } of changes) sum += field.length + (from?.length ?? 0) + (to?.length ?? 0);
  return sum;
}

/** Writes pages under their keys, and deletes the further parts of the pages before. */
export async function writePages(
  pages: readonly {
    readonly key: string;
    readonly issues: readonly Issue[];
    readonly before: StoredPage | undefined;
  }[],
): Promise<void> {
  const entries = await Promise.all(pages.map(({ key, issues }) => entriesOf(key, columnsOf(issues))));
  await writeValues(entries.flatMap((of) => of.slice(0, -1)));
  await writeValues(entries.flatMap((of) => of.slice(-1)));
  await deleteKeys(
    pages.flatMap(({ key, before }) => (before === undefined ? [] : partKeys(key, headOf(before)))),
  );
}

/**
 * Issues of a page, of this or an earlier schema. Throws Failure('not-synchronised') where the page is
 * missing.
 */
export async function issuesOfPage(key: string, page: StoredPage | undefined): Promise<readonly Issue[]> {
  if (!page) throw new Failure('not-synchronised', 'a page of issue facts is missing');
  const columns = await documentOf<IssueColumns | readonly Issue[]>(key, headOf(page), (kept, schema) =>
    schema === 1 ? (kept as readonly IssueRow[]).map(issueOfRow) : kept,
  );
  return columns === undefined ? [] : 'ids' in columns ? issuesOfColumns(columns) : columns;
}
