import { bodyShown } from '../page-body';
import { emitPageEvent } from '../events';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { jsonBody, objectIn, textIn } from '../request-body';
import { READ_CONTENT, READ_SPACE_V1, WRITE_CONTENT } from '../scopes';
import { homepageOf, pagesOf, versionOf } from '../store/pages';
import { mayReadIn, mayWriteIn } from '../store/rights';
import type { Page, Space } from '../store/records';
import { pageFor, pageToChange, spaceFor } from './found';
import { changedPage, newPage } from './page-writing';
import { instant } from './page-shown';
import { userShownV1 } from './users';

const CONTENT = '/wiki/rest/api/content';

/** Older clients speak REST v1 for pages and spaces; it stands on the same pages. */
export const contentV1Operations: readonly Operation[] = [
  { id: 'getContent', method: 'GET', path: CONTENT, scopes: READ_CONTENT, answer: list },
  { id: 'createContent', method: 'POST', path: CONTENT, scopes: WRITE_CONTENT, answer: create },
  { id: 'getContentById', method: 'GET', path: `${CONTENT}/:id`, scopes: READ_CONTENT, answer: read },
  { id: 'updateContent', method: 'PUT', path: `${CONTENT}/:id`, scopes: WRITE_CONTENT, answer: update },
  { id: 'deleteContent', method: 'DELETE', path: `${CONTENT}/:id`, scopes: WRITE_CONTENT, answer: remove },
  {
    id: 'getSpaces_v1',
    method: 'GET',
    path: '/wiki/rest/api/space',
    scopes: READ_SPACE_V1,
    answer: listSpaces,
  },
  {
    id: 'getSpace',
    method: 'GET',
    path: '/wiki/rest/api/space/:key',
    scopes: READ_SPACE_V1,
    answer: readSpace,
  },
];

function list(call: Call): Answer {
  const [key, title] = [call.request.query('spaceKey'), call.request.query('title')];
  const pages = call.world.spaces
    .filter((space) => mayReadIn(space, call.accountId) && (key === undefined || space.key === key))
    .flatMap((space) => pagesOf(call.world, space.id))
    .filter((page) => title === undefined || page.title === title);
  return {
    status: 200,
    body: pagedV1(call, pages, (page) => contentShown(call, page)),
    objects: pages.length,
  };
}

/** `start` and `limit` of REST v1. */
function pagedV1<T>(call: Call, items: readonly T[], shown: (item: T) => unknown): unknown {
  const start = Number(call.request.query('start') ?? 0);
  const limit = Number(call.request.query('limit') ?? 25);
  if (!(start >= 0 && limit >= 0)) throw refusal(400, 'start and limit must not be negative');
  const results = items.slice(start, start + limit).map(shown);
  return {
    results,
    start,
    limit,
    size: results.length,
    _links: { base: `${call.origin}/wiki`, context: '/wiki' },
  };
}

async function create(call: Call): Promise<Answer> {
  const sent = await jsonBody(call);
  if (textIn(sent, 'type') !== 'page') throw refusal(400, 'This site keeps content of type page only');
  const space = spaceFor(call, textIn(objectIn(sent, 'space') ?? {}, 'key') ?? '');
  if (!mayWriteIn(space, call.accountId))
    throw refusal(403, 'You do not have permission to create content in this space');
  const page = newPage(call, space, asV2(sent));
  return { status: 200, body: contentShown(call, page), objects: 1 };
}

/** The parent of a page stands last among the ancestors that v1 sends. */
function asV2(sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const ancestors: readonly unknown[] = Array.isArray(sent['ancestors']) ? sent['ancestors'] : [];
  const last = ancestors.at(-1);
  const parentId = typeof last === 'object' && last !== null ? (last as { id?: unknown }).id : undefined;
  return parentId === undefined ? sent : { ...sent, parentId: textOf(parentId) };
}

/** Identifiers travel as text or as numbers. */
function textOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

function read(call: Call): Answer {
  const { page } = pageFor(call, call.request.param('id') ?? '');
  const status = call.request.query('status') ?? 'current';
  if (status !== 'any' && !status.split(',').includes(page.status))
    throw refusal(404, `No content found with id: ContentId{id=${page.id}}`);
  return { status: 200, body: contentShown(call, page), objects: 1 };
}

async function update(call: Call): Promise<Answer> {
  const { page, space } = pageToChange(call, call.request.param('id') ?? '', 403);
  const updated = changedPage(call, page, space, asV2(await jsonBody(call)));
  return { status: 200, body: contentShown(call, updated), objects: 1 };
}

function remove(call: Call): Answer {
  const { page } = pageToChange(call, call.request.param('id') ?? '', 403);
  call.world.pages.set(page.id, { ...page, status: 'trashed' });
  emitPageEvent(call.world, 'trashed', { ...page, status: 'trashed' }, call.accountId);
  return { status: 204 };
}

const BODY = /^body\.(\w+)$/;

/** A page as REST v1 shows it; bodies are given where `expand` asks for them. */
function contentShown(call: Call, page: Page): Readonly<Record<string, unknown>> {
  const version = versionOf(call.world, page);
  const space = call.world.spaces.find(({ id }) => id === page.spaceId);
  const formats = (call.request.query('expand') ?? '')
    .split(',')
    .flatMap((part) => BODY.exec(part.trim())?.[1] ?? []);
  const bodies = formats.map((format) =>
    version === undefined ? {} : bodyShown(call.world, version.body, format),
  );
  const by = userShownV1(call, version?.authorId ?? page.authorId);
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    space: space === undefined ? undefined : spaceShown(space),
    version: {
      by,
      when: instant(version?.createdAt ?? page.createdAt),
      number: page.version,
      message: version?.message ?? '',
      minorEdit: false,
    },
    history: {
      latest: true,
      createdBy: userShownV1(call, page.authorId),
      createdDate: instant(page.createdAt),
    },
    ancestors: page.parentId === null ? [] : [{ id: page.parentId, type: 'page', status: 'current' }],
    body: Object.assign({}, ...bodies) as object,
    _links: {
      webui: `/spaces/${space?.key ?? ''}/pages/${page.id}`,
      base: `${call.origin}/wiki`,
      context: '/wiki',
    },
  };
}

function spaceShown(space: Space): Readonly<Record<string, unknown>> {
  return {
    id: Number(space.id),
    key: space.key,
    name: space.name,
    type: 'global',
    status: 'current',
    _expandable: {},
    _links: { webui: `/spaces/${space.key}` },
  };
}

function listSpaces(call: Call): Answer {
  const spaces = call.world.spaces.filter((space) => mayReadIn(space, call.accountId));
  return { status: 200, body: pagedV1(call, spaces, spaceShown), objects: spaces.length };
}

function readSpace(call: Call): Answer {
  const space = spaceFor(call, call.request.param('key') ?? '');
  const home = homepageOf(call.world, space);
  return {
    status: 200,
    body: { ...spaceShown(space), homepage: home === undefined ? undefined : contentShown(call, home) },
    objects: 1,
  };
}
