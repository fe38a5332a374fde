import { listed, listing, sorted } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { DELETE_PAGE, READ_CONTENT_METADATA, READ_HIERARCHY, READ_PAGE } from '../scopes';
import { emitPageEvent } from '../events';
import { refusal } from '../refusal';
import { childrenOf, pagesOf, versionOf } from '../store/pages';
import { mayReadIn } from '../store/rights';
import type { Page } from '../store/records';
import { numberIn, pageFor, pageToChange, spaceFor } from './found';
import { pageShown, singlePageShown } from './page-shown';

const PAGE = '/wiki/api/v2/pages/:id';

export const pageOperations: readonly Operation[] = [
  { id: 'getPages', method: 'GET', path: '/wiki/api/v2/pages', scopes: READ_PAGE, answer: getPages },
  {
    id: 'getPagesInSpace',
    method: 'GET',
    path: '/wiki/api/v2/spaces/:id/pages',
    scopes: READ_PAGE,
    answer: getPagesInSpace,
  },
  { id: 'getPageById', method: 'GET', path: PAGE, scopes: READ_PAGE, answer: getPageById },
  { id: 'deletePage', method: 'DELETE', path: PAGE, scopes: DELETE_PAGE, answer: deletePage },
  { id: 'getChildPages', method: 'GET', path: `${PAGE}/children`, scopes: READ_PAGE, answer: getChildPages },
  {
    id: 'getPageDirectChildren',
    method: 'GET',
    path: `${PAGE}/direct-children`,
    scopes: READ_HIERARCHY,
    answer: getDirectChildren,
  },
  {
    id: 'getPageDescendants',
    method: 'GET',
    path: `${PAGE}/descendants`,
    scopes: READ_HIERARCHY,
    answer: getDescendants,
  },
  {
    id: 'getPageAncestors',
    method: 'GET',
    path: `${PAGE}/ancestors`,
    scopes: READ_CONTENT_METADATA,
    answer: getPageAncestors,
  },
];

function getPages(call: Call): Answer {
  const ids = listed(call, 'id');
  const spaces = listed(call, 'space-id');
  const pages = call.world.spaces
    .filter((space) => mayReadIn(space, call.accountId) && (spaces.length === 0 || spaces.includes(space.id)))
    .flatMap((space) => shownStatuses(call, space.id))
    .filter((page) => ids.length === 0 || ids.includes(page.id));
  return pageListing(call, pages);
}

function getPagesInSpace(call: Call): Answer {
  const space = spaceFor(call, numberIn(call, 'id'));
  const isRoot = call.request.query('depth') === 'root';
  return pageListing(
    call,
    shownStatuses(call, space.id).filter((page) => !isRoot || page.parentId === null),
  );
}

/** Published pages unless the caller asks for the trash; `deleted` and `archived` hold nothing here. */
function shownStatuses(call: Call, spaceId: string): readonly Page[] {
  const statuses = listed(call, 'status');
  if (statuses.length === 0) return pagesOf(call.world, spaceId);
  return [...call.world.pages.entries()]
    .map(([, page]) => page)
    .filter((page) => page.spaceId === spaceId && page.status !== 'draft' && statuses.includes(page.status));
}

function pageListing(call: Call, pages: readonly Page[]): Answer {
  const title = call.request.query('title');
  const format = bulkFormat(call);
  const chosen = pages.filter((page) => title === undefined || page.title === title);
  const inOrder = sorted(chosen, call.request.query('sort'), {
    id: (page) => Number(page.id),
    title: (page) => page.title,
    'created-date': (page) => page.createdAt,
    'modified-date': (page) => versionOf(call.world, page)?.createdAt ?? 0,
  });
  return listing(call, inOrder, (page) => pageShown(call, page, format));
}

/** Lists give bodies in the two primary representations only. */
function bulkFormat(call: Call): string | undefined {
  const format = call.request.query('body-format');
  if (format === undefined || format === 'storage' || format === 'atlas_doc_format') return format;
  throw refusal(400, `Provided value {${format}} for 'body-format' is not valid`);
}

function getPageById(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const statuses = listed(call, 'status');
  const asksDraft = call.request.query('get-draft') === 'true' || statuses.includes('draft');
  if (page.status === 'draft' && !asksDraft)
    throw refusal(404, `No page was found with id {${page.id}}: it is a draft`);
  const version = call.request.query('version');
  const shown = singlePageShown(
    call,
    page,
    call.request.query('body-format'),
    version === undefined ? undefined : Number(version),
  );
  return { status: 200, body: { ...shown, ...included(call, page) }, objects: 1 };
}

function included(call: Call, page: Page): Readonly<Record<string, unknown>> {
  if (call.request.query('include-labels') !== 'true') return {};
  return {
    labels: {
      results: page.labels,
      meta: { hasMore: false },
      _links: { self: `/wiki/api/v2/pages/${page.id}/labels` },
    },
  };
}

/** To the trash first; `purge` removes what lies there, `draft` throws a draft away. */
function deletePage(call: Call): Answer {
  const { page } = pageToChange(call, numberIn(call, 'id'), 404);
  if (page.parentId === null) throw refusal(400, 'The home page of a space cannot be deleted');
  const purges = call.request.query('purge') === 'true';
  const isDraft = page.status === 'draft';
  if (isDraft !== (call.request.query('draft') === 'true'))
    throw refusal(404, `No ${isDraft ? 'page' : 'draft'} was found with id {${page.id}}`);
  if (purges && page.status !== 'trashed') throw refusal(400, 'Only a page in the trash can be purged');
  if (purges || isDraft) call.world.pages.delete(page.id);
  else call.world.pages.set(page.id, { ...page, status: 'trashed' });
  if (!isDraft)
    emitPageEvent(call.world, purges ? 'deleted' : 'trashed', { ...page, status: 'trashed' }, call.accountId);
  return { status: 204 };
}

function getChildPages(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  return listing(call, childrenOf(call.world, page), (child) => ({
    id: child.id,
    status: 'current',
    title: child.title,
    spaceId: child.spaceId,
    childPosition: child.position,
  }));
}

function getDirectChildren(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  return listing(call, childrenOf(call.world, page), (child) => treeShown(child));
}

function treeShown(page: Page): Readonly<Record<string, unknown>> {
  return {
    id: page.id,
    status: 'current',
    title: page.title,
    type: 'page',
    spaceId: page.spaceId,
    childPosition: page.position,
  };
}

function getDescendants(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const under = (parent: Page, depth: number): readonly { child: Page; depth: number }[] =>
    childrenOf(call.world, parent).flatMap((child) => [{ child, depth }, ...under(child, depth + 1)]);
  return listing(call, under(page, 1), ({ child, depth }) => ({
    ...treeShown(child),
    parentId: child.parentId,
    depth,
  }));
}

function getPageAncestors(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const ancestors: Page[] = [];
  let parent = page.parentId === null ? undefined : call.world.pages.get(page.parentId);
  while (parent !== undefined) {
    ancestors.unshift(parent);
    parent = parent.parentId === null ? undefined : call.world.pages.get(parent.parentId);
  }
  return listing(call, ancestors, ({ id }) => ({ id, type: 'page' }));
}
