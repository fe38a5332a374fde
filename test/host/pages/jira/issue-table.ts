import { html } from 'hono/html';
import type { Html } from '../layout';
import { fieldsOf, textAt } from '../rest';
import { shownDay } from '../shown-values';
import type { Visit } from '../visit';

/** Issues as rows: key, summary, status, who and when. */
export function issueTable(visit: Visit, issues: readonly unknown[], label: string): Html {
  const { words } = visit;
  if (issues.length === 0) return html`<p class="empty">${words.noIssues}</p>`;
  const heads = [words.key, words.summary, words.status, words.assignee, words.dueDate];
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table class="list">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${issues.map((issue) => issueRow(visit, issue))}
      </tbody>
    </table>
  </div>`;
}

function issueRow(visit: Visit, issue: unknown): Html {
  const fields = fieldsOf(issue)['fields'];
  const key = textAt(issue, 'key');
  return html`<tr>
    <th scope="row"><a href="/browse/${key}">${key}</a></th>
    <td>${textAt(fields, 'summary')}</td>
    <td>${statusLozenge(fields)}</td>
    <td>${textAt(fields, 'assignee', 'displayName') || visit.words.unassigned}</td>
    <td>${shownDay(visit, textAt(fields, 'duedate'))}</td>
  </tr>`;
}

const COLOURS: Readonly<Record<string, string>> = { new: 'neutral', indeterminate: 'blue', done: 'green' };

/** The status of an issue in the colour of its category, in words as well. */
export function statusLozenge(fields: unknown): Html {
  const colour = COLOURS[textAt(fields, 'status', 'statusCategory', 'key')] ?? 'neutral';
  return html`<span class="adf-status adf-status-${colour}">${textAt(fields, 'status', 'name')}</span>`;
}
