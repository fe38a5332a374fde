import type { AdfNode } from '../../confluence/adf/adf-node';
import { ask, fieldsOf, numberAt, textAt, type Fields } from '../rest';
import type { Visit } from '../visit';

/** A page as the person may see it. */
export interface ShownPage {
  readonly id: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly status: string;
  readonly spaceId: string;
  readonly version: {
    readonly number: number;
    readonly authorId: string;
    readonly createdAt: string;
    readonly message: string;
  };
  readonly document: AdfNode;
}

/** Reads a page, at an older version where one is asked; null: not there, or not for this person. */
export async function readPage(visit: Visit, id: string, version: string | null): Promise<ShownPage | null> {
  const query = new URLSearchParams({
    'body-format': 'atlas_doc_format',
    'get-draft': 'true',
    ...(version === null ? {} : { version }),
  });
  const reply = await ask(
    visit,
    visit.parts.confluence,
    'GET',
    `/wiki/api/v2/pages/${encodeURIComponent(id)}?${query.toString()}`,
  );
  return reply.ok ? shownPage(reply.body) : null;
}

function shownPage(body: Fields): ShownPage {
  const parentId = textAt(body, 'parentId');
  return {
    id: textAt(body, 'id'),
    title: textAt(body, 'title'),
    parentId: parentId === '' ? null : parentId,
    status: textAt(body, 'status'),
    spaceId: textAt(body, 'spaceId'),
    version: {
      number: numberAt(body, 'version', 'number') ?? 1,
      authorId: textAt(body, 'version', 'authorId'),
      createdAt: textAt(body, 'version', 'createdAt'),
      message: textAt(body, 'version', 'message'),
    },
    document: documentOf(textAt(fieldsOf(fieldsOf(body['body'])['atlas_doc_format']), 'value')),
  };
}

function documentOf(text: string): AdfNode {
  const empty: AdfNode = { type: 'doc', version: 1, content: [] };
  return text === '' ? empty : (JSON.parse(text) as AdfNode);
}
