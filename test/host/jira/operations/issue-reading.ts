import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { ok, page, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import { issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { listOf, textsOfBody, wholeNumber } from '../request-values';
import { fieldSelection } from '../view/field-selection';
import { historiesOf, issueView } from '../view/issue-view';

const MOST_ISSUES = 100;
const MOST_CHANGELOGS = 1000;

/** Reading issues and their changes. */
export const issueReading: readonly Operation[] = [
  {
    id: 'getIssue',
    method: 'GET',
    path: '/issue/{issueIdOrKey}',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: getIssue,
  },
  {
    id: 'bulkFetchIssues',
    method: 'POST',
    path: '/issue/bulkfetch',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: bulkFetch,
  },
  {
    id: 'getChangeLogs',
    method: 'GET',
    path: '/issue/{issueIdOrKey}/changelog',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: getChangelog,
  },
  {
    id: 'getBulkChangelogs',
    method: 'POST',
    path: '/changelog/bulkfetch',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: bulkChangelogs,
  },
];

function getIssue(call: Call): Answer {
  const issue = issueOf(call);
  const selection = fieldSelection(listOf(call, 'fields'), ['*all'], call.data.catalogue.fields);
  const options = {
    selection: { ...selection, only: null },
    expand: new Set(listOf(call, 'expand')),
    properties: listOf(call, 'properties'),
  };
  return ok(issueView(issue, options, call));
}

function bulkFetch(call: Call): Answer {
  const asked = textsOfBody(call, 'issueIdsOrKeys');
  if (asked.length === 0) throw refusal(400, 'issueIdsOrKeys must not be empty.');
  if (asked.length > MOST_ISSUES) throw refusal(400, `At most ${MOST_ISSUES} issues can be fetched at once.`);
  const found = seenAmong(asked, call);
  const selection = fieldSelection(textsOfBody(call, 'fields'), ['*navigable'], call.data.catalogue.fields);
  const options = {
    selection: { ...selection, only: null },
    expand: new Set(textsOfBody(call, 'expand')),
    properties: textsOfBody(call, 'properties'),
  };
  const issues = found.toSorted((one, other) => Number(one.id) - Number(other.id));
  return ok(
    {
      issues: issues.map((issue) => issueView(issue, options, call)),
      // What is not found is left out; errors are what should be asked again.
      issueErrors: [],
    },
    issues.length,
  );
}

function getChangelog(call: Call): Answer {
  const issue = issueOf(call);
  const self = `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}/changelog`;
  return page(
    historiesOf(issue).toReversed(),
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 100, 100),
    self,
  );
}

function bulkChangelogs(call: Call): Answer {
  const asked = textsOfBody(call, 'issueIdsOrKeys');
  const fieldIds = new Set(textsOfBody(call, 'fieldIds'));
  if (asked.length === 0 || asked.length > MOST_CHANGELOGS)
    throw refusal(400, `issueIdsOrKeys must have 1 to ${MOST_CHANGELOGS} values.`);
  if (fieldIds.size > 10) throw refusal(400, 'fieldIds can have at most 10 values.');
  const most =
    typeof call.body['maxResults'] === 'number'
      ? Math.min(Math.max(call.body['maxResults'], 1), 10_000)
      : 1000;
  const start = Number(
    Buffer.from(textIn(call.body, 'nextPageToken') ?? '', 'base64url').toString('utf8') || 0,
  );
  if (!Number.isInteger(start)) throw refusal(400, 'The provided next page token is invalid.');
  const changes = seenAmong(asked, call).flatMap((issue) =>
    historiesOf(issue)
      .toReversed()
      .flatMap((history): readonly { readonly issue: IssueFacts; readonly history: Json }[] => {
        const items = itemsOf(history, fieldIds);
        return items.length === 0 ? [] : [{ issue, history: { ...history, items } }];
      }),
  );
  const shown = changes.slice(start, start + most);
  const byIssue = new Map<string, Json[]>();
  for (const { issue, history } of shown) byIssue.set(issue.id, [...(byIssue.get(issue.id) ?? []), history]);
  const more = start + most < changes.length;
  return ok(
    {
      issueChangeLogs: [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories })),
      ...(more ? { nextPageToken: Buffer.from(String(start + most)).toString('base64url') } : {}),
    },
    byIssue.size,
  );
}

function itemsOf(history: Json, fieldIds: ReadonlySet<string>): readonly Json[] {
  const items = (history['items'] ?? []) as readonly Json[];
  return fieldIds.size === 0
    ? items
    : items.filter((item) => fieldIds.has(String(item['fieldId'] ?? item['field'])));
}

function seenAmong(asked: readonly string[], call: Call): readonly IssueFacts[] {
  const found = new Map<string, IssueFacts>();
  for (const idOrKey of asked) {
    const issue = call.data.issues.find(idOrKey);
    if (issue !== undefined && call.data.permissions.canSee(call.caller, issue)) found.set(issue.id, issue);
  }
  return [...found.values()];
}
