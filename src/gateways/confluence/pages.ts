import { z } from 'zod';
import { isPageDocument, type PageDocument } from '../../contract/page-document';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';

/** A page as the app needs it. */
export interface Page {
  readonly id: string;
  readonly spaceId: string;
  readonly title: string;
  readonly version: number;
  /** Path below the site's address. */
  readonly path: string;
}

const pageSchema = z.object({
  id: z.coerce.string(),
  spaceId: z.coerce.string(),
  status: z.string(),
  title: z.string(),
  version: z.object({ number: z.number() }),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }).nullish() }).nullish(),
  _links: z.object({ webui: z.string().nullish() }).nullish(),
});

const pageOf = ({ id, spaceId, title, version, _links }: z.infer<typeof pageSchema>): Page => ({
  id,
  spaceId,
  title,
  version: version.number,
  path: `/wiki${_links?.webui ?? `/pages/${id}`}`,
});

const bodyOf = (document: PageDocument): object => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(document),
});

/** Creates a page. `title-taken`: another page of the space has this title. */
export async function createPage(
  as: Actor,
  page: { readonly spaceId: string; readonly title: string; readonly document: PageDocument },
): Promise<Page | 'title-taken'> {
  const body = { spaceId: page.spaceId, status: 'current', title: page.title, body: bodyOf(page.document) };
  return ask('createPage', { as, body }, pageSchema).then(pageOf, asTitleTaken);
}

/**
 * A page with its body as people left it; null where it is deleted, in the trash, or hidden from the actor.
 */
export async function readPage(
  as: Actor,
  id: string,
): Promise<(Page & { readonly document: PageDocument }) | null> {
  const query = [['body-format', 'atlas_doc_format']] as const;
  const found = await ask('readPage', { as, path: { id }, query }, pageSchema).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'forbidden') return null;
    throw error;
  });
  if (!found || found.status !== 'current') return null;
  const document: unknown = JSON.parse(
    found.body?.atlas_doc_format?.value ?? '{"type":"doc","version":1,"content":[]}',
  );
  if (!isPageDocument(document)) throw new Failure('unexpected', 'a page that is no document');
  return { ...pageOf(found), document };
}

/** Whether the actor sees a page; nobody sees a page in the trash. */
export async function seesPage(as: Actor, id: string): Promise<boolean> {
  return ask('readPage', { as, path: { id } }, pageSchema).then(
    ({ status }) => status === 'current',
    (error: unknown) => {
      if (error instanceof Failure && error.code === 'forbidden') return false;
      throw error;
    },
  );
}

const titledAnswer = z.object({
  results: z.array(
    z.object({ id: z.coerce.string(), authorId: z.string().nullish(), createdAt: z.string().nullish() }),
  ),
});

/** Pages of a space with a title that the actor sees, with who created them and when (epoch milliseconds). */
export async function findPagesTitled(
  as: Actor,
  spaceId: string,
  title: string,
): Promise<readonly { readonly id: string; readonly createdBy: string; readonly createdAt: number }[]> {
  const { results } = await ask(
    'listPages',
    { as, path: { id: spaceId }, query: [['title', title]] },
    titledAnswer,
  ).catch(asRefused);
  return results.map(({ id, authorId, createdAt }) => ({
    id,
    createdBy: authorId ?? '',
    createdAt: Date.parse(createdAt ?? '') || 0,
  }));
}

/** Writes the next version of a page. Throws Failure('page-conflict') where somebody wrote one meanwhile. */
export async function updatePage(
  as: Actor,
  page: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly document: PageDocument;
  },
): Promise<Page | 'title-taken'> {
  const { id, title, version, document } = page;
  const body = {
    id,
    status: 'current',
    title,
    body: bodyOf(document),
    version: { number: version + 1, message: 'Jalon' },
  };
  return ask('updatePage', { as, path: { id }, body }, pageSchema).then(pageOf, asTitleTaken);
}

/**
 * Throws `confluence-refused` for an actor who may see a page or space but not write there: the project
 * itself is fine.
 */
export function asRefused(error: unknown): never {
  throw error instanceof Failure && error.code === 'forbidden'
    ? new Failure('confluence-refused', error.detail, { cause: error })
    : error;
}

function asTitleTaken(error: unknown): 'title-taken' {
  if (
    error instanceof Failure &&
    error.code === 'confluence-refused' &&
    /already exists.*title|title.*already exists/i.test(error.detail ?? '')
  ) {
    return 'title-taken';
  }
  return asRefused(error);
}

const attachmentAnswer = z.object({
  results: z.array(z.object({ extensions: z.object({ fileId: z.string() }) })).min(1),
});

/** Attaches a PNG to a page, or a new version of it. Answers the id to which the page's images refer. */
export async function attachImage(
  as: Actor,
  pageId: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), fileName);
  form.append('minorEdit', 'true');
  const multipart = new Response(form);
  const contentType = multipart.headers.get('Content-Type') ?? 'multipart/form-data';
  const file = { bytes: await multipart.arrayBuffer(), contentType };
  const answer = await ask('attachFile', { as, path: { id: pageId }, file }, attachmentAnswer).catch(
    asRefused,
  );
  return answer.results[0]?.extensions.fileId ?? '';
}
