import { html } from 'hono/html';
import { layout, type Html } from '../layout';
import { ask, complaintOf, listAt, textAt } from '../rest';
import type { Visit } from '../visit';
import { issueTable } from './issue-table';

const FIELDS = ['summary', 'status', 'assignee', 'duedate'];
const ON_A_PAGE = 50;

/** `/issues/?jql=…`: what a query finds, fifty at a time. */
export async function issueListPage(visit: Visit): Promise<Html> {
  const { words } = visit;
  const query = new URL(visit.request.url).searchParams;
  const jql = query.get('jql') ?? '';
  const found = jql === '' ? null : await search(visit, jql, query.get('page'));
  return layout(visit, {
    title: words.results,
    place: 'search',
    body: html`<h1>${words.results}</h1>
      <form class="row" method="get" action="/issues/" role="search">
        <label class="grow"
          >${words.jql} <input type="text" name="jql" value="${jql}" spellcheck="false"
        /></label>
        <button>${words.search}</button>
      </form>
      ${found === null ? '' : results(visit, jql, found)}`,
  });
}

async function search(visit: Visit, jql: string, token: string | null) {
  const sent = {
    jql,
    fields: FIELDS,
    maxResults: ON_A_PAGE,
    ...(token === null ? {} : { nextPageToken: token }),
  };
  return ask(visit, visit.parts.jira, 'POST', '/rest/api/3/search/jql', sent);
}

function results(visit: Visit, jql: string, reply: Awaited<ReturnType<typeof search>>): Html {
  const { words } = visit;
  if (!reply.ok) return html`<p class="notice" role="alert">${complaintOf(reply)}</p>`;
  const next = textAt(reply.body, 'nextPageToken');
  const address = `/issues/?${new URLSearchParams({ jql, page: next }).toString()}`;
  return html`${issueTable(visit, listAt(reply.body, 'issues'), words.results)}
  ${next === '' ? '' : html`<p class="pager"><a href="${address}">${words.next}</a></p>`}`;
}
