import { html, raw } from 'hono/html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import type { Visit } from '../visit';
import { dashboardGadgets, GADGET_SIZES, type Gadget } from './dashboard-gadgets';

/** `/dashboards/1`: the gadgets; `?edit=<id>` shows one's configuration in its place. */
export function dashboardPage(visit: Visit): Html {
  const { words, parts, session } = visit;
  const gadgets = dashboardGadgets(parts.state).all();
  const edited = new URL(visit.request.url).searchParams.get('edit');
  return layout(visit, {
    title: words.dashboard,
    place: 'dashboard',
    hasFrames: true,
    scripts: ['dashboard.js'],
    body: html`<div class="page-head">
        <h1>${words.dashboard}</h1>
        <form method="post" action="/dashboards/1/gadgets">
          ${parts
            .moduleKeys('jira:dashboardGadget')
            .map(
              (key) =>
                html`<button name="module" value="${key}">
                  ${say(words.addGadget, { title: parts.moduleTitle(key, session.locale) })}
                </button>`,
            )}
        </form>
      </div>
      ${gadgets.length === 0 ? html`<p class="empty">${words.noGadgets}</p>` : ''}
      <div class="gadgets">
        ${gadgets.map((gadget, index) => gadgetCard(visit, gadget, edited === gadget.id, gadgets.length > 1 ? index + 1 : 0))}
      </div>`,
  });
}

/** A gadget without configuration shows its editor, as Jira does right after adding one. */
function gadgetCard(visit: Visit, gadget: Gadget, isEdited: boolean, number: number): Html {
  const { parts, session } = visit;
  const entry = isEdited || gadget.configuration === null ? 'edit' : 'view';
  const title = `${parts.moduleTitle(gadget.moduleKey, session.locale)}${number === 0 ? '' : ` ${number}`}`;
  const frame = parts.surfaceFrame({
    moduleKey: gadget.moduleKey,
    entry,
    extension: {
      type: 'jira:dashboardGadget',
      entryPoint: entry,
      gadgetConfiguration: gadget.configuration ?? {},
      dashboard: { id: '1' },
      gadget: { id: gadget.id },
    },
    ...session,
    title,
  });
  return html`<section class="gadget gadget-${gadget.size}" aria-label="${title}" data-gadget="${gadget.id}">
    <div class="gadget-head">
      <h2>${title}</h2>
      ${gadgetMenu(visit, gadget, title, number > 0)}
    </div>
    ${raw(frame)}
  </section>`;
}

function gadgetMenu(visit: Visit, gadget: Gadget, title: string, hasNeighbours: boolean): Html {
  const { words } = visit;
  const action = `/dashboards/1/gadgets/${gadget.id}`;
  return html`<details class="menu" name="menus">
    <summary aria-label="${words.configure}: ${title}">…</summary>
    <div class="menu-body">
      <a class="button" href="/dashboards/1?edit=${gadget.id}">${words.configure}</a>
      <button type="button" data-refresh="${gadget.id}">${words.refresh}</button>
      <form method="post" action="${action}">
        ${
          hasNeighbours
            ? html`<button name="move" value="-1">${words.moveUp}</button
                ><button name="move" value="1">${words.moveDown}</button>`
            : ''
        }
        <fieldset>
          <legend>${words.size}</legend>
          ${GADGET_SIZES.map(
            (size) =>
              html`<button
                name="size"
                value="${size}"
                aria-pressed="${gadget.size === size ? 'true' : 'false'}"
              >
                ${words[size]}
              </button>`,
          )}
        </fieldset>
        <button name="remove" value="1">${words.remove}</button>
      </form>
    </div>
  </details>`;
}
