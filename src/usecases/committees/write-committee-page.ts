import { isDeepStrictEqual } from 'node:util';
import type { CommitteePage, PublishedCommittee } from '../../contract/committees';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import { isoOf } from '../../domain/calendar/day';
import type { AdfDocument } from '../../report/adf/adf';
import type { Ports } from '../ports/ports';
import { changeCommittee } from './change-committee';
import { committeeBefore } from './committee-before';
import type { CommitteeOrder } from './committee-order';
import { writtenOnce } from './committee-traces';
import { writeFirstPage } from './first-page';
import { rememberedPage } from './remembered-page';
import { rewritePage } from './rewrite-page';

/**
 * Writes the committee page: the page of last time, keeping what people wrote on it, or a first one. Each
 * writing is noted before and after, so that the next one continues where this one breaks off.
 */
export const writeCommitteePage =
  (ports: Ports) =>
  async (order: CommitteeOrder): Promise<PublishedCommittee> => {
    const { record, result } = order;
    const before = record.page ? await ports.confluence.readPage(order.as, record.page.pageId) : null;
    if (order.confirmation) await keepPublication(ports, order, null);
    const written =
      before && before.spaceId === order.space.id
        ? await rewritePage(ports, order, before.id)
        : await writeFirstPage(ports, order);
    const { document, ...published } = written;
    const page = rememberedPage(written.page, result, ports.now());
    await changeCommittee(ports, result.project.id, (now) => recordAfter(now, order, page, document));
    await keepPublication(ports, order, page);
    return { ...published, page };
  };

/** The committee once the page is written; null where a later writing of the same page is noted already. */
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

/** Keeps a publication: with version 0 until the page is written. */
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
