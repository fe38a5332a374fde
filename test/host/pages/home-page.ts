import { html } from 'hono/html';
import { billTable } from './bill-table';
import { layout, type Html } from './layout';
import { say } from './messages/say';
import { shownCount, shownInstant } from './shown-values';
import type { Visit } from './visit';

/** `/`: what this site holds, who may use it, and what to try. */
export function homePage(visit: Visit): Html {
  const { words, parts } = visit;
  return layout(visit, {
    title: words.home,
    place: 'home',
    body: html`<h1>${parts.siteName}</h1>
      <p>
        ${say(words.siteNow, { time: shownInstant(visit, parts.clock.now()), zone: parts.clock.timeZone })}
      </p>
      ${misbehaviour(visit)}
      <div class="columns">
        <div>${projects(visit)} ${spaces(visit)}</div>
        <div>${whatToTry(visit)} ${people(visit)} ${billTable(visit)}</div>
      </div>`,
  });
}

/** Says plainly that the site misbehaves, so that nobody takes it for the app. */
function misbehaviour({ words, parts }: Visit): Html {
  const { now } = parts.faults;
  if (Object.keys(now).length === 0) return html``;
  return html`<div class="notice" role="status">
    <p>${words.misbehaves}</p>
    <pre><code>${JSON.stringify(now, null, 2)}</code></pre>
  </div>`;
}

function projects(visit: Visit): Html {
  const { words, parts } = visit;
  return html`<section aria-labelledby="projects">
    <h2 id="projects">${words.projects}</h2>
    <ul class="cards">
      ${parts.directory.projects().map(
        ({ key, name, issues }) =>
          html`<li class="card">
            <a class="card-title" href="/projects/${key}">${name}</a>
            <p>${key} · ${say(words.issueCount, { count: shownCount(visit, issues) })}</p>
            <p>
              <a href="/projects/${key}">${words.app}</a> ·
              <a href="/projects/${key}/issues">${words.issues}</a>
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function spaces(visit: Visit): Html {
  const { words, parts, session } = visit;
  return html`<section aria-labelledby="spaces">
    <h2 id="spaces">${words.spaces}</h2>
    <ul class="cards">
      ${parts.confluence.spacesFor(session.accountId).map(
        ({ key, name }) =>
          html`<li class="card">
            <a class="card-title" href="/wiki/spaces/${key}">${name}</a>
            <p>${words.space} ${key}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function whatToTry(visit: Visit): Html {
  const { words, parts, session } = visit;
  const [project] = parts.directory.projects();
  const key = project?.key ?? '';
  const [issue] = project === undefined ? [] : parts.directory.issuesOf(key, session.accountId, 0, 1);
  return html`<section aria-labelledby="try">
    <h2 id="try">${words.whatToTry}</h2>
    <ol>
      <li><a href="/projects/${key}">${words.tryProject}</a></li>
      <li><a href="${issue === undefined ? '/issues/' : `/browse/${issue.key}`}">${words.tryIssue}</a></li>
      <li><a href="/dashboards/1">${words.tryGadget}</a></li>
      <li><a href="/wiki/spaces/${key}">${words.tryPage}</a></li>
      <li>${words.tryClock}</li>
    </ol>
  </section>`;
}

function people(visit: Visit): Html {
  const { words, parts } = visit;
  return html`<section aria-labelledby="people">
    <h2 id="people">${words.people}</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="${words.people}">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.email}</th>
            <th scope="col">${words.account}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.directory.users().map(
            ({ accountId, displayName, email }) =>
              html`<tr>
                <th scope="row">${displayName}</th>
                <td>${email ?? '–'}</td>
                <td><code>${accountId}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
