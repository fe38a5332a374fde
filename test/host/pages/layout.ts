import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { say } from './messages/say';
import { shownInstant } from './shown-values';
import type { Visit } from './visit';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageBody {
  readonly title: string;
  readonly body: Html;
  /** Whether the page frames surfaces of the app, and so serves them the bridge. */
  readonly hasFrames?: boolean;
  /** Scripts of this folder that the page needs. */
  readonly scripts?: readonly string[];
  /** Which part of the header's navigation is current. */
  readonly place?: 'home' | 'project' | 'space' | 'dashboard' | 'search';
}

/** A whole page: header with everything that can be switched, then the content. */
export function layout(visit: Visit, page: PageBody): Html {
  const { session, words, parts } = visit;
  const scripts = [
    ...(page.hasFrames === true ? ['/__site/bridge-host.js'] : []),
    ...(page.scripts ?? []).map(assetPath),
  ];
  return html`<!doctype html>
    <html lang="${session.locale}" data-color-mode="${session.colorMode}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} – ${parts.siteName}</title>
        <link rel="icon" href="${assetPath('icon.svg')}" />
        <link rel="stylesheet" href="${assetPath('site.css')}" />
        <link rel="stylesheet" href="${assetPath('adf.css')}" />
        ${scripts.map((address) => html`<script type="module" src="${address}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        ${header(visit, page)}
        <main id="content" tabindex="-1">${page.body}</main>
        <footer class="site-footer"><p>${words.siteNote}</p></footer>
      </body>
    </html>`;
}

/** Path of a file of `assets`. */
export function assetPath(name: string): string {
  return `/__pages/${name}`;
}

function header(visit: Visit, page: PageBody): Html {
  const { words, parts } = visit;
  const current = (place: PageBody['place']) => (page.place === place ? raw(' aria-current="true"') : '');
  return html`<header class="site-header">
    <a class="site-name" href="/">${parts.siteName}</a>
    <nav aria-label="${words.home}">
      <ul>
        ${parts.directory
          .projects()
          .slice(0, MOST_LINKS)
          .map(
            ({ key, name }) =>
              html`<li><a href="/projects/${key}" title="${name}">${words.project} ${key}</a></li>`,
          )}
        ${parts.confluence
          .spacesFor(visit.session.accountId)
          .slice(0, MOST_LINKS)
          .map(
            ({ key, name }) =>
              html`<li><a href="/wiki/spaces/${key}" title="${name}">${words.space} ${key}</a></li>`,
          )}
        <li><a href="/dashboards/1" ${current('dashboard')}>${words.dashboard}</a></li>
        <li><a href="/issues/" ${current('search')}>${words.search}</a></li>
        <li><a href="/__site/meter">${words.meter}</a></li>
      </ul>
    </nav>
    <div class="site-switches">${clockMenu(visit)} ${sessionMenu(visit)}</div>
  </header>`;
}

/** More projects and spaces than this are reached from the home page. */
const MOST_LINKS = 3;

function clockMenu(visit: Visit): Html {
  const { words, parts } = visit;
  const today = new Date(parts.clock.now()).toISOString().slice(0, 10);
  return html`<details class="menu" name="menus">
    <summary>
      <span class="menu-label">${words.siteTime}</span> ${shownInstant(visit, parts.clock.now())}
    </summary>
    <form class="menu-body" method="post" action="/__pages/clock">
      <input type="hidden" name="back" value="${visit.address}" />
      <div class="row">
        <button name="days" value="1">${words.nextDay}</button>
        <button name="days" value="7">${words.nextWeek}</button>
      </div>
      <label>${words.moveTo} <input type="date" name="date" min="${today}" value="${today}" /></label>
      <button>${words.move}</button>
    </form>
  </details>`;
}

function sessionMenu(visit: Visit): Html {
  const { words, parts, session } = visit;
  const option = (value: string, text: string, chosen: string) =>
    html`<option value="${value}" ${value === chosen ? raw('selected') : ''}>${text}</option>`;
  const name = parts.directory.user(session.accountId)?.displayName ?? session.accountId;
  return html`<details class="menu" name="menus">
    <summary><span class="menu-label">${words.user}</span> ${name}</summary>
    <form class="menu-body" method="post" action="/__pages/session">
      <input type="hidden" name="back" value="${visit.address}" />
      <label
        >${words.user}
        <select name="user">
          ${parts.directory.users().map((user) => option(user.accountId, user.displayName, session.accountId))}
        </select></label
      >
      <label
        >${words.language}
        <select name="locale">
          ${option('fr', 'Français', session.locale)} ${option('en', 'English', session.locale)}
        </select></label
      >
      <label
        >${words.appearance}
        <select name="colorMode">
          ${option('light', words.light, session.colorMode)} ${option('dark', words.dark, session.colorMode)}
        </select></label
      >
      <button>${words.apply}</button>
    </form>
  </details>`;
}

/** The page for what is not there, or not for this person. */
export function notFoundPage(visit: Visit): Html {
  const { words, session, parts } = visit;
  const user = parts.directory.user(session.accountId)?.displayName ?? session.accountId;
  return layout(visit, {
    title: words.notFound,
    body: html`<h1>${words.notFound}</h1>
      <p>${say(words.notFoundHelp, { user })}</p>
      <p><a href="/">${words.home}</a></p>`,
  });
}

/** The page for a change that a product refused, with its reason. */
export function refusedPage(visit: Visit, reason: string, back: string): Html {
  const { words } = visit;
  return layout(visit, {
    title: words.refused,
    body: html`<h1>${words.refused}</h1>
      <p>${words.refusedHelp}</p>
      <p class="notice" role="alert">${reason}</p>
      <p><a href="${back}">${words.cancel}</a></p>`,
  });
}
