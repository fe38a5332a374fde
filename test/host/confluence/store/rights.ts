import { APP_ACCOUNT_ID } from '../../seams/products';
import type { Page, Space } from './records';
import type { World } from './world';

/** The app has access to every space, as Confluence gives it to apps. */
function holds(accounts: readonly string[], accountId: string): boolean {
  return accountId === APP_ACCOUNT_ID || accounts.includes('*') || accounts.includes(accountId);
}

export function mayWriteIn(space: Space, accountId: string): boolean {
  return holds(space.editors, accountId);
}

export function mayReadIn(space: Space, accountId: string): boolean {
  return holds(space.readers, accountId) || mayWriteIn(space, accountId);
}

/** The space of an id or a key, when the account may see it. */
export function visibleSpace(world: World, idOrKey: string, accountId: string): Space | undefined {
  const space = world.spaces.find(({ id, key }) => id === idOrKey || key === idOrKey);
  return space !== undefined && mayReadIn(space, accountId) ? space : undefined;
}

/** A page that the account may see, drafts being their author's own. */
export function visiblePage(
  world: World,
  id: string,
  accountId: string,
): { page: Page; space: Space } | undefined {
  const page = world.pages.get(id);
  const space = page === undefined ? undefined : visibleSpace(world, page.spaceId, accountId);
  if (page === undefined || space === undefined) return undefined;
  const isOwn = page.status !== 'draft' || page.authorId === accountId || mayWriteIn(space, accountId);
  return isOwn ? { page, space } : undefined;
}
