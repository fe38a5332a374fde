import type { PublishedCommittee } from '../../contract/committees';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import { Failure } from '../../failure';
import type { AdfDocument } from '../../report/adf/adf';
import { committeePage } from '../../report/committee-page/committee-page';
import type { CommitteePageOptions } from '../../report/committee-page/committee-page-options';
import { keepTextBlocks, type KeptTextBlocks } from '../../report/committee-page/text-blocks';
import type { Page } from '../ports/confluence-ports';
import type { Ports } from '../ports/ports';
import { attachCharts } from './attach-charts';
import { changeCommittee } from './change-committee';
import type { CommitteeOrder } from './committee-order';
import { mark, withGeneration } from './committee-traces';
import { pageTitles } from './page-titles';
import { readersMark } from './space-readers';

/** What a writing did, and the document that it wrote. */
export type Written = Omit<PublishedCommittee, 'page'> & {
  readonly page: Page;
  readonly document: AdfDocument;
};

/**
 * Writes over the page as people left it, keeping their words. Where somebody saves in between, the page is
 * read and written once more. Throws Failure('page-conflict') the second time.
 */
export async function rewritePage(ports: Ports, order: CommitteeOrder, pageId: string): Promise<Written> {
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

/** The committee page; `textBlocks`: what people wrote on the page, null: nothing. */
export function documentOf(
  order: CommitteeOrder,
  charts: CommitteePageOptions['charts'],
  textBlocks: KeptTextBlocks | null,
): AdfDocument {
  const { previous, number, options, result } = order;
  return committeePage(result, { ...options, charts, textBlocks, previous, number });
}

/**
 * Notes what the app is about to write, before it does. Throws Failure('readers-changed') where the page
 * shows more than everybody may see and the readers of the space are not those that were confirmed.
 */
export async function noteWriting(
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

/** Writes under the page's title, with a number added where another page of the space has that title. */
export async function titled(
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
