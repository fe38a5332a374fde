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
import type { Actor, Ports } from '../ports/ports';
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
  readonly options: Omit<CommitteePageOptions, 'charts' | 'textBlocks' | 'previous' | 'number'>;
  /** The committee as it was when the page was asked for, and the settings that it has with this page. */
  readonly record: CommitteeRecord;
  readonly settings: CommitteeSettings;
  /** Null: the page shows nothing beyond what everybody on the project may see. */
  readonly confirmation: Confirmation | null;
}

type Written = Omit<PublishedCommittee, 'page'> & { readonly page: Page; readonly document: AdfDocument };

/**
 * Writes the committee page: the same page as last time, with the words that people wrote kept, or a new one
 * where there is none. What is written is noted before and after, so that a next time goes on from wherever
 * this one breaks off.
 */
export const writeCommitteePage =
  (ports: Ports) =>
  async (order: CommitteeOrder): Promise<PublishedCommittee> => {
    const { record, result } = order;
    const before = record.page ? await ports.confluence.readPage(order.as, record.page.pageId) : null;
    if (order.confirmation) await keepPublication(ports, order, null);
    const written =
      before && before.spaceId === order.space.id
        ? await writeAgain(ports, order, before.id)
        : await writeFirst(ports, order);
    const { document, ...published } = written;
    const page = committeePageOf(written.page, result, ports.now());
    await changeCommittee(ports, result.project.id, (now) => recordAfter(now, order, page, document));
    await keepPublication(ports, order, page);
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
    page,
    figures,
    number,
    previous: committeeBefore(record, order.result.statusDate),
    begun: null,
    generations: writtenOnce(document),
  };
}

/** What a person confirmed is kept before the page is written: with version 0 until it is. */
async function keepPublication(
  ports: Ports,
  order: CommitteeOrder,
  page: CommitteePage | null,
): Promise<void> {
  await ports.store.keepPublication({
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

const committeePageOf = (
  { id, title, path, version }: Page,
  { statusDate }: ProjectResult,
  now: number,
): CommitteePage => ({
  pageId: id,
  title,
  path,
  version,
  publishedAt: now,
  statusDate,
});

/**
 * The figures of the committee before that of a day: a page of another day begins a new committee, the same
 * day again is the same one.
 */
export function committeeBefore(record: CommitteeRecord, day: Day): CommitteeFigures | null {
  return record.figures?.statusDate === day ? record.previous : record.figures;
}

function documentOf(
  order: CommitteeOrder,
  charts: CommitteePageOptions['charts'],
  textBlocks: KeptTextBlocks | null,
): AdfDocument {
  const { previous, number, options, result } = order;
  return committeePage(result, { ...options, charts, textBlocks, previous, number });
}

/**
 * Notes what is about to stand on the page. Throws Failure('readers-changed') where the page shows more than
 * everybody may see and others read the space than those for whom that was confirmed.
 */
async function noteWriting(
  ports: Ports,
  order: CommitteeOrder,
  document: AdfDocument,
  more: Partial<CommitteeRecord> = {},
) {
  const { confirmation, as, space } = order;
  if (confirmation && (await readersMark(ports, as, space)) !== confirmation.readers.mark)
    throw new Failure('readers-changed');
  return changeCommittee(ports, order.result.project.id, (now) => ({
    ...now,
    ...more,
    generations: withGeneration(now.generations, document),
  }));
}

/** Milliseconds that a first page may take at most. */
const FIRST_PAGE = 120_000;

/**
 * By one at a time: two people who publish the first page at once, maybe in two languages, do not make two.
 */
async function writeFirst(ports: Ports, order: CommitteeOrder): Promise<Written> {
  const { id } = order.result.project;
  const until = ports.now() + FIRST_PAGE;
  if (!(await ports.store.claimFirstPage(id, ports.now(), until)))
    throw new Failure('page-conflict', undefined, { retryAt: until });
  try {
    return await findOrWriteNew(ports, order);
  } finally {
    // It ends by itself where the store is busy.
    await ports.store.releaseFirstPage(id).catch(() => undefined);
  }
}

/**
 * A page that was begun and not noted is gone on with, and so is one that an installation before wrote or
 * somebody wrote this moment.
 */
async function findOrWriteNew(ports: Ports, order: CommitteeOrder): Promise<Written> {
  const startedPage = await startedPageOf(ports, order);
  if (startedPage !== null) return { ...(await writeAgain(ports, order, startedPage)), created: true };
  const found = await markedPage(ports, order);
  if (found === null) return writeNew(ports, order);
  // Nothing is known of what stands there: all but what the app would write itself is taken for people's
  // words, whatever the page says.
  return { ...(await writeAgain(ports, order, found)), adopted: true };
}

/** The page that was being created when the function died: of that title, by that account, not older. */
async function startedPageOf(ports: Ports, { as, space, result }: CommitteeOrder): Promise<string | null> {
  const startedPage = (await ports.store.readCommittee(result.project.id))?.begun;
  if (!startedPage || startedPage.spaceId !== space.id) return null;
  const pages = await ports.confluence.findPagesTitled(as, space.id, startedPage.title);
  return (
    pages.find(
      ({ createdBy, createdAt }) => createdBy === startedPage.by && createdAt >= startedPage.at - CLOCK_SKEW,
    )?.id ?? null
  );
}

/** By how many milliseconds the clocks of Forge and Confluence may differ. */
const CLOCK_SKEW = 10_000;

/**
 * The page that the app, or somebody who may change the project's deliverables, marked as the project's;
 * null: there is none.
 */
async function markedPage(ports: Ports, order: CommitteeOrder): Promise<string | null> {
  const { as, space, result } = order;
  for (const { id, markedBy } of await ports.confluence.findMarkedPages(as, space.id, result.project)) {
    if (await isMarkOfOurs(ports, result.project.id, markedBy, order.by)) return id;
  }
  return null;
}

async function writeNew(ports: Ports, order: CommitteeOrder): Promise<Written> {
  const { as, by, space, result } = order;
  const empty = documentOf(order, {}, null);
  const author = by ?? (await ports.jira.ownAccount());
  const created = await titled(order, async (title) => {
    await noteWriting(ports, order, empty, {
      begun: { spaceId: space.id, title, by: author, at: ports.now() },
    });
    return ports.confluence.createPage(as, { spaceId: space.id, title, document: empty });
  });
  // Remembered at once: should the rest fail, the next time goes on with this page.
  const page = committeePageOf(created, result, ports.now());
  await changeCommittee(ports, result.project.id, (now) => ({ ...now, page, begun: null }));
  return { ...(await writeAgain(ports, order, created.id)), created: true };
}

/**
 * Reads the page as people left it, and writes over that very version. Somebody who saves in between is read
 * again, once.
 */
async function writeAgain(ports: Ports, order: CommitteeOrder, pageId: string): Promise<Written> {
  const charts = await attachCharts(ports, order, pageId);
  try {
    return await mergeAndWrite(ports, order, pageId, charts);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'page-conflict') throw error;
    return mergeAndWrite(ports, order, pageId, charts);
  }
}

async function mergeAndWrite(
  ports: Ports,
  order: CommitteeOrder,
  pageId: string,
  charts: CommitteePageOptions['charts'],
): Promise<Written> {
  const current = await ports.confluence.readPage(order.as, pageId);
  if (!current) throw new Failure('page-conflict');
  const { generations } = await noteWriting(ports, order, documentOf(order, charts, null));
  const kept = keepTextBlocks(current.document, generations, order.options.locale);
  const document = documentOf(order, charts, kept);
  const page = await titled(order, (title) =>
    ports.confluence.updatePage(order.as, { id: pageId, title, version: current.version, document }),
  );
  await mark(ports, order, pageId);
  const { keptBlocks, rescued } = kept;
  return { page, document, created: false, adopted: false, keptBlocks, rescuedPassages: rescued.length };
}

/** Writes under the page's title, with a number added where another page of the space has it. */
async function titled(
  order: CommitteeOrder,
  write: (title: string) => Promise<Page | 'title-taken'>,
): Promise<Page> {
  const titles = pageTitles(order);
  for (const title of titles) {
    const page = await write(title);
    if (page !== 'title-taken') return page;
  }
  throw new Failure('confluence-refused', titles[0]);
}
