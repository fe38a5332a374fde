import { z } from 'zod';
import type { PageMark } from '../../contract/page-document';
import { ask, send, type Actor } from '../atlassian/ask';
import { cursorOf } from './cursor-of';
import { asRefused } from './pages';

const KEY = 'jalon-committee';

const markSchema = z.object({
  projectId: z.string(),
  projectKey: z.string(),
});

const propertiesAnswer = z.object({
  results: z.array(
    z.object({
      id: z.coerce.string(),
      value: z.unknown(),
      version: z.object({ number: z.number(), authorId: z.string().nullish() }),
    }),
  ),
});

/** Marks a page as the committee page of a project, or updates its mark. */
export async function markPage(as: Actor, pageId: string, value: PageMark): Promise<void> {
  const page = { 'page-id': pageId };
  const before = await propertyOf(as, pageId);
  const body = { key: KEY, value };
  if (before === undefined) return send('createPageProperty', { as, path: page, body }).catch(asRefused);
  const version = { number: before.version.number + 1 };
  await send('updatePageProperty', {
    as,
    path: { ...page, 'property-id': before.id },
    body: { ...body, version },
  }).catch(asRefused);
}

/** Most pages of a space whose mark is read, the last changed first: one call each. */
const LOOKED_AT = 40;

/**
 * The pages of a space that are marked as the committee page of a project and that the actor sees, the last
 * changed first, with who marked them. Any editor of a page may mark it; marks without an author are skipped.
 */
export async function findMarkedPages(
  as: Actor,
  spaceId: string,
  project: { readonly id: string; readonly name: string },
): Promise<readonly { readonly id: string; readonly markedBy: string }[]> {
  const pages = await pagesNaming(as, spaceId, project.name);
  const found: { readonly id: string; readonly markedBy: string }[] = [];
  for (const { id } of pages.slice(0, LOOKED_AT)) {
    const property = await propertyOf(as, id);
    const mark = markSchema.safeParse(property?.value);
    const markedBy = property?.version.authorId;
    if (mark.success && mark.data.projectId === project.id && markedBy) found.push({ id, markedBy });
  }
  return found;
}

async function propertyOf(
  as: Actor,
  pageId: string,
): Promise<z.infer<typeof propertiesAnswer>['results'][number] | undefined> {
  const question = { as, path: { 'page-id': pageId }, query: [['key', KEY]] } as const;
  return (await ask('readPageProperties', question, propertiesAnswer).catch(asRefused)).results[0];
}

const pagesAnswer = z.object({
  results: z.array(z.object({ id: z.coerce.string(), title: z.string() })),
  _links: z.object({ next: z.string().nullish() }).nullish(),
});

/**
 * Lists pages instead of searching: a search needs another scope and lags behind writes. Every title that the
 * app gives names the project.
 */
async function pagesNaming(
  as: Actor,
  spaceId: string,
  name: string,
): Promise<z.infer<typeof pagesAnswer>['results']> {
  const pages: z.infer<typeof pagesAnswer>['results'] = [];
  let cursor: string | null = null;
  do {
    const query: [string, string][] = [
      ['sort', '-modified-date'],
      ['limit', '250'],
    ];
    if (cursor !== null) query.push(['cursor', cursor]);
    const answer: z.infer<typeof pagesAnswer> = await ask(
      'listPages',
      { as, path: { id: spaceId }, query },
      pagesAnswer,
    );
    pages.push(...answer.results.filter(({ title }) => title.includes(name)));
    cursor = cursorOf(answer._links?.next);
  } while (cursor !== null);
  return pages;
}
