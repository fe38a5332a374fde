import { html, raw } from 'hono/html';
import { adfToHtml } from '../../confluence/adf-to-html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import { ask, listAt, numberAt, textAt } from '../rest';
import { shownCount, shownInstant } from '../shown-values';
import { nameOf, type Visit } from '../visit';
import { exportedBody } from './export-page';
import { macroHtml } from './macro-frame';
import { pageTree, spaceOf, type SpaceRef } from './page-tree';
import { readPage, type ShownPage } from './read-page';

/**
 * `/wiki/spaces/<KEY>/pages/<id>`: a page drawn from its ADF; `?version=n` shows an older one. Null: not to
 * be seen.
 */
export async function wikiPage(visit: Visit, key: string, id: string): Promise<Html | null> {
  const space = spaceOf(visit, key);
  const version = new URL(visit.request.url).searchParams.get('version');
  const page = space === undefined ? null : await readPage(visit, id, version);
  if (space === undefined || page === null || page.spaceId !== space.id) return null;
  const isOld = page.status === 'historical';
  const mayWrite = !isOld && visit.parts.confluence.mayWrite(visit.session.accountId, key);
  return layout(visit, {
    title: page.title,
    place: 'space',
    hasFrames: true,
    scripts: ['wiki.js'],
    body: html`<div class="wiki">
      ${await pageTree(visit, space, id)}
      <article class="wiki-main" data-page="${id}" ${mayWrite ? raw('data-editable="true"') : ''}>
        ${isOld ? oldVersionNotice(visit, space, page) : ''} ${head(visit, space, page, mayWrite)}
        ${isOld ? await exportedBody(visit, space, page) : body(visit, space, page)}
        <div class="page-extras">
          <p><a href="${addressOf(space, id)}/export">${visit.words.exportView}</a></p>
          ${await labels(visit, id)} ${await attachments(visit, id)}
          ${await versions(visit, space, id, page.version.number)}
        </div>
      </article>
    </div>`,
  });
}

function addressOf(space: SpaceRef, id: string): string {
  return `/wiki/spaces/${space.key}/pages/${id}`;
}

function oldVersionNotice(visit: Visit, space: SpaceRef, page: ShownPage): Html {
  const { words } = visit;
  return html`<p class="notice">
    ${say(words.oldVersion, { number: page.version.number })}
    <a href="${addressOf(space, page.id)}">${words.backToCurrent}</a>
  </p>`;
}

function head(visit: Visit, space: SpaceRef, page: ShownPage, mayWrite: boolean): Html {
  const { words, parts, session } = visit;
  const byline = say(words.byline, {
    author: nameOf(visit, page.version.authorId),
    number: page.version.number,
    version: page.version.number,
    date: shownInstant(visit, page.version.createdAt),
  });
  return html`<h1>${page.title}</h1>
    <p class="byline">${byline}</p>
    ${
      mayWrite
        ? html`<p class="page-actions">
            <a class="button" href="${addressOf(space, page.id)}/edit">${words.editPage}</a>
            ${parts
              .moduleKeys('macro')
              .map(
                (key) =>
                  html`<a class="button subtle" href="${addressOf(space, page.id)}/macro?module=${key}"
                    >${say(words.insertMacro, { title: parts.moduleTitle(key, session.locale) })}</a
                  >`,
              )}
          </p>`
        : ''
    }`;
}

function body(visit: Visit, space: SpaceRef, page: ShownPage): Html {
  const { parts, session } = visit;
  const drawn = adfToHtml(page.document, {
    imageUrl: (mediaId) => parts.confluence.mediaUrl(mediaId),
    extension: (node) => macroHtml(visit, space, page, node),
    locale: session.locale,
    userName: (accountId) => nameOf(visit, accountId),
  });
  return html`${raw(drawn)}`;
}

async function labels(visit: Visit, id: string): Promise<Html | string> {
  const reply = await ask(visit, visit.parts.confluence, 'GET', `/wiki/api/v2/pages/${id}/labels`);
  const names = listAt(reply.body, 'results').map((label) => textAt(label, 'name'));
  if (names.length === 0) return '';
  return html`<h2>${visit.words.labels}</h2>
    <ul class="labels">
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>`;
}

async function attachments(visit: Visit, id: string): Promise<Html> {
  const { words, parts } = visit;
  const reply = await ask(visit, parts.confluence, 'GET', `/wiki/api/v2/pages/${id}/attachments?limit=250`);
  const files = listAt(reply.body, 'results');
  const row = (file: unknown) =>
    html`<li>
      <a href="/wiki${textAt(file, 'downloadLink')}">${textAt(file, 'title')}</a>
      (${say(words.kilobytes, { size: shownCount(visit, Math.ceil((numberAt(file, 'fileSize') ?? 0) / 1024)) })},
      ${say(words.version, { number: textAt(file, 'version', 'number') }).toLowerCase()})
    </li>`;
  return html`<details class="section">
    <summary>${words.attachments} (${files.length})</summary>
    ${
      files.length === 0
        ? html`<p class="empty">${words.noAttachments}</p>`
        : html`<ul>
            ${files.map(row)}
          </ul>`
    }
  </details>`;
}

async function versions(visit: Visit, space: SpaceRef, id: string, shown: number): Promise<Html> {
  const { words, parts } = visit;
  const reply = await ask(visit, parts.confluence, 'GET', `/wiki/api/v2/pages/${id}/versions?limit=250`);
  const all = listAt(reply.body, 'results');
  const newest = numberAt(all[0], 'number');
  const row = (version: unknown) => {
    const number = numberAt(version, 'number') ?? 0;
    const address = number === newest ? addressOf(space, id) : `${addressOf(space, id)}?version=${number}`;
    const message = textAt(version, 'message');
    return html`<li>
      <a href="${address}" ${number === shown ? raw('aria-current="true"') : ''}
        >${say(words.version, { number })}</a
      >
      ${number === newest ? html`(${words.current})` : ''} · ${nameOf(visit, textAt(version, 'authorId'))} ·
      ${shownInstant(visit, textAt(version, 'createdAt'))}${message === '' ? '' : ` · ${message}`}
    </li>`;
  };
  return html`<details class="section">
    <summary>${words.versionsOfPage} (${all.length})</summary>
    <ul class="versions">
      ${all.map(row)}
    </ul>
  </details>`;
}
