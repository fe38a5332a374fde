import { html, raw } from 'hono/html';
import type { Html } from '../layout';
import { listAt, numberAt, textAt, type Fields } from '../rest';
import type { Visit } from '../visit';

/** Forms to move an issue on, to log work and to change its simple fields. */
export function issueForms(visit: Visit, issue: Fields, transitions: readonly unknown[]): Html {
  const action = `/browse/${textAt(issue, 'key')}`;
  const { words } = visit;
  return html`<details class="section">
    <summary>${words.edit}</summary>
    ${transitionForm(visit, action, transitions)} ${fieldsForm(visit, action, issue)}
    ${worklogForm(visit, action)}
  </details>`;
}

function transitionForm(visit: Visit, action: string, transitions: readonly unknown[]): Html | string {
  if (transitions.length === 0) return '';
  const { words } = visit;
  return html`<form class="row" method="post" action="${action}/transition">
    <label
      >${words.status}
      <select name="transition">
        ${transitions.map(
          (transition) =>
            html`<option value="${textAt(transition, 'id')}">
              ${textAt(transition, 'to', 'name') || textAt(transition, 'name')}
            </option>`,
        )}
      </select></label
    >
    <button>${words.transition}</button>
  </form>`;
}

function hoursOf(seconds: number | null): string {
  return seconds === null ? '' : String(Math.round((seconds / 3600) * 100) / 100);
}

function fieldsForm(visit: Visit, action: string, issue: Fields): Html {
  const { words, parts } = visit;
  const assignee = textAt(issue, 'fields', 'assignee', 'accountId');
  return html`<form class="fields" method="post" action="${action}/fields">
    <label
      >${words.summary}
      <input name="summary" required maxlength="255" value="${textAt(issue, 'fields', 'summary')}"
    /></label>
    <label
      >${words.assignee}
      <select name="assignee">
        <option value="">${words.unassigned}</option>
        ${parts.directory
          .users()
          .map(
            ({ accountId, displayName }) =>
              html`<option value="${accountId}" ${accountId === assignee ? raw('selected') : ''}>
                ${displayName}
              </option>`,
          )}
      </select></label
    >
    <label
      >${words.dueDate} <input type="date" name="duedate" value="${textAt(issue, 'fields', 'duedate')}"
    /></label>
    <label
      >${words.estimate} (h)
      <input
        type="number"
        name="originalEstimate"
        min="0"
        step="any"
        value="${hoursOf(numberAt(issue, 'fields', 'timeoriginalestimate'))}"
    /></label>
    <label
      >${words.remaining} (h)
      <input
        type="number"
        name="remainingEstimate"
        min="0"
        step="any"
        value="${hoursOf(numberAt(issue, 'fields', 'timeestimate'))}"
    /></label>
    <label
      >${words.labels} <input name="labels" value="${listAt(issue, 'fields', 'labels').join(' ')}"
    /></label>
    <button>${words.save}</button>
  </form>`;
}

function worklogForm(visit: Visit, action: string): Html {
  const { words, parts } = visit;
  const today = new Date(parts.clock.now()).toISOString().slice(0, 10);
  return html`<form class="row" method="post" action="${action}/worklog">
    <label
      >${words.hours} <input type="number" name="hours" min="0.25" step="0.25" required value="1"
    /></label>
    <label>${words.date} <input type="date" name="date" required value="${today}" /></label>
    <button>${words.logWork}</button>
  </form>`;
}
