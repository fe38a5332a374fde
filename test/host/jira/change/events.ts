import type { Json } from '../../seams/json';
import { objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { Call } from '../operation';
import type { ChangeItem } from './change-item';

/** Emits a product event in the form that Forge triggers receive. */
export function emit(call: Call, name: string, payload: Json): void {
  const { caller, data } = call;
  // Whether what the app does for a person counts as its own is not documented; where it does, the app hears
  // least.
  const byApp = caller.isApp || caller.scopes !== null;
  data.events.emit({
    name,
    accountId: caller.accountId,
    byApp,
    payload: {
      eventType: name,
      timestamp: String(data.clock.now()),
      selfGenerated: byApp,
      ...payload,
    },
  });
}

/** `created`, `updated`, `deleted` or `assigned`, for an issue. */
export function emitIssue(
  call: Call,
  what: 'created' | 'updated' | 'deleted' | 'assigned',
  issue: IssueFacts,
  items: readonly ChangeItem[] = [],
): void {
  const { accountId } = call;
  emit(call, `avi:jira:${what}:issue`, {
    issue: eventIssue(issue),
    atlassianId: accountId,
    associatedUsers: [{ accountId }],
    ...(what === 'updated' || what === 'assigned' ? { changelog: { items } } : {}),
    ...(items.some(({ fieldId }) => fieldId === 'status') ? { associatedStatuses: statusesOf(items) } : {}),
  });
}

const FIELDS = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

/** The issue as events show it: few fields; the rest is to be asked for. */
function eventIssue(issue: IssueFacts): Json {
  const { fields } = issue.document;
  const shown = Object.fromEntries(FIELDS.map((name) => [name, fields[name] ?? null]));
  return { id: issue.id, key: issue.key, fields: { ...shown, ...people(fields) } };
}

/** Events name people by their account only. */
function people(fields: Json): Json {
  return Object.fromEntries(
    ['creator', 'reporter', 'assignee'].map((name) => {
      const accountId = textIn(objectIn(fields, name), 'accountId');
      return [name, accountId === null ? null : { accountId }];
    }),
  );
}

function statusesOf(items: readonly ChangeItem[]): readonly Json[] {
  return items
    .filter(({ fieldId }) => fieldId === 'status')
    .flatMap(({ from, fromString, to, toString }) => [
      { id: to, name: toString },
      { id: from, name: fromString },
    ]);
}
