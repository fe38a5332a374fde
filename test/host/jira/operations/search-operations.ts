import { ok, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import type { JiraData } from '../data/jira-data';
import { jqlContext } from '../jql/jql-context';
import { compileBoundedJql } from '../jql/run-jql';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { commaSeparated, listOf, textsOfBody, wholeNumber } from '../request-values';
import { fieldSelection } from '../view/field-selection';
import { issueView, namesOf, schemasOf } from '../view/issue-view';
import { pageToken, readPageToken, snapshots } from './search-pages';

const MOST_BARE = 5000;
const MOST_WITH_FIELDS = 100;
const MOST_RECONCILED = 50;

interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
  readonly maxResults: number;
  readonly token: string | null;
  readonly reconcile: readonly string[];
}

/** Searching by JQL. */
export function searchOperations(): readonly Operation[] {
  const pages = snapshots();
  const searched = (read: (call: Call) => SearchRequest) => (call: Call) => search(read(call), call, pages);
  return [
    {
      id: 'searchAndReconsileIssuesUsingJql',
      method: 'GET',
      path: '/search/jql',
      scope: 'read:jira-work',
      cost: 'objects',
      answer: searched(requestOfQuery),
    },
    {
      id: 'searchAndReconsileIssuesUsingJqlPost',
      method: 'POST',
      path: '/search/jql',
      scope: 'read:jira-work',
      cost: 'objects',
      answer: searched(requestOfBody),
    },
    {
      id: 'countIssues',
      method: 'POST',
      path: '/search/approximate-count',
      scope: 'read:jira-work',
      cost: 'objects',
      answer: count,
    },
    {
      id: 'searchForIssuesUsingJql',
      method: 'GET',
      path: '/search',
      scope: 'read:jira-work',
      cost: 'objects',
      answer: withdrawn,
    },
    {
      id: 'searchForIssuesUsingJqlPost',
      method: 'POST',
      path: '/search',
      scope: 'read:jira-work',
      cost: 'objects',
      answer: withdrawn,
    },
  ];
}

function search(request: SearchRequest, call: Call, pages: ReturnType<typeof snapshots>): Answer {
  const data = asSearched(call, request.reconcile);
  if (request.reconcile.length > MOST_RECONCILED)
    throw refusal(400, `At most ${MOST_RECONCILED} issues can be reconciled.`);
  if (request.properties.length > 5) throw refusal(400, 'At most 5 properties can be requested.');
  const selection = fieldSelection(request.fields, ['id'], data.catalogue.fields);
  const expand = new Set(request.expand);
  const most = selection.only === null ? MOST_WITH_FIELDS : MOST_BARE;
  const size = Math.min(Math.max(request.maxResults, 1), most);
  const query = `${call.accountId} ${request.jql}`;
  const { start, found } = pages.from(readPageToken(request.token, query), () =>
    compileBoundedJql(request.jql, jqlContext(data, call.caller)).run(),
  );
  const shown = found.ids.slice(start, start + size).flatMap((id): readonly IssueFacts[] => {
    const issue = data.issues.find(id);
    return issue !== undefined && data.permissions.canSee(call.caller, issue) ? [issue] : [];
  });
  const next = start + size;
  const isLast = next >= found.ids.length;
  const options = {
    selection,
    expand: new Set([...expand].filter((name) => name !== 'names' && name !== 'schema')),
    properties: request.properties,
  };
  return ok(
    {
      issues: shown.map((issue) => issueView(issue, options, call)),
      ...(isLast ? {} : { nextPageToken: pageToken({ snapshot: found.id, start: next }, query) }),
      isLast,
      ...(expand.has('names') ? { names: namesOf(selection, call) } : {}),
      ...(expand.has('schema') ? { schema: schemasOf(selection, call) } : {}),
    },
    shown.length,
  );
}

/** Jira's data as search knows it, but for the issues to be reconciled. */
function asSearched({ data }: Call, reconcile: readonly string[]): JiraData {
  return { ...data, issues: data.index.seen(data.issues, new Set(reconcile)) };
}

function requestOfQuery(call: Call): SearchRequest {
  return {
    jql: call.query.get('jql') ?? '',
    fields: listOf(call, 'fields'),
    expand: listOf(call, 'expand'),
    properties: listOf(call, 'properties'),
    maxResults: wholeNumber(call, 'maxResults', 50),
    token: call.query.get('nextPageToken'),
    reconcile: listOf(call, 'reconcileIssues'),
  };
}

function requestOfBody(call: Call): SearchRequest {
  const { jql, expand, maxResults, nextPageToken } = call.body;
  if (expand !== undefined && typeof expand !== 'string')
    throw refusal(400, "'expand' must be a text, names separated by commas.");
  if (maxResults !== undefined && !Number.isInteger(maxResults))
    throw refusal(400, "'maxResults' must be a whole number.");
  return {
    jql: typeof jql === 'string' ? jql : '',
    fields: textsOfBody(call, 'fields'),
    expand: commaSeparated(expand ?? ''),
    properties: textsOfBody(call, 'properties'),
    maxResults: typeof maxResults === 'number' ? maxResults : 50,
    token: typeof nextPageToken === 'string' ? nextPageToken : null,
    reconcile: textsOfBody(call, 'reconcileIssues'),
  };
}

function count(call: Call): Answer {
  const jql = typeof call.body['jql'] === 'string' ? call.body['jql'] : '';
  const found = compileBoundedJql(jql, jqlContext(asSearched(call, []), call.caller)).run();
  return ok({ count: Math.max(0, found.length + call.data.countOff()) });
}

function withdrawn(): never {
  throw refusal(
    410,
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  );
}
