import type { CommitteePage, PublishedCommittee } from '../contract/api';
import type { CommitteeFigures, CommitteeRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { ProjectResult } from '../domain/result/project-result';
import type { AdfDocument } from '../report/adf/adf';
import { committeePage } from '../report/committee-page/committee-page';
import type { CommitteePageOptions } from '../report/committee-page/committee-page-options';
import { pageFiguresOf } from '../report/committee-page/page-figures';
import { fingerprints, keepTextBlocks, type KeptTextBlocks } from '../report/committee-page/text-blocks';
import { formatFor } from '../report/format/format';
import { messagesFor } from '../report/messages/messages';
import { withoutForbidden } from '../report/xml-characters';
import { isoOf } from '../domain/calendar/day';
import { Failure } from '../failure';
import { attachCharts } from './attach-charts';
import type { Actor, Needs, Page, Space } from './needs';

/** A page to write: for whom, where, and what stands on it. */
export interface CommitteeOrder {
  readonly as: Actor;
  /** Account of who asked; null: the schedule. */
  readonly by: string | null;
  readonly space: Space;
  readonly result: ProjectResult;
  /** Number of the committee in its series. */
  readonly number: number;
  /** All of the page but what depends on the page as it is now. */
  readonly told: Omit<CommitteePageOptions, 'charts' | 'textBlocks' | 'previous' | 'number'>;
  readonly record: CommitteeRecord;
}

type Written = Omit<PublishedCommittee, 'page'> & { readonly page: Page; readonly document: AdfDocument };

/** Titles tried before giving up: the plain one, then with a number. */
const TITLES = 20;

/**
 * Writes the committee page: the same page as last time, with the words that people wrote kept, or a new one where there is none. What
 * was written is remembered for the next time.
 */
export const writeCommitteePage =
  (needs: Needs) =>
  async (order: CommitteeOrder): Promise<PublishedCommittee> => {
    const { record, result } = order;
    const before = record.page ? await needs.confluence.readPage(order.as, record.page.pageId) : null;
    const written =
      before && before.spaceId === order.space.id ? await writeAgain(needs, order, before.id) : await writeFirst(needs, order);
    const { document, ...published } = written;
    const page = committeePageOf(written.page, result, needs.now());
    const next = seriesAfter(order);
    await needs.store.writeCommittee(result.project.id, {
      ...record,
      ...next,
      page,
      fingerprints: fingerprints(document),
      showsCosts: order.told.seeCosts,
    });
    await needs.store.appendPublication({
      projectId: result.project.id,
      at: new Date(needs.now()).toISOString(),
      statusDate: isoOf(result.statusDate),
      pageId: page.pageId,
      title: page.title,
      version: page.version,
      by: order.by,
    });
    return { ...published, page };
  };

const committeePageOf = ({ id, title, path, version }: Page, { statusDate }: ProjectResult, now: number): CommitteePage => ({
  pageId: id,
  title,
  path,
  version,
  publishedAt: now,
  statusDate,
});

/** The figures of the committee before that of a day. */
export function committeeBefore(record: CommitteeRecord, day: Day): CommitteeFigures | null {
  return record.figures?.statusDate === day ? record.previous : record.figures;
}

/** A page of another day begins a new committee, which compares with the one before; the same day again is the same committee. */
function seriesAfter({ record, result, number }: CommitteeOrder): Pick<CommitteeRecord, 'figures' | 'previous' | 'number'> {
  const previous = committeeBefore(record, result.statusDate);
  return { figures: pageFiguresOf(result, previous), previous, number };
}

function documentOf(
  order: CommitteeOrder,
  charts: CommitteePageOptions['charts'],
  textBlocks: KeptTextBlocks | null,
): AdfDocument {
  const { previous, number } = seriesAfter(order);
  return committeePage(order.result, { ...order.told, charts, textBlocks, previous, number });
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
    return await adoptOrWriteNew(needs, order);
  } finally {
    // It ends by itself where the store is busy.
    await needs.store.releaseFirstPage(id).catch(() => undefined);
  }
}

/** The page that an installation before wrote, or that somebody else wrote this moment, is gone on with. */
async function adoptOrWriteNew(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const { as, space, result, record } = order;
  const found = await needs.confluence.findMarkedPage(as, space.id, result.project);
  if (!found) return writeNew(needs, order);
  const known = { ...order, record: { ...record, fingerprints: found.fingerprints } };
  return { ...(await writeAgain(needs, known, found.id)), adopted: true };
}

async function writeNew(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const { as, space, result } = order;
  const empty = documentOf(order, {}, null);
  const created = await titled(order, (title) => needs.confluence.createPage(as, { spaceId: space.id, title, document: empty }));
  // Remembered at once: should the rest fail, the next time goes on with this page.
  const begun = { page: committeePageOf(created, result, needs.now()), fingerprints: fingerprints(empty) };
  await needs.store.writeCommittee(result.project.id, { ...order.record, ...begun });
  await mark(needs, order, created.id, empty);
  const document = documentOf(order, await attachCharts(needs, order, created.id), null);
  const page = await titled(order, () => needs.confluence.updatePage(as, { ...created, document }));
  await mark(needs, order, created.id, document);
  return { page, document, created: true, adopted: false, keptBlocks: [], rescuedPassages: 0 };
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
  const kept = keepTextBlocks(current.document, order.record.fingerprints, order.told.locale);
  const document = documentOf(order, charts, kept);
  const page = await titled(order, (title) =>
    needs.confluence.updatePage(order.as, { id: pageId, title, version: current.version, document }),
  );
  await mark(needs, order, pageId, document);
  const { keptBlocks, rescued } = kept;
  return { page, document, created: false, adopted: false, keptBlocks, rescuedPassages: rescued.length };
}

/** For an installation that lost its store; this one knows the same from its own, and goes on where the mark cannot be written. */
async function mark(needs: Needs, { as, result }: CommitteeOrder, pageId: string, document: AdfDocument): Promise<void> {
  const { id: projectId, key: projectKey } = result.project;
  await needs.confluence
    .markPage(as, pageId, { projectId, projectKey, fingerprints: fingerprints(document) })
    .catch(() => undefined);
}

/** Writes under the page's title, with a number added where another page of the space has it. */
async function titled({ result, told }: CommitteeOrder, write: (title: string) => Promise<Page | 'title-taken'>): Promise<Page> {
  const day = formatFor(told.locale, result).longDay(result.statusDate);
  const title = withoutForbidden(messagesFor(told.locale).page.title(result.project.name, day));
  for (let number = 1; number <= TITLES; number++) {
    const page = await write(number === 1 ? title : `${title} (${number})`);
    if (page !== 'title-taken') return page;
  }
  throw new Failure('confluence-refused', title);
}
