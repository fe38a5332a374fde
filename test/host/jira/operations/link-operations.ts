import type { Json } from '../../seams/json';
import { asText, listIn, objectIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, ok, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import { item, type ChangeItem } from '../change/change-item';
import { emit } from '../change/events';
import { newId, recordQuietly } from '../change/record-change';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { parameter } from '../request-values';
import { named } from '../view/site-views';
import { stub } from '../view/current-fields';

const write = { scope: 'write:jira-work', cost: 'write' } as const;

/**
 * Links between issues. Of a “blocks” link, `inwardIssue` is the one that blocks, `outwardIssue` the one
 * blocked.
 */
export const linkOperations: readonly Operation[] = [
  { ...write, id: 'linkIssues', method: 'POST', path: '/issueLink', answer: link },
  {
    id: 'getIssueLink',
    method: 'GET',
    path: '/issueLink/{linkId}',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: getLink,
  },
  { ...write, id: 'deleteIssueLink', method: 'DELETE', path: '/issueLink/{linkId}', answer: unlink },
];

interface Link {
  readonly id: string;
  readonly type: Json;
  readonly source: IssueFacts;
  readonly destination: IssueFacts;
}

function link(call: Call): Answer {
  const source = issueOf(call, idAsked(call, 'inwardIssue'));
  const destination = issueOf(call, idAsked(call, 'outwardIssue'));
  const type = typeOf(call);
  for (const issue of [source, destination]) {
    demand(call, 'LINK_ISSUES', issue.projectKey, 'No Link Issue Permission for issue.', 401);
  }
  if (source.id === destination.id) throw refusal(400, 'You cannot link an issue to itself.');
  const made = { id: newId(call.data, 'link'), type, source, destination };
  const stored = { id: made.id, self: `${call.data.baseUrl()}/rest/api/3/issueLink/${made.id}`, type };
  add(source, { ...stored, outwardIssue: stub(destination, call.data) }, logged(made, 'outward', true), call);
  add(destination, { ...stored, inwardIssue: stub(source, call.data) }, logged(made, 'inward', true), call);
  emitLink('created', made, call);
  return { status: 201, body: {}, objects: 1 };
}

function idAsked(call: Call, side: 'inwardIssue' | 'outwardIssue'): string {
  const asked = objectIn(call.body, side);
  return asText(asked['id'] ?? asked['key'] ?? '');
}

function typeOf(call: Call): Json {
  const asked = objectIn(call.body, 'type');
  const name = textIn(asked, 'name')?.toLowerCase();
  const type = call.data.catalogue.linkTypes.find((one) =>
    asked['id'] === undefined
      ? textIn(one, 'name')?.toLowerCase() === name
      : one['id'] === asText(asked['id']),
  );
  if (type === undefined)
    throw refusal(
      404,
      `No issue link type with name '${textIn(asked, 'name') ?? String(asked['id'])}' found.`,
    );
  return type;
}

function add(issue: IssueFacts, stored: Json, items: readonly ChangeItem[], call: Call): void {
  const issuelinks = [...listIn(issue.document.fields, 'issuelinks'), stored];
  recordQuietly(call, issue, { fields: { issuelinks }, items });
}

function getLink(call: Call): Answer {
  const { id, type, source, destination } = linkOf(call);
  return ok({
    id,
    self: `${call.data.baseUrl()}/rest/api/3/issueLink/${id}`,
    type: named(type, 'issueLinkType', ['id', 'name', 'inward', 'outward'], call.data),
    inwardIssue: stub(source, call.data),
    outwardIssue: stub(destination, call.data),
  });
}

function unlink(call: Call): Answer {
  const found = linkOf(call);
  demand(call, 'LINK_ISSUES', found.source.projectKey, 'No Link Issue Permission for issue.', 401);
  for (const [issue, side] of [
    [found.source, 'outward'],
    [found.destination, 'inward'],
  ] as const) {
    const issuelinks = listIn(issue.document.fields, 'issuelinks').filter(({ id }) => id !== found.id);
    recordQuietly(call, issue, { fields: { issuelinks }, items: logged(found, side, false) });
  }
  emitLink('deleted', found, call);
  return NO_CONTENT;
}

/** The link of the path, if the caller sees both of its ends. */
function linkOf(call: Call): Link {
  const wanted = parameter(call, 'linkId');
  const { issues, permissions } = call.data;
  for (const source of issues.all()) {
    const found = listIn(source.document.fields, 'issuelinks').find(
      ({ id, outwardIssue }) => id === wanted && outwardIssue !== undefined,
    );
    const destination =
      found === undefined ? undefined : issues.find(textIn(objectIn(found, 'outwardIssue'), 'id') ?? '');
    if (found === undefined || destination === undefined) continue;
    if (![source, destination].every((issue) => permissions.canSee(call.caller, issue))) break;
    return { id: wanted, type: objectIn(found, 'type'), source, destination };
  }
  throw refusal(404, `No issue link with id '${wanted}' exists.`);
}

function logged(
  { type, source, destination }: Link,
  side: 'inward' | 'outward',
  added: boolean,
): readonly ChangeItem[] {
  const other = side === 'outward' ? destination : source;
  const line = [other.key, `This issue ${textIn(type, side) ?? ''} ${other.key}`] as const;
  return [
    added ? item('Link', 'issuelinks', [null, null], line) : item('Link', 'issuelinks', line, [null, null]),
  ];
}

function emitLink(what: 'created' | 'deleted', { id, type, source, destination }: Link, call: Call): void {
  emit(call, `avi:jira:${what}:issuelink`, {
    id,
    sourceIssueId: source.id,
    destinationIssueId: destination.id,
    sourceProjectId: source.projectId,
    destinationProjectId: destination.projectId,
    issueLinkType: type,
  });
}
