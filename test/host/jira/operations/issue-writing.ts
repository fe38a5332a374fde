import type { Json } from '../../seams/json';
import { asText, isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, created, ok, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import { together } from '../change/change-item';
import { createIssue } from '../change/create-issue';
import { deleteIssue } from '../change/delete-issue';
import { editFields } from '../change/edit-fields';
import type { EditTarget } from '../change/field-rule';
import { recordChange } from '../change/record-change';
import { statusChange } from '../change/transition-issue';
import { transitionsOf } from '../change/transitions';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { answerOf, refusal } from '../refusal';
import { fieldSelection } from '../view/field-selection';
import { issueView } from '../view/issue-view';
import { addCommentTo } from './comment-operations';
import { addWorklogTo } from './worklog-writing';

const MOST_CREATED = 50;
const write = { scope: 'write:jira-work', cost: 'write' } as const;

/** Creating, changing, moving and deleting issues. */
export const issueWriting: readonly Operation[] = [
  {
    ...write,
    id: 'createIssue',
    method: 'POST',
    path: '/issue',
    answer: (call) => created(createdView(createIssue(call.body, call), call)),
  },
  { ...write, id: 'createIssues', method: 'POST', path: '/issue/bulk', answer: createIssues },
  { ...write, id: 'editIssue', method: 'PUT', path: '/issue/{issueIdOrKey}', answer: editIssue },
  { ...write, id: 'assignIssue', method: 'PUT', path: '/issue/{issueIdOrKey}/assignee', answer: assign },
  { ...write, id: 'deleteIssue', method: 'DELETE', path: '/issue/{issueIdOrKey}', answer: remove },
  {
    id: 'getTransitions',
    method: 'GET',
    path: '/issue/{issueIdOrKey}/transitions',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: transitions,
  },
  {
    ...write,
    id: 'doTransition',
    method: 'POST',
    path: '/issue/{issueIdOrKey}/transitions',
    answer: transition,
  },
];

function createdView(issue: IssueFacts, call: Call): Json {
  return { id: issue.id, key: issue.key, self: `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}` };
}

function createIssues(call: Call): Answer {
  const updates = listIn(call.body, 'issueUpdates');
  if (updates.length === 0) return noneCreated('issueUpdates must not be empty.');
  if (updates.length > MOST_CREATED)
    return noneCreated(`At most ${MOST_CREATED} issues can be created at once.`);
  const issues: Json[] = [];
  const errors: Json[] = [];
  for (const [index, update] of updates.entries()) {
    try {
      issues.push(createdView(createIssue(update, call), call));
    } catch (error) {
      const answer = answerOf(error);
      if (answer === undefined) throw error;
      errors.push({ status: answer.status, elementErrors: answer.body, failedElementNumber: index });
    }
  }
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors }, objects: issues.length };
}

function noneCreated(message: string): Answer {
  const elementErrors = { errorMessages: [message], errors: {}, status: 400 };
  return {
    status: 400,
    body: { issues: [], errors: [{ status: 400, elementErrors, failedElementNumber: 0 }] },
    objects: 0,
  };
}

function editIssue(call: Call): Answer {
  const issue = issueOf(call);
  demand(call, 'EDIT_ISSUES', issue.projectKey, 'You do not have permission to edit issues in this project.');
  const change = editFields(call.body, issue.document.fields, targetOf(issue, call));
  const changed = withAdditions(recordChange(call, issue, change), call);
  for (const property of listIn(call.body, 'properties')) {
    const key = textIn(property, 'key') ?? '';
    call.data.issues.put({
      ...current(changed, call),
      properties: { ...current(changed, call).properties, [key]: property['value'] },
    });
  }
  if (call.query.get('returnIssue') !== 'true') return NO_CONTENT;
  const selection = fieldSelection(['*all'], [], call.data.catalogue.fields);
  return ok(issueView(issueOf(call), { selection, expand: new Set(), properties: [] }, call));
}

/** An issue as a place of edits. */
function targetOf(issue: IssueFacts, call: Call): EditTarget {
  return { call, projectKey: issue.projectKey, typeId: issue.typeId, level: issue.level, issueId: issue.id };
}

/** Comments and worklogs that come with an edit or a transition. */
function withAdditions(issue: IssueFacts, call: Call): IssueFacts {
  const update = objectIn(call.body, 'update');
  let now = issue;
  for (const { add } of listIn(update, 'comment'))
    if (isObject(add)) now = addCommentTo(now, add, call).issue;
  for (const { add } of listIn(update, 'worklog'))
    if (isObject(add)) now = addWorklogTo(now, add, call).issue;
  return now;
}

function current(issue: IssueFacts, call: Call): IssueFacts['document'] {
  return call.data.issues.find(issue.id)?.document ?? issue.document;
}

function assign(call: Call): Answer {
  const issue = issueOf(call);
  demand(
    call,
    'ASSIGN_ISSUES',
    issue.projectKey,
    'You do not have permission to assign issues in this project.',
  );
  const body = {
    fields: { assignee: call.body['accountId'] === null ? null : { accountId: call.body['accountId'] } },
  };
  recordChange(call, issue, editFields(body, issue.document.fields, targetOf(issue, call)));
  return NO_CONTENT;
}

function remove(call: Call): Answer {
  const issue = issueOf(call);
  demand(
    call,
    'DELETE_ISSUES',
    issue.projectKey,
    'You do not have permission to delete issues in this project.',
  );
  deleteIssue(call, issue, call.query.get('deleteSubtasks') === 'true');
  return NO_CONTENT;
}

function transitions(call: Call): Answer {
  const issue = issueOf(call);
  const wanted = call.query.get('transitionId');
  const allowed =
    call.caller.isApp || call.data.permissions.may(call.accountId, 'TRANSITION_ISSUES', issue.projectKey);
  const all = allowed ? transitionsOf(issue, call.data) : [];
  return ok({
    expand: 'transitions',
    transitions: wanted === null ? all : all.filter(({ id }) => id === wanted),
  });
}

function transition(call: Call): Answer {
  const issue = issueOf(call);
  const id = asText(objectIn(call.body, 'transition')['id'] ?? '');
  const found = transitionsOf(issue, call.data).find((one) => one['id'] === id);
  const allowed =
    call.caller.isApp || call.data.permissions.may(call.accountId, 'TRANSITION_ISSUES', issue.projectKey);
  if (found === undefined || !allowed)
    throw refusal(400, `Transition id '${id}' is not valid for this issue.`);
  const fields = objectIn(call.body, 'fields');
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'resolution'));
  const edits = editFields(
    { fields: others, update: call.body['update'] },
    issue.document.fields,
    targetOf(issue, call),
  );
  const changed = recordChange(
    call,
    issue,
    together([statusChange(issue, objectIn(found, 'to'), fields, call), edits]),
  );
  withAdditions(changed, call);
  return NO_CONTENT;
}
