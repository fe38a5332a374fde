import type { AdfNode } from '../adf/adf-node';
import { APP_ACCOUNT_ID } from '../../seams/products';
import type { ConfluenceFile } from '../../seams/site-export';
import { createPage, homepageOf, pageTitled, writeVersion } from './pages';
import type { Space } from './records';
import type { World } from './world';

/** Gives each space its home page and the pages of the site export, where it has none yet. */
export function seedPages(world: World, file: ConfluenceFile | null): void {
  for (const space of world.spaces) {
    if (homepageOf(world, space) !== undefined) continue;
    const authorId = authorOf(world, space);
    createPage(
      world,
      { space, parentId: null, status: 'current' },
      { title: space.name, body: EMPTY, message: '' },
      authorId,
    );
    for (const page of file?.pages ?? [])
      if (page.spaceKey === space.key) seedPage(world, space, page, authorId);
  }
}

const EMPTY: AdfNode = { type: 'doc', version: 1, content: [{ type: 'paragraph' }] };

function authorOf(world: World, space: Space): string {
  const named = space.editors.find((account) => account !== '*');
  return named ?? world.directory.users()[0]?.accountId ?? APP_ACCOUNT_ID;
}

/**
 * A page may be the home page itself, by its title; others stand under the parent they name or under the home
 * page.
 */
function seedPage(world: World, space: Space, page: ConfluenceFile['pages'][number], authorId: string): void {
  const body = page.body as unknown as AdfNode;
  const home = homepageOf(world, space);
  const content = { title: page.title, body, message: '' };
  const existing = pageTitled(world, space.id, page.title);
  if (existing !== undefined) {
    fillHomepage(world, existing.id, content, authorId);
    return;
  }
  const parent = page.parentTitle === null ? undefined : pageTitled(world, space.id, page.parentTitle);
  createPage(world, { space, parentId: (parent ?? home)?.id ?? null, status: 'current' }, content, authorId);
}

function fillHomepage(
  world: World,
  id: string,
  content: { title: string; body: AdfNode; message: string },
  authorId: string,
): void {
  const page = world.pages.get(id);
  if (page !== undefined) writeVersion(world, page, content, authorId);
}
