import { plainTextOf } from '../adf/plain-text';
import { type AdfNode, textAttribute } from '../adf/adf-node';
import { withLocalIds } from '../adf/with-local-ids';
import type { Page, PageVersion, Space } from './records';
import { versionKey, type World } from './world';

/** What a new version of a page says. */
export interface PageContent {
  readonly title: string;
  readonly body: AdfNode;
  readonly message: string;
}

/** The page of a space with a title (case does not count), published and not in the trash. */
export function pageTitled(world: World, spaceId: string, title: string): Page | undefined {
  const wanted = title.trim().toLowerCase();
  return pagesOf(world, spaceId).find((page) => page.title.toLowerCase() === wanted);
}

/** Published pages of a space. */
export function pagesOf(world: World, spaceId: string): readonly Page[] {
  return [...world.pages.entries()]
    .map(([, page]) => page)
    .filter((page) => page.spaceId === spaceId && page.status === 'current');
}

/** The page at the top of a space's tree. */
export function homepageOf(world: World, space: Space): Page | undefined {
  return pagesOf(world, space.id).find((page) => page.parentId === null);
}

/** Published pages right under a page, in their order. */
export function childrenOf(world: World, page: Page): readonly Page[] {
  return pagesOf(world, page.spaceId)
    .filter(({ parentId }) => parentId === page.id)
    .sort((one, other) => one.position - other.position);
}

/** A version of a page, the present one unless a number is given. */
export function versionOf(world: World, page: Page, number = page.version): PageVersion | undefined {
  return world.versions.get(versionKey(page.id, number));
}

/** Writes a new page. */
export function createPage(
  world: World,
  where: { readonly space: Space; readonly parentId: string | null; readonly status: 'current' | 'draft' },
  content: PageContent,
  accountId: string,
): Page {
  const page: Page = {
    id: world.nextId(),
    spaceId: where.space.id,
    parentId: where.parentId,
    position: world.pages.size,
    status: where.status,
    title: content.title,
    authorId: accountId,
    createdAt: world.clock.now(),
    version: 1,
    labels: [],
  };
  writeVersion(world, page, content, accountId);
  return page;
}

/** Keeps a page as it now stands together with its present version. */
export function writeVersion(world: World, page: Page, content: PageContent, accountId: string): void {
  const body = withLocalIds(content.body, `${page.id}/${page.version}`);
  world.pages.set(page.id, page);
  world.versions.set(versionKey(page.id, page.version), {
    pageId: page.id,
    number: page.version,
    title: content.title,
    body,
    message: content.message,
    authorId: accountId,
    createdAt: world.clock.now(),
  });
  if (page.status === 'current') keepTasks(world, page, body, accountId);
}

/** Task items of a document in order, with their words. */
export function taskItemsOf(node: AdfNode): readonly AdfNode[] {
  const own = node.type === 'taskItem' || node.type === 'blockTaskItem' ? [node] : [];
  return [...own, ...(node.content ?? []).flatMap(taskItemsOf)];
}

/** Every task of a page gets a record; those that left the page lose theirs. */
function keepTasks(world: World, page: Page, body: AdfNode, accountId: string): void {
  const items = taskItemsOf(body).filter((item) => plainTextOf(item) !== '');
  const known = [...world.tasks.entries()].map(([, task]) => task).filter((task) => task.pageId === page.id);
  const localIds = new Set(items.map((item) => textAttribute(item, 'localId')));
  for (const task of known) if (!localIds.has(task.localId)) world.tasks.delete(task.id);
  for (const item of items) {
    const localId = textAttribute(item, 'localId');
    const before = known.find((task) => task.localId === localId);
    const isDone = textAttribute(item, 'state') === 'DONE';
    if (before !== undefined && isDone === (before.completedAt !== null)) continue;
    const now = world.clock.now();
    const start = before ?? {
      id: world.nextId(),
      pageId: page.id,
      localId,
      createdBy: accountId,
      createdAt: now,
    };
    world.tasks.set(start.id, {
      ...start,
      updatedAt: now,
      completedBy: isDone ? accountId : null,
      completedAt: isDone ? now : null,
    });
  }
}
