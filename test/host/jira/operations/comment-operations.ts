import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, created, ok, type Answer } from '../answer';
import { jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { checkedDocument } from '../change/checked-document';
import { emit } from '../change/events';
import { authorOf, newId, recordQuietly } from '../change/record-change';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { badField, refusal } from '../refusal';
import { parameter, wholeNumber } from '../request-values';
import { withAuthors } from '../view/author-view';

const read = { scope: 'read:jira-work', cost: 'objects' } as const;
const write = { scope: 'write:jira-work', cost: 'write' } as const;

/** Comments of issues. */
export const commentOperations: readonly Operation[] = [
  { ...read, id: 'getComments', method: 'GET', path: '/issue/{issueIdOrKey}/comment', answer: list },
  {
    ...read,
    id: 'getComment',
    method: 'GET',
    path: '/issue/{issueIdOrKey}/comment/{id}',
    answer: (call) => ok(commentOf(issueOf(call), call)),
  },
  {
    ...write,
    id: 'addComment',
    method: 'POST',
    path: '/issue/{issueIdOrKey}/comment',
    answer: (call) => created(addCommentTo(issueOf(call), call.body, call).comment),
  },
  {
    ...write,
    id: 'updateComment',
    method: 'PUT',
    path: '/issue/{issueIdOrKey}/comment/{id}',
    answer: update,
  },
  {
    ...write,
    id: 'deleteComment',
    method: 'DELETE',
    path: '/issue/{issueIdOrKey}/comment/{id}',
    answer: remove,
  },
];

/** Adds a comment to an issue. */
export function addCommentTo(
  issue: IssueFacts,
  input: Json,
  call: Call,
): { readonly issue: IssueFacts; readonly comment: Json } {
  demand(call, 'ADD_COMMENTS', issue.projectKey, 'You do not have permission to comment on this issue.', 400);
  const now = jiraInstant(call.data.clock.now());
  const id = newId(call.data, 'comment');
  const comment: Json = {
    self: `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}/comment/${id}`,
    id,
    author: authorOf(call),
    body: bodyIn(input),
    updateAuthor: authorOf(call),
    created: now,
    updated: now,
    jsdPublic: true,
  };
  return { issue: keep(issue, [...commentsOf(issue), comment], call, comment), comment };
}

function list(call: Call): Answer {
  const comments = commentsOf(issueOf(call));
  const ordered = call.query.get('orderBy') === '-created' ? comments.toReversed() : comments;
  const startAt = wholeNumber(call, 'startAt', 0);
  const maxResults = wholeNumber(call, 'maxResults', 100, 5000);
  const shown = ordered.slice(startAt, startAt + maxResults);
  return ok({ startAt, maxResults, total: comments.length, comments: shown }, shown.length);
}

function update(call: Call): Answer {
  const issue = issueOf(call);
  const before = commentOf(issue, call);
  demandOn(before, 'EDIT', issue, call);
  const comment: Json = {
    ...before,
    body: bodyIn(call.body),
    updateAuthor: authorOf(call),
    updated: jiraInstant(call.data.clock.now()),
  };
  keep(
    issue,
    commentsOf(issue).map((one) => (one['id'] === before['id'] ? comment : one)),
    call,
    comment,
  );
  return ok(comment);
}

function remove(call: Call): Answer {
  const issue = issueOf(call);
  const comment = commentOf(issue, call);
  demandOn(comment, 'DELETE', issue, call);
  keep(
    issue,
    commentsOf(issue).filter((one) => one['id'] !== comment['id']),
    call,
    null,
  );
  return NO_CONTENT;
}

function keep(issue: IssueFacts, comments: readonly Json[], call: Call, event: Json | null): IssueFacts {
  const page = { comments, startAt: 0, maxResults: comments.length, total: comments.length };
  const changed = recordQuietly(call, issue, { fields: { comment: page }, items: [] });
  if (event !== null) {
    const reference = { id: issue.id, key: issue.key };
    emit(call, 'avi:jira:commented:issue', { issue: reference, comment: event, atlassianId: call.accountId });
  }
  return changed;
}

function commentsOf(issue: IssueFacts): readonly Json[] {
  return listIn(objectIn(issue.document.fields, 'comment'), 'comments').map(withAuthors);
}

function commentOf(issue: IssueFacts, call: Call): Json {
  const id = parameter(call, 'id');
  const comment = commentsOf(issue).find((one) => one['id'] === id);
  if (comment === undefined) throw refusal(404, `Can not find a comment for the id: ${id}.`);
  return comment;
}

function demandOn(comment: Json, verb: 'EDIT' | 'DELETE', issue: IssueFacts, call: Call): void {
  if (call.data.permissions.may(call.accountId, `${verb}_ALL_COMMENTS`, issue.projectKey)) return;
  const own = textIn(objectIn(comment, 'author'), 'accountId') === call.accountId;
  const permission = own ? `${verb}_OWN_COMMENTS` : `${verb}_ALL_COMMENTS`;
  demand(
    call,
    permission,
    issue.projectKey,
    `You do not have the permission to ${verb.toLowerCase()} this comment.`,
    400,
  );
}

function bodyIn(input: Json): Json {
  const { body } = input;
  if (isObject(body) && body['type'] === 'doc') return checkedDocument(body);
  throw badField('comment', 'Comment body is not valid!');
}
