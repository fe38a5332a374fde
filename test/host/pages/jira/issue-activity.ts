import { html } from 'hono/html';
import type { Html } from '../layout';
import { listAt, numberAt, textAt, type Fields } from '../rest';
import { shownHours, shownInstant } from '../shown-values';
import type { Visit } from '../visit';

const MOST_SHOWN = 20;

/** What was worked and what was changed, newest first. */
export function issueActivity(visit: Visit, issue: Fields): Html {
  const worklogs = [...listAt(issue, 'fields', 'worklog', 'worklogs')]
    .sort(byInstant('started'))
    .slice(0, MOST_SHOWN);
  const changes = [...listAt(issue, 'changelog', 'histories')]
    .sort(byInstant('created'))
    .slice(0, MOST_SHOWN);
  const { words } = visit;
  return html`<details class="section">
      <summary>${words.worklog}</summary>
      ${worklogs.length === 0 ? html`<p class="empty">${words.none}</p>` : worklogTable(visit, worklogs)}
    </details>
    <details class="section">
      <summary>${words.history}</summary>
      ${changes.length === 0 ? html`<p class="empty">${words.none}</p>` : changeTable(visit, changes)}
    </details>`;
}

function byInstant(name: string): (one: unknown, other: unknown) => number {
  return (one, other) => Date.parse(textAt(other, name)) - Date.parse(textAt(one, name));
}

function table(heads: readonly string[], rows: readonly Html[], label: string): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table class="list">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function worklogTable(visit: Visit, worklogs: readonly unknown[]): Html {
  const { words } = visit;
  const rows = worklogs.map(
    (worklog) =>
      html`<tr>
        <td>${shownInstant(visit, textAt(worklog, 'started'))}</td>
        <td>${textAt(worklog, 'author', 'displayName')}</td>
        <td class="number">${shownHours(visit, numberAt(worklog, 'timeSpentSeconds'))}</td>
      </tr>`,
  );
  return table([words.date, words.author, words.spent], rows, words.worklog);
}

function changeTable(visit: Visit, changes: readonly unknown[]): Html {
  const { words } = visit;
  const rows = changes.flatMap((change) =>
    listAt(change, 'items').map(
      (item) =>
        html`<tr>
          <td>${shownInstant(visit, textAt(change, 'created'))}</td>
          <td>${textAt(change, 'author', 'displayName')}</td>
          <td>${textAt(item, 'field')}</td>
          <td>${textAt(item, 'fromString')}</td>
          <td>${textAt(item, 'toString')}</td>
        </tr>`,
    ),
  );
  return table([words.date, words.author, words.field, words.before, words.after], rows, words.history);
}
