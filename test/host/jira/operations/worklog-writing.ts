import type { Json } from '../../seams/json';
import { asText, isObject, numberIn, objectIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, created, ok, type Answer } from '../answer';
import { isDay, jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { checkedDocument } from '../change/checked-document';
import { item, together, type ChangeItem } from '../change/change-item';
import { durationOf, durationText } from '../change/durations';
import { emit } from '../change/events';
import { authorOf, newId, recordChange } from '../change/record-change';
import { timeTrackingChange, timeTrackingOf } from '../change/time-tracking';
import { remainingAfter } from '../change/worklog-estimate';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { badField } from '../refusal';
import { worklogsOf } from '../view/worklogs';
import { worklogOf } from './worklog-reading';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?([+-]\d\d:?\d\d|Z)$/;
const write = { scope: 'write:jira-work', cost: 'write' } as const;

/** Logging work, correcting and deleting what was logged. */
export const worklogWriting: readonly Operation[] = [
  {
    ...write,
    id: 'addWorklog',
    method: 'POST',
    path: '/issue/{issueIdOrKey}/worklog',
    answer: (call) => created(addWorklogTo(issueOf(call), call.body, call).worklog),
  },
  {
    ...write,
    id: 'updateWorklog',
    method: 'PUT',
    path: '/issue/{issueIdOrKey}/worklog/{id}',
    answer: update,
  },
  {
    ...write,
    id: 'deleteWorklog',
    method: 'DELETE',
    path: '/issue/{issueIdOrKey}/worklog/{id}',
    answer: remove,
  },
];

/** Logs work on an issue: lowers what remains, as `adjustEstimate` says. */
export function addWorklogTo(
  issue: IssueFacts,
  input: Json,
  call: Call,
): { readonly issue: IssueFacts; readonly worklog: Json } {
  demand(
    call,
    'WORK_ON_ISSUES',
    issue.projectKey,
    'You do not have permission to log work on issues in this project.',
    400,
  );
  const seconds = secondsIn(input) ?? refuseTime();
  const now = jiraInstant(call.data.clock.now());
  const id = newId(call.data, 'worklog');
  const worklog: Json = {
    self: `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}/worklog/${id}`,
    author: authorOf(call),
    updateAuthor: authorOf(call),
    ...commentIn(input),
    created: now,
    updated: now,
    started: startedIn(input) ?? now,
    timeSpent: durationText(seconds),
    timeSpentSeconds: seconds,
    id,
    issueId: issue.id,
  };
  const changed = record(issue, [...worklogsOf(issue), worklog], seconds, 'reduceBy', [], call);
  emit(call, 'avi:jira:created:worklog', { worklog });
  return { issue: changed, worklog };
}

function update(call: Call): Answer {
  const issue = issueOf(call);
  const before = worklogOf(call, issue);
  demandOn(before, 'EDIT', issue, call);
  const seconds = secondsIn(call.body) ?? numberIn(before, 'timeSpentSeconds') ?? 0;
  const worklog: Json = {
    ...before,
    ...commentIn(call.body),
    started: startedIn(call.body) ?? before['started'],
    timeSpent: durationText(seconds),
    timeSpentSeconds: seconds,
    updateAuthor: authorOf(call),
    updated: jiraInstant(call.data.clock.now()),
  };
  const all = worklogsOf(issue).map((one) => (one['id'] === before['id'] ? worklog : one));
  record(
    issue,
    all,
    seconds - (numberIn(before, 'timeSpentSeconds') ?? 0),
    'reduceBy',
    namedIn(before),
    call,
  );
  emit(call, 'avi:jira:updated:worklog', { worklog });
  return ok(worklog);
}

function remove(call: Call): Answer {
  const issue = issueOf(call);
  const worklog = worklogOf(call, issue);
  demandOn(worklog, 'DELETE', issue, call);
  const id = textIn(worklog, 'id') ?? '';
  const rest = worklogsOf(issue).filter((one) => one['id'] !== id);
  record(issue, rest, -(numberIn(worklog, 'timeSpentSeconds') ?? 0), 'increaseBy', namedIn(worklog), call);
  call.data.state.collection<number>('jira-deleted-worklogs').set(id, call.data.clock.now());
  emit(call, 'avi:jira:deleted:worklog', { worklog });
  return NO_CONTENT;
}

function record(
  issue: IssueFacts,
  worklogs: readonly Json[],
  added: number,
  by: 'reduceBy' | 'increaseBy',
  items: readonly ChangeItem[],
  call: Call,
): IssueFacts {
  const before = timeTrackingOf(issue.document.fields);
  const spent = Math.max(0, (before.spent ?? 0) + added);
  const after = { ...before, spent, remaining: remainingAfter(before.remaining, added, call, by) };
  const logged = { worklog: { startAt: 0, maxResults: worklogs.length, total: worklogs.length, worklogs } };
  return recordChange(call, issue, together([{ fields: logged, items }, timeTrackingChange(before, after)]));
}

/** Corrections name the worklog in the history. */
function namedIn(worklog: Json): readonly ChangeItem[] {
  const id = textIn(worklog, 'id');
  return [item('WorklogId', 'WorklogId', [id, id], [null, null])];
}

function demandOn(worklog: Json, verb: 'EDIT' | 'DELETE', issue: IssueFacts, call: Call): void {
  const own = textIn(objectIn(worklog, 'author'), 'accountId') === call.accountId;
  const all = call.data.permissions.may(call.accountId, `${verb}_ALL_WORKLOGS`, issue.projectKey);
  if (all) return;
  demand(
    call,
    own ? `${verb}_OWN_WORKLOGS` : `${verb}_ALL_WORKLOGS`,
    issue.projectKey,
    `You do not have permission to ${verb.toLowerCase()} the worklog with id: ${textIn(worklog, 'id') ?? ''}.`,
    400,
  );
}

function secondsIn(input: Json): number | null {
  if (input['timeSpentSeconds'] === undefined && input['timeSpent'] === undefined) return null;
  const seconds = numberIn(input, 'timeSpentSeconds') ?? durationOf(asText(input['timeSpent'] ?? ''));
  if (seconds === null || !Number.isInteger(seconds) || seconds <= 0)
    throw badField('timeLogged', 'Invalid time duration entered.');
  return seconds;
}

function refuseTime(): never {
  throw badField('timeLogged', 'You must indicate the time spent working.');
}

function startedIn(input: Json): string | null {
  const started = input['started'];
  if (started === undefined) return null;
  if (typeof started !== 'string' || !INSTANT.test(started) || !isDay(started.slice(0, 10)))
    throw badField(
      'started',
      `Invalid date: '${asText(started)}'. It must be like 2026-02-27T17:00:00.000+0000.`,
    );
  return started;
}

function commentIn(input: Json): Json {
  const { comment } = input;
  if (comment === undefined) return {};
  if (isObject(comment) && comment['type'] === 'doc') return { comment: checkedDocument(comment) };
  throw badField('comment', 'Comment body is not valid!');
}
