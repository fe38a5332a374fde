import { html } from 'hono/html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import { ask, listAt, textAt } from '../rest';
import { shownInstant } from '../shown-values';
import { nameOf, type Visit } from '../visit';
import { pageTree, pagesOfSpace, spaceOf, type SpaceRef } from './page-tree';

/** `/wiki/spaces/<KEY>`: the pages of a space, and a form for a new one where the person may write. */
export async function spacePage(visit: Visit, key: string): Promise<Html | null> {
  const space = spaceOf(visit, key);
  if (space === undefined) return null;
  const { parts, session } = visit;
  return layout(visit, {
    title: space.name,
    place: 'space',
    body: html`<div class="wiki">
      ${await pageTree(visit, space, null)}
      <div class="wiki-main">
        <h1>${space.name}</h1>
        ${await recentPages(visit, space)}
        ${parts.confluence.mayWrite(session.accountId, key) ? await newPageForm(visit, space) : ''}
      </div>
    </div>`,
  });
}

const MOST_RECENT = 25;

async function recentPages(visit: Visit, space: SpaceRef): Promise<Html> {
  const { words, parts } = visit;
  const path = `/wiki/api/v2/spaces/${space.id}/pages?sort=-modified-date&limit=${MOST_RECENT}`;
  const reply = await ask(visit, parts.confluence, 'GET', path);
  const rows = await Promise.all(listAt(reply.body, 'results').map((page) => pageRow(visit, space, page)));
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.pages}">
    <table class="list">
      <thead>
        <tr>
          ${[words.title, words.labels, words.author, words.lastChange].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

async function pageRow(visit: Visit, space: SpaceRef, page: unknown): Promise<Html> {
  const id = textAt(page, 'id');
  const labels = await ask(visit, visit.parts.confluence, 'GET', `/wiki/api/v2/pages/${id}/labels`);
  const names = listAt(labels.body, 'results').map((label) => textAt(label, 'name'));
  return html`<tr>
    <th scope="row" class="wrapped">
      <a href="/wiki/spaces/${space.key}/pages/${id}">${textAt(page, 'title')}</a>
    </th>
    <td>${names.join(', ')}</td>
    <td>${nameOf(visit, textAt(page, 'version', 'authorId'))}</td>
    <td>
      ${shownInstant(visit, textAt(page, 'version', 'createdAt'))} ·
      ${say(visit.words.version, { number: textAt(page, 'version', 'number') }).toLowerCase()}
    </td>
  </tr>`;
}

async function newPageForm(visit: Visit, space: SpaceRef): Promise<Html> {
  const { words } = visit;
  const pages = await pagesOfSpace(visit, space);
  return html`<details class="section">
    <summary>${words.newPage}</summary>
    <form class="fields" method="post" action="/wiki/spaces/${space.key}/pages">
      <label>${words.title} <input name="title" required maxlength="255" /></label>
      <label
        >${words.parent}
        <select name="parentId">
          ${pages.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
        </select></label
      >
      <label>${words.text} <textarea name="text" rows="6"></textarea></label>
      <button>${words.create}</button>
    </form>
  </details>`;
}
