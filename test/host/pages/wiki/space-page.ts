import { html } from 'hono/html';
import { layout, type Html } from '../layout';
import type { Visit } from '../visit';
import { pageTree, pagesOfSpace, spaceOf } from './page-tree';

/** `/wiki/spaces/<KEY>`: the pages of a space, and a form for a new one where the person may write. */
export async function spacePage(visit: Visit, key: string): Promise<Html | null> {
  const space = spaceOf(visit, key);
  if (space === undefined) return null;
  const { words, parts, session } = visit;
  return layout(visit, {
    title: space.name,
    place: 'space',
    body: html`<h1>${space.name}</h1>
      <div class="wiki">
        ${await pageTree(visit, space, null)}
        <div class="wiki-main">
          ${parts.confluence.mayWrite(session.accountId, key) ? await newPageForm(visit, space) : html`<p class="empty">${words.pages}</p>`}
        </div>
      </div>`,
  });
}

async function newPageForm(
  visit: Visit,
  space: { readonly id: string; readonly key: string; readonly name: string },
): Promise<Html> {
  const { words } = visit;
  const pages = await pagesOfSpace(visit, space);
  return html`<form class="fields" method="post" action="/wiki/spaces/${space.key}/pages">
    <h2>${words.newPage}</h2>
    <label>${words.title} <input name="title" required maxlength="255" /></label>
    <label
      >${words.parent}
      <select name="parentId">
        ${pages.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
      </select></label
    >
    <label>${words.text} <textarea name="text" rows="6"></textarea></label>
    <button>${words.create}</button>
  </form>`;
}
