import { html, raw } from 'hono/html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import type { Visit } from '../visit';
import { macroAsked, macroExtension } from './macro-frame';
import { spaceOf } from './page-tree';
import { readPage } from './read-page';

/**
 * `/wiki/spaces/<KEY>/pages/<id>/macro`: the configuration of a macro of the app (`?module=`), which is then
 * put at the end of the page.
 */
export async function macroPage(visit: Visit, key: string, id: string): Promise<Html | null> {
  const space = spaceOf(visit, key);
  const page = space === undefined ? null : await readPage(visit, id, null);
  if (space === undefined || page === null || !visit.parts.confluence.mayWrite(visit.session.accountId, key))
    return null;
  const { words, parts, session } = visit;
  const moduleKey = macroAsked(visit);
  const title = say(words.macroConfiguration, { title: parts.moduleTitle(moduleKey, session.locale) });
  const extension = macroExtension(space, id, {}, true);
  const frame = parts.surfaceFrame({
    moduleKey,
    entry: 'config',
    extension,
    ...session,
    title,
  });
  return layout(visit, {
    title,
    place: 'space',
    hasFrames: true,
    scripts: ['wiki.js'],
    body: html`<h1>${title}</h1>
      <div class="macro-config" data-macro-of="/wiki/spaces/${key}/pages/${id}">${raw(frame)}</div>
      <p><a href="/wiki/spaces/${key}/pages/${id}">${words.cancel}</a></p>`,
  });
}
