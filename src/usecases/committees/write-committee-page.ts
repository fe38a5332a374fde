import { isDeepStrictEqual } from 'node:util';
import type { CommitteePage, CommitteeSettings, PublishedCommittee } from '../../contract/committees';
import type { Confirmation } from '../../contract/readers';
import type { CommitteeFigures, CommitteeRecord } from '../../contract/stored';
import { isoOf, type Day } from '../../domain/calendar/day';
import type { ProjectResult } from '../../domain/project/project-result';
import { Failure } from '../../failure';
import type { AdfDocument } from '../../report/adf/adf';
import { committeePage } from '../../report/committee-page/committee-page';
import type { CommitteePageOptions } from '../../report/committee-page/committee-page-options';
import { keepTextBlocks, type KeptTextBlocks } from '../../report/committee-page/text-blocks';
import { attachCharts } from './attach-charts';
import { changeCommittee } from './change-committee';
import { isMarkOfOurs, mark, withGeneration, writtenOnce } from './committee-traces';
import type { Page, Space } from '../ports/confluence-ports';
import type { Actor, Needs } from '../ports/ports';
import { pageTitles } from './page-titles';
import { readersMark } from './space-readers';

/** A page to write: for whom, where, and what stands on it. */
export interface CommitteeOrder {
  readonly as: Actor;
  /** Account of who asked; null: the schedule. */
  readonly by: string | null;
  /** ISO instant at which it was asked for: names the publication. */
  readonly at: string;
  readonly space: Space;
  readonly result: ProjectResult;
  /** Number of the committee in its series. */
  readonly number: number;
  /** Figures to keep for the next committee, and those of the one before to compare with. */
  readonly figures: CommitteeFigures;
  readonly previous: CommitteeFigures | null;
  /** All of the page but what depends on the page as it is now. */
  readonly told: Omit<CommitteePageOptions, 'charts' | 'textBlocks' | 'previous' | 'number'>;
  /** The committee as it was when the page was asked for, and the settings that it has with this page. */
  readonly record: CommitteeRecord;
  readonly settings: CommitteeSettings;
  /** Null: the page shows nothing beyond what everybody on the project may see. */
  readonly confirmation: Confirmation | null;
}

type Written = Omit<PublishedCommittee, 'page'> & { readonly page: Page; readonly document: AdfDocument };

/**
 * Writes the committee page: the same page as last time, with the words that people wrote kept, or a new one where there is none. What
 * is written is noted before and after, so that a next time goes on from wherever this one breaks off.
 */
export const writeCommitteePage =
  (needs: Needs) =>
  async (order: CommitteeOrder): Promise<PublishedCommittee> => {
    const { record, result } = order;
    const before = record.page ? await needs.confluence.readPage(order.as, record.page.pageId) : null;
    if (order.confirmation) await keepPublication(needs, order, null);
    const written =
      before && before.spaceId === order.space.id ? await writeAgain(needs, order, before.id) : await writeFirst(needs, order);
    const { document, ...published } = written;
    const page = committeePageOf(written.page, result, needs.now());
    await changeCommittee(needs, result.project.id, (now) => recordAfter(now, order, page, document));
    await keepPublication(needs, order, page);
    return { ...published, page };
  };

/** A later writing of the same page, by somebody else, has noted itself already: it is what stands there. */
function recordAfter(
  now: CommitteeRecord,
  order: CommitteeOrder,
  page: CommitteePage,
  document: AdfDocument,
): CommitteeRecord | null {
  if (now.page?.pageId === page.pageId && now.page.version > page.version) return null;
  const { figures, number, record } = order;
  return {
    ...now,
    settings: isDeepStrictEqual(now.settings, record.settings) ? order.settings : now.settings,
    ...{ page, figures, number, previous: committeeBefore(record, order.result.statusDate), begun: null },
    generations: writtenOnce(document),
  };
}

/** What a person confirmed is kept before the page is written: with version 0 until it is. */
async function keepPublication(needs: Needs, order: CommitteeOrder, page: CommitteePage | null): Promise<void> {
  await needs.store.keepPublication({
    projectId: order.result.project.id,
    at: order.at,
    statusDate: isoOf(order.result.statusDate),
    pageId: page?.pageId ?? null,
    title: page?.title ?? null,
    version: page?.version ?? 0,
    by: order.by,
    confirmation: order.confirmation,
  });
}

const committeePageOf = ({ id, title, path, version }: Page, { statusDate }: ProjectResult, now: number): CommitteePage => ({
  pageId: id,
  title,
  path,
  version,
  publishedAt: now,
  statusDate,
});

/** The figures of the committee before that of a day: a page of another day begins a new committee, the same day again is the same one. */
export function committeeBefore(record: CommitteeRecord, day: Day): CommitteeFigures | null {
  return record.figures?.statusDate === day ? record.previous : record.figures;
}

function documentOf(
  order: CommitteeOrder,
  charts: CommitteePageOptions['charts'],
  textBlocks: KeptTextBlocks | null,
): AdfDocument {
  const { previous, number, told, result } = order;
  return committeePage(result, { ...told, charts, textBlocks, previous, number });
}

/**
 * Notes what is about to stand on the page. Throws Failure('readers-changed') where the page shows more than everybody may see and others
 * read the space than those for whom that was confirmed.
 */
async function noteWriting(needs: Needs, order: CommitteeOrder, document: AdfDocument, more: Partial<CommitteeRecord> = {}) {
  const { confirmation, as, space } = order;
  if (confirmation && (await readersMark(needs, as, space)) !== confirmation.readers.mark) throw new Failure('readers-changed');
  return changeCommittee(needs, order.result.project.id, (now) => ({
    ...now,
    ...more,
    generations: withGeneration(now.generations, document),
  }));
}

/** Milliseconds that a first page may take at most. */
const FIRST_PAGE = 120_000;

/** By one at a time: two people who publish the first page at once, maybe in two languages, do not make two. */
async function writeFirst(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const { id } = order.result.project;
  const until = needs.now() + FIRST_PAGE;
  if (!(await needs.store.claimFirstPage(id, needs.now(), until)))
    throw new Failure('page-conflict', undefined, { retryAt: until });
  try {
    return await findOrWriteNew(needs, order);
  } finally {
    // It ends by itself where the store is busy.
    await needs.store.releaseFirstPage(id).catch(() => undefined);
  }
}

/** A page that was begun and not noted is gone on with, and so is one that an installation before wrote or somebody wrote this moment. */
async function findOrWriteNew(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const begun = await begunPage(needs, order);
  if (begun !== null) return { ...(await writeAgain(needs, order, begun)), created: true };
  const found = await markedPage(needs, order);
  if (found === null) return writeNew(needs, order);
  // Nothing is known of what stands there: all but what the app would write itself is taken for people's words, whatever the page says.
  return { ...(await writeAgain(needs, order, found)), adopted: true };
}

/** The page that was being created when the function died: of that title, by that account, not older. */
async function begunPage(needs: Needs, { as, space, result }: CommitteeOrder): Promise<string | null> {
  const begun = (await needs.store.readCommittee(result.project.id))?.begun;
  if (!begun || begun.spaceId !== space.id) return null;
  const pages = await needs.confluence.findPagesTitled(as, space.id, begun.title);
  return pages.find(({ createdBy, createdAt }) => createdBy === begun.by && createdAt >= begun.at - CLOCKS_APART)?.id ?? null;
}

/** By how many milliseconds the clocks of Forge and Confluence may differ. */
const CLOCKS_APART = 10_000;

/** The page that the app, or somebody who may change the project's deliverables, marked as the project's; null: there is none. */
async function markedPage(needs: Needs, order: CommitteeOrder): Promise<string | null> {
  const { as, space, result } = order;
  for (const { id, markedBy } of await needs.confluence.findMarkedPages(as, space.id, result.project)) {
    if (await isMarkOfOurs(needs, result.project.id, markedBy, order.by)) return id;
  }
  return null;
}

async function writeNew(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const { as, by, space, result } = order;
  const empty = documentOf(order, {}, null);
  const author = by ?? (await needs.jira.ownAccount());
  const created = await titled(order, async (title) => {
    await noteWriting(needs, order, empty, { begun: { spaceId: space.id, title, by: author, at: needs.now() } });
    return needs.confluence.createPage(as, { spaceId: space.id, title, document: empty });
  });
  // Remembered at once: should the rest fail, the next time goes on with this page.
  const page = committeePageOf(created, result, needs.now());
  await changeCommittee(needs, result.project.id, (now) => ({ ...now, page, begun: null }));
  return { ...(await writeAgain(needs, order, created.id)), created: true };
}

/** Reads the page as people left it, and writes over that very version. Somebody who saves in between is read again, once. */
async function writeAgain(needs: Needs, order: CommitteeOrder, pageId: string): Promise<Written> {
  const charts = await attachCharts(needs, order, pageId);
  try {
    return await mergeAndWrite(needs, order, pageId, charts);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'page-conflict') throw error;
    return mergeAndWrite(needs, order, pageId, charts);
  }
}

async function mergeAndWrite(
  needs: Needs,
  order: CommitteeOrder,
  pageId: string,
  charts: CommitteePageOptions['charts'],
): Promise<Written> {
  const current = await needs.confluence.readPage(order.as, pageId);
  if (!current) throw new Failure('page-conflict');
  const { generations } = await noteWriting(needs, order, documentOf(order, charts, null));
  const kept = keepTextBlocks(current.document, generations, order.told.locale);
  const document = documentOf(order, charts, kept);
  const page = await titled(order, (title) =>
    needs.confluence.updatePage(order.as, { id: pageId, title, version: current.version, document }),
  );
  await mark(needs, order, pageId);
  const { keptBlocks, rescued } = kept;
  return { page, document, created: false, adopted: false, keptBlocks, rescuedPassages: rescued.length };
}

/** Writes under the page's title, with a number added where another page of the space has it. */
async function titled(order: CommitteeOrder, write: (title: string) => Promise<Page | 'title-taken'>): Promise<Page> {
  const titles = pageTitles(order);
  for (const title of titles) {
    const page = await write(title);
    if (page !== 'title-taken') return page;
  }
  throw new Failure('confluence-refused', titles[0]);
}
