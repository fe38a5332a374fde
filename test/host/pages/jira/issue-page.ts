import { html, raw } from 'hono/html';
import { adfToHtml } from '../../confluence/adf-to-html';
import { layout, type Html } from '../layout';
import { ask, at, fieldsOf, listAt, numberAt, textAt, type Fields } from '../rest';
import { shownDay, shownHours, shownInstant } from '../shown-values';
import { nameOf, type Visit } from '../visit';
import { issueForms } from './issue-forms';
import { issueActivity } from './issue-activity';
import { issueTable, statusLozenge } from './issue-table';

/**
 * `/browse/<KEY-n>`: an issue with all that can be changed on it, and the app's panel beside. Null: not to be
 * seen.
 */
export async function issuePage(visit: Visit, key: string): Promise<Html | null> {
  const reply = await ask(
    visit,
    visit.parts.jira,
    'GET',
    `/rest/api/3/issue/${encodeURIComponent(key)}?fields=*all&expand=changelog`,
  );
  if (!reply.ok) return null;
  const issue = reply.body;
  const fields = fieldsOf(issue['fields']);
  const transitions = await ask(
    visit,
    visit.parts.jira,
    'GET',
    `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`,
  );
  const { words } = visit;
  return layout(visit, {
    title: `${textAt(issue, 'key')} ${textAt(fields, 'summary')}`,
    place: 'project',
    hasFrames: true,
    body: html`<nav class="crumbs" aria-label="${words.projects}">
        <a href="/projects/${textAt(fields, 'project', 'key')}">${textAt(fields, 'project', 'name')}</a> /
        <span>${textAt(issue, 'key')}</span>
      </nav>
      <div class="issue">
        <div class="issue-main">
          <h1>${textAt(fields, 'summary')}</h1>
          <p>${statusLozenge(fields)} ${textAt(fields, 'issuetype', 'name')}</p>
          <h2>${words.description}</h2>
          ${description(visit, fields)} ${links(visit, fields)} ${await children(visit, textAt(issue, 'key'))}
          ${issueForms(visit, issue, listAt(transitions.body, 'transitions'))} ${issueActivity(visit, issue)}
        </div>
        <aside class="issue-side" aria-label="${words.details}">
          ${panel(visit, issue, fields)} ${details(visit, fields)}
        </aside>
      </div>`,
  });
}

function panel(visit: Visit, issue: Fields, fields: Fields): Html {
  const { parts, session, words } = visit;
  const title = parts.moduleTitle('deliverable-panel', session.locale);
  const project = {
    id: textAt(fields, 'project', 'id'),
    key: textAt(fields, 'project', 'key'),
    type: 'software',
  };
  const type = { type: textAt(fields, 'issuetype', 'name'), typeId: textAt(fields, 'issuetype', 'id') };
  const frame = parts.surfaceFrame({
    moduleKey: 'deliverable-panel',
    entry: 'view',
    extension: {
      type: 'jira:issuePanel',
      issue: { id: textAt(issue, 'id'), key: textAt(issue, 'key'), ...type },
      project,
      isNewToIssue: false,
    },
    ...session,
    title,
  });
  return html`<section class="panel" aria-label="${words.appPanel}">
    <h2>${title}</h2>
    ${raw(frame)}
  </section>`;
}

function description(visit: Visit, fields: Fields): Html {
  const shown = adfToHtml(fields['description'], {
    imageUrl: () => null,
    locale: visit.session.locale,
    userName: (accountId) => nameOf(visit, accountId),
  });
  return shown === '' ? html`<p class="empty">${visit.words.none}</p>` : html`${raw(shown)}`;
}

function details(visit: Visit, fields: Fields): Html {
  const { words } = visit;
  const names = (field: string) =>
    listAt(fields, field)
      .map((value) => (typeof value === 'string' ? value : textAt(value, 'name')))
      .join(', ');
  const parent = textAt(fields, 'parent', 'key');
  const rows: readonly (readonly [string, string | Html])[] = [
    [words.assignee, textAt(fields, 'assignee', 'displayName') || words.unassigned],
    [words.reporter, textAt(fields, 'reporter', 'displayName') || words.unknown],
    [
      words.parent,
      parent === ''
        ? ''
        : html`<a href="/browse/${parent}">${parent} ${textAt(fields, 'parent', 'fields', 'summary')}</a>`,
    ],
    [words.priority, textAt(fields, 'priority', 'name')],
    [words.dueDate, shownDay(visit, textAt(fields, 'duedate'))],
    [words.estimate, shownHours(visit, numberAt(fields, 'timeoriginalestimate'))],
    [words.remaining, shownHours(visit, numberAt(fields, 'timeestimate'))],
    [words.spent, shownHours(visit, numberAt(fields, 'timespent'))],
    [words.labels, names('labels')],
    [words.components, names('components')],
    [words.versions, names('fixVersions')],
    [words.created, shownInstant(visit, textAt(fields, 'created'))],
    [words.updated, shownInstant(visit, textAt(fields, 'updated'))],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return html`<section class="panel">
    <h2>${words.details}</h2>
    <dl class="details">
      ${filled.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function links(visit: Visit, fields: Fields): Html | string {
  const rows = listAt(fields, 'issuelinks').flatMap((link) =>
    (['inwardIssue', 'outwardIssue'] as const).flatMap((side) => {
      const other = at(link, side);
      const relation = textAt(link, 'type', side === 'inwardIssue' ? 'inward' : 'outward');
      return other === undefined ? [] : [{ relation, other }];
    }),
  );
  if (rows.length === 0) return '';
  return html`<h2>${visit.words.links}</h2>
    <ul>
      ${rows.map(({ relation, other }) => {
        const key = textAt(other, 'key');
        return html`<li>
          ${relation} <a href="/browse/${key}">${key}</a> ${textAt(other, 'fields', 'summary')}
        </li>`;
      })}
    </ul>`;
}

const MOST_CHILDREN = 50;

async function children(visit: Visit, key: string): Promise<Html | string> {
  const sent = {
    jql: `parent = "${key}" ORDER BY key`,
    fields: ['summary', 'status', 'assignee', 'duedate'],
    maxResults: MOST_CHILDREN,
  };
  const reply = await ask(visit, visit.parts.jira, 'POST', '/rest/api/3/search/jql', sent);
  const issues = listAt(reply.body, 'issues');
  return issues.length === 0
    ? ''
    : html`<h2>${visit.words.children}</h2>
        ${issueTable(visit, issues, visit.words.children)}`;
}
