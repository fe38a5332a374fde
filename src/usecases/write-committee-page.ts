import type { CommitteePage, PublishedCommittee } from '../contract/api';
import type { CommitteeFigures, CommitteeRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { ProjectResult } from '../domain/result/project-result';
import { svgOf } from '../report/chart/svg';
import type { AdfDocument } from '../report/adf/adf';
import type { MediaReference } from '../report/adf/media';
import { COMMITTEE_CHART_SCALE, committeeCharts, type CommitteeChartName } from '../report/committee-page/committee-charts';
import { committeePage } from '../report/committee-page/committee-page';
import type { CommitteePageOptions } from '../report/committee-page/committee-page-options';
import { pageFiguresOf } from '../report/committee-page/page-figures';
import { fingerprints, keepTextBlocks, type KeptTextBlocks } from '../report/committee-page/text-blocks';
import { formatFor } from '../report/format/format';
import { messagesFor } from '../report/messages/messages';
import { isoOf } from '../domain/calendar/day';
import { Failure } from '../failure';
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
      before && before.spaceId === order.space.id ? await writeAgain(needs, order, before.id) : await writeNew(needs, order);
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

async function writeNew(needs: Needs, order: CommitteeOrder): Promise<Written> {
  const { as, space, result } = order;
  const created = await titled(order, (title) =>
    needs.confluence.createPage(as, { spaceId: space.id, title, document: documentOf(order, {}, null) }),
  );
  // Remembered at once: should the rest fail, the next time goes on with this page.
  const begun = { page: committeePageOf(created, result, needs.now()), fingerprints: fingerprints(documentOf(order, {}, null)) };
  await needs.store.writeCommittee(result.project.id, { ...order.record, ...begun });
  await needs.confluence.markPage(as, created.id, { projectId: result.project.id, projectKey: result.project.key });
  const document = documentOf(order, await attachCharts(needs, order, created.id), null);
  const page = await titled(order, () => needs.confluence.updatePage(as, { ...created, document }));
  return { page, document, created: true, keptBlocks: [], rescuedPassages: 0 };
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
  return { page, document, created: false, keptBlocks: kept.keptBlocks, rescuedPassages: kept.rescued.length };
}

/** Writes under the page's title, with a number added where another page of the space has it. */
async function titled({ result, told }: CommitteeOrder, write: (title: string) => Promise<Page | 'title-taken'>): Promise<Page> {
  const day = formatFor(told.locale, result).longDay(result.statusDate);
  const title = messagesFor(told.locale).page.title(result.project.name, day);
  for (let number = 1; number <= TITLES; number++) {
    const page = await write(number === 1 ? title : `${title} (${number})`);
    if (page !== 'title-taken') return page;
  }
  throw new Failure('confluence-refused', title);
}

async function attachCharts(
  needs: Needs,
  { as, result, told }: CommitteeOrder,
  pageId: string,
): Promise<CommitteePageOptions['charts']> {
  const charts: Partial<Record<CommitteeChartName, MediaReference>> = {};
  for (const { name, fileName, scene } of committeeCharts(result, told.locale, told.seeCosts)) {
    const id = await needs.confluence.attachImage(as, pageId, fileName, await needs.drawPng(svgOf(scene), COMMITTEE_CHART_SCALE));
    const [width, height] = [scene.width * COMMITTEE_CHART_SCALE, scene.height * COMMITTEE_CHART_SCALE];
    charts[name] = { id, collection: `contentId-${pageId}`, width, height };
  }
  return charts;
}
