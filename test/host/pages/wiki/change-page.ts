import type { AdfNode } from '../../confluence/adf/adf-node';
import { ask, fieldsOf, textAt, at, type Reply } from '../rest';
import type { Visit } from '../visit';
import { macroNode } from './macro-frame';
import { spaceOf } from './page-tree';
import { readPage, type ShownPage } from './read-page';
import { paragraphOf, withWords } from './write-blocks';

function bodyOf(document: AdfNode): Readonly<Record<string, string>> {
  return { representation: 'atlas_doc_format', value: JSON.stringify(document) };
}

/** Words of each text block as the form sent them, by the block's index. */
export function wordsIn(form: URLSearchParams): ReadonlyMap<number, string> {
  const boxes = [...form.entries()].flatMap(([name, text]) => {
    const index = /^block-(\d+)$/.exec(name)?.[1];
    return index === undefined ? [] : [[Number(index), text] as const];
  });
  return new Map(boxes);
}

/**
 * Saves what a person wrote as the next version of the one they had before them; Confluence refuses when
 * somebody else saved meanwhile. Null: no such page.
 */
export async function savePage(visit: Visit, id: string, form: URLSearchParams): Promise<Reply | null> {
  const base = form.get('version') ?? '';
  const page = (await readPage(visit, id, base)) ?? (await readPage(visit, id, null));
  if (page === null) return null;
  const more = (form.get('more') ?? '').replaceAll('\r\n', '\n').trim();
  const added = more === '' ? [] : more.split('\n').map(paragraphOf);
  const changed = withWords(page.document, wordsIn(form));
  const document = { ...changed, content: [...(changed.content ?? []), ...added] };
  return put(
    visit,
    { ...page, title: form.get('title') ?? page.title },
    document,
    Number(base) + 1,
    form.get('message') ?? '',
  );
}

async function put(
  visit: Visit,
  page: ShownPage,
  document: AdfNode,
  number: number,
  message: string,
): Promise<Reply> {
  const sent = {
    id: page.id,
    status: 'current',
    title: page.title,
    body: bodyOf(document),
    version: { number: page.status === 'draft' ? 1 : number, message },
  };
  return ask(visit, visit.parts.confluence, 'PUT', `/wiki/api/v2/pages/${page.id}`, sent);
}

/** Writes a new page of plain paragraphs. */
export async function addPage(visit: Visit, key: string, form: URLSearchParams): Promise<Reply | null> {
  const space = spaceOf(visit, key);
  if (space === undefined) return null;
  const lines = (form.get('text') ?? '').replaceAll('\r\n', '\n').split('\n');
  const document: AdfNode = { type: 'doc', version: 1, content: lines.map(paragraphOf) };
  const parentId = form.get('parentId') ?? '';
  const where = parentId === '' ? {} : { parentId };
  const sent = {
    spaceId: space.id,
    status: 'current',
    title: form.get('title') ?? '',
    ...where,
    body: bodyOf(document),
  };
  return ask(visit, visit.parts.confluence, 'POST', '/wiki/api/v2/pages', sent);
}

/**
 * Puts a macro of the app at the end of a page, with what its configuration submitted: `{ config }`, or the
 * values themselves.
 */
export async function addMacro(visit: Visit, id: string, submitted: unknown): Promise<Reply | null> {
  const page = await readPage(visit, id, null);
  if (page === null) return null;
  const config = fieldsOf(at(submitted, 'config') ?? submitted);
  const document = {
    ...page.document,
    content: [...(page.document.content ?? []), macroNode(visit, page, config)],
  };
  return put(visit, page, document, page.version.number + 1, '');
}

/** Ticks the task of a page that carries a local id, or not. */
export async function tickTask(
  visit: Visit,
  id: string,
  localId: string,
  isDone: boolean,
): Promise<Reply | null> {
  const tasks = await ask(visit, visit.parts.confluence, 'GET', `/wiki/api/v2/tasks?page-id=${id}&limit=250`);
  const task = (tasks.body['results'] as readonly unknown[] | undefined)?.find(
    (candidate) => textAt(candidate, 'localId') === localId,
  );
  if (task === undefined) return null;
  return ask(visit, visit.parts.confluence, 'PUT', `/wiki/api/v2/tasks/${textAt(task, 'id')}`, {
    status: isDone ? 'complete' : 'incomplete',
  });
}
