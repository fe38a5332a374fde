import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { changeCommittee } from './change-committee';
import type { CommitteeOrder } from './committee-order';
import { isMarkOfOurs } from './committee-traces';
import { rememberedPage } from './remembered-page';
import { documentOf, noteWriting, rewritePage, titled, type Written } from './rewrite-page';

/** Milliseconds that a first page may take at most. */
const FIRST_PAGE = 120_000;

/**
 * Writes the first page of a project, one caller at a time: two people who publish at once do not make two
 * pages. Throws Failure('page-conflict') while another caller is at it.
 */
export async function writeFirstPage(ports: Ports, order: CommitteeOrder): Promise<Written> {
  const { id } = order.result.project;
  const until = ports.now() + FIRST_PAGE;
  if (!(await ports.store.claimFirstPage(id, ports.now(), until)))
    throw new Failure('page-conflict', undefined, { retryAt: until });
  try {
    return await findOrWriteNew(ports, order);
  } finally {
    // The claim expires by itself where the store is busy.
    await ports.store.releaseFirstPage(id).catch(() => undefined);
  }
}

/**
 * Continues a page that was started and not noted, or a marked page that an earlier installation or somebody
 * else wrote; else writes a new one.
 */
async function findOrWriteNew(ports: Ports, order: CommitteeOrder): Promise<Written> {
  const startedPage = await startedPageOf(ports, order);
  if (startedPage !== null) return { ...(await rewritePage(ports, order, startedPage)), created: true };
  const found = await markedPage(ports, order);
  if (found === null) return writeNew(ports, order);
  // The app does not know what it wrote there: all that it would not write itself counts as people's words.
  return { ...(await rewritePage(ports, order, found)), adopted: true };
}

/** The page that was being created when the function died: of that title and author, and not older. */
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

/** The page that the app, or somebody who may change deliverables, marked as the project's; null: none. */
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
  // Remembered at once: where the rest fails, the next publication continues this page.
  const page = rememberedPage(created, result, ports.now());
  await changeCommittee(ports, result.project.id, (now) => ({ ...now, page, begun: null }));
  return { ...(await rewritePage(ports, order, created.id)), created: true };
}
