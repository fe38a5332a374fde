import type { Answer, Call, Operation } from '../operation';
import { emitPageEvent } from '../events';
import { bodyIn } from '../page-body';
import { refusal } from '../refusal';
import { jsonBody, objectIn, textIn } from '../request-body';
import { WRITE_PAGE } from '../scopes';
import { createPage, homepageOf, pageTitled, versionOf, writeVersion } from '../store/pages';
import { mayWriteIn } from '../store/rights';
import type { Page, Space } from '../store/records';
import { numberIn, pageToChange, spaceFor } from './found';
import { singlePageShown } from './page-shown';

export const pageWritingOperations: readonly Operation[] = [
  { id: 'createPage', method: 'POST', path: '/wiki/api/v2/pages', scopes: WRITE_PAGE, answer: create },
  { id: 'updatePage', method: 'PUT', path: '/wiki/api/v2/pages/:id', scopes: WRITE_PAGE, answer: update },
];

async function create(call: Call): Promise<Answer> {
  const sent = await jsonBody(call);
  const space = spaceToWrite(call, textIn(sent, 'spaceId') ?? '');
  const page = newPage(call, space, sent);
  return { status: 200, body: singlePageShown(call, page, 'storage'), objects: 1 };
}

function spaceToWrite(call: Call, id: string): Space {
  if (!/^\d+$/.test(id))
    throw refusal(400, `Provided value {${id}} for 'spaceId' is not the correct type. Expected type is long`);
  const space = spaceFor(call, id);
  if (!mayWriteIn(space, call.accountId))
    throw refusal(404, `You do not have permission to create pages in the space with id {${id}}`);
  return space;
}

/** Writes a new page of a space from what was sent; shared by both versions of the API. */
export function newPage(call: Call, space: Space, sent: Readonly<Record<string, unknown>>): Page {
  const status = statusIn(sent);
  const title = checkedTitle(call, space, textIn(sent, 'title') ?? '', status);
  const isRoot = call.request.query('root-level') === 'true';
  const parentId = textIn(sent, 'parentId') ?? (isRoot ? undefined : homepageOf(call.world, space)?.id);
  if (parentId !== undefined) checkedParent(call, space, parentId);
  const where = { space, status, parentId: parentId ?? null };
  const page = createPage(call.world, where, { title, body: bodyIn(sent), message: '' }, call.accountId);
  if (status === 'current') emitPageEvent(call.world, 'created', page, call.accountId);
  return page;
}

function statusIn(sent: Readonly<Record<string, unknown>>): 'current' | 'draft' {
  const status = textIn(sent, 'status') ?? 'current';
  if (status !== 'current' && status !== 'draft')
    throw refusal(400, `Provided value {${status}} for 'status' is not valid`);
  return status;
}

const LONGEST_TITLE = 255;

/** Titles are unique among the published pages of a space, whatever their case; drafts may lack one. */
function checkedTitle(
  call: Call,
  space: Space,
  title: string,
  status: 'current' | 'draft',
  page?: Page,
): string {
  if (status === 'current' && title.trim() === '') throw refusal(400, 'A published page must have a title');
  if (title.length > LONGEST_TITLE)
    throw refusal(400, `The title is too long: at most ${LONGEST_TITLE} characters`);
  const other = pageTitled(call.world, space.id, title);
  if (status === 'current' && other !== undefined && other.id !== page?.id) {
    throw refusal(
      400,
      'A page with this title already exists: A page already exists with the same TITLE in this space',
    );
  }
  return title.trim();
}

function checkedParent(call: Call, space: Space, parentId: string): void {
  const parent = call.world.pages.get(parentId);
  if (parent === undefined || parent.status === 'trashed')
    throw refusal(404, `No parent page was found with id {${parentId}}`);
  if (parent.spaceId !== space.id) throw refusal(400, 'The parent page must be in the same space');
}

async function update(call: Call): Promise<Answer> {
  const { page, space } = pageToChange(call, numberIn(call, 'id'), 404);
  const sent = await jsonBody(call);
  for (const name of ['id', 'status', 'title', 'body', 'version']) {
    if (sent[name] === undefined) throw refusal(400, `Missing required field '${name}'`);
  }
  if (String(sent['id']) !== page.id) throw refusal(400, "The 'id' of the body is not the id of the path");
  const updated = changedPage(call, page, space, sent);
  return { status: 200, body: singlePageShown(call, updated, 'storage'), objects: 1 };
}

/** Writes the next version of a page from what was sent; shared by both versions of the API. */
export function changedPage(
  call: Call,
  page: Page,
  space: Space,
  sent: Readonly<Record<string, unknown>>,
): Page {
  if (page.status === 'trashed')
    throw refusal(404, `No page was found with id {${page.id}}: it is in the trash`);
  const status = statusIn(sent);
  if (page.status === 'current' && status === 'draft')
    throw refusal(400, 'This site keeps no draft beside a published page');
  const title = checkedTitle(call, space, textIn(sent, 'title') ?? page.title, status, page);
  const version = objectIn(sent, 'version') ?? {};
  const number = numberAfter(page, version['number']);
  const body = sent['body'] === undefined ? (versionOf(call.world, page)?.body ?? bodyIn({})) : bodyIn(sent);
  const parentId = textIn(sent, 'parentId') ?? page.parentId;
  if (parentId !== null && parentId !== page.parentId) checkedMove(call, page, space, parentId);
  const next: Page = { ...page, status, title, parentId, version: number };
  writeVersion(call.world, next, { title, body, message: textIn(version, 'message') ?? '' }, call.accountId);
  if (status === 'current')
    emitPageEvent(call.world, page.status === 'draft' ? 'created' : 'updated', next, call.accountId);
  return next;
}

/** A draft stays at 1, also when it is published; a published page goes up by one. */
function numberAfter(page: Page, given: unknown): number {
  const expected = page.status === 'draft' ? 1 : page.version + 1;
  if (given === expected) return expected;
  if (typeof given !== 'number' || !Number.isInteger(given))
    throw refusal(400, "Provided value for 'version.number' is not valid");
  const rule = 'Version must be incremented when updating a page.';
  throw refusal(409, `${rule} Current Version: [${page.version}]. Provided version: [${given}]`);
}

function checkedMove(call: Call, page: Page, space: Space, parentId: string): void {
  checkedParent(call, space, parentId);
  for (
    let above = call.world.pages.get(parentId);
    above !== undefined;
    above = call.world.pages.get(above.parentId ?? '')
  ) {
    if (above.id === page.id) throw refusal(400, 'A page cannot be moved under itself');
  }
}
