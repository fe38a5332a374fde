import type { Hono } from 'hono';
import type { Show } from '../create-pages';
import { formOf } from '../forms';
import { notFoundPage, refusedPage } from '../layout';
import type { PagesParts } from '../page-parts';
import { complaintOf, textAt } from '../rest';
import { visitOf } from '../visit';
import { addMacro, addPage, savePage, tickTask, wordsIn } from './change-page';
import { editPage } from './edit-page';
import { exportPage } from './export-page';
import { macroPage } from './macro-page';
import { readPage } from './read-page';
import { spacePage } from './space-page';
import { wikiPage } from './wiki-page';

const SPACE = '/wiki/spaces/:key';
const PAGE = `${SPACE}/pages/:id` as const;

/** Confluence as a person sees it: spaces, pages, their versions, and writing in them. */
export function mountWiki(app: Hono, parts: PagesParts, show: Show): void {
  app.get(SPACE, (context) => show(context, (visit) => spacePage(visit, context.req.param('key'))));
  app.get(`${PAGE}/edit`, (context) =>
    show(context, (visit) => editPage(visit, context.req.param('key'), context.req.param('id'))),
  );
  app.get(`${PAGE}/macro`, (context) =>
    show(context, (visit) => macroPage(visit, context.req.param('key'), context.req.param('id'))),
  );
  app.get(`${PAGE}/export`, (context) =>
    show(context, (visit) => exportPage(visit, context.req.param('key'), context.req.param('id'))),
  );
  // Confluence's own links end in the title of the page.
  for (const path of [PAGE, `${PAGE}/:title`] as const) {
    app.get(path, (context) =>
      show(context, (visit) => wikiPage(visit, context.req.param('key'), context.req.param('id'))),
    );
  }
  app.get('/wiki/pages/viewpage.action', async (context) => {
    const visit = visitOf(parts, context);
    const page = await readPage(visit, context.req.query('pageId') ?? '', null);
    const space = parts.confluence.spacesFor(visit.session.accountId).find(({ id }) => id === page?.spaceId);
    if (page === null || space === undefined) return context.html(await notFoundPage(visit), 404);
    return context.redirect(`/wiki/spaces/${space.key}/pages/${page.id}`);
  });
  mountNewPage(app, parts);
  mountSaving(app, parts);
  mountCalls(app, parts);
}

function mountNewPage(app: Hono, parts: PagesParts): void {
  app.post(`${SPACE}/pages`, async (context) => {
    const visit = visitOf(parts, context);
    const key = context.req.param('key');
    const reply = await addPage(visit, key, await formOf(context));
    if (reply === null) return context.html(await notFoundPage(visit), 404);
    if (reply.ok) return context.redirect(`/wiki/spaces/${key}/pages/${textAt(reply.body, 'id')}`, 303);
    return context.html(await refusedPage(visit, complaintOf(reply), `/wiki/spaces/${key}`), 400);
  });
}

function mountSaving(app: Hono, parts: PagesParts): void {
  app.post(`${PAGE}/edit`, async (context) => {
    const visit = visitOf(parts, context);
    const { key, id } = context.req.param();
    const form = await formOf(context);
    const reply = await savePage(visit, id, form);
    if (reply === null) return context.html(await notFoundPage(visit), 404);
    if (reply.ok) return context.redirect(`/wiki/spaces/${key}/pages/${id}`, 303);
    const reason = reply.status === 409 ? visit.words.conflict : complaintOf(reply);
    const unsaved = {
      title: form.get('title') ?? '',
      words: wordsIn(form),
      more: form.get('more') ?? '',
      reason,
    };
    const page = await editPage(visit, key, id, unsaved);
    return context.html(await (page ?? notFoundPage(visit)), reply.status === 409 ? 409 : 400);
  });
}

/** Calls of the pages' own scripts. */
function mountCalls(app: Hono, parts: PagesParts): void {
  app.post(`${PAGE}/macro`, async (context) => {
    const reply = await addMacro(visitOf(parts, context), context.req.param('id'), await context.req.json());
    return reply?.ok === true
      ? context.body(null, 204)
      : context.text(reply === null ? '' : complaintOf(reply), 400);
  });
  app.post(`${PAGE}/tasks/:localId`, async (context) => {
    const { id, localId } = context.req.param();
    const sent = await context.req.json<{ readonly done?: unknown }>();
    const reply = await tickTask(visitOf(parts, context), id, localId, sent.done === true);
    return reply?.ok === true
      ? context.body(null, 204)
      : context.text(reply === null ? '' : complaintOf(reply), 400);
  });
}
