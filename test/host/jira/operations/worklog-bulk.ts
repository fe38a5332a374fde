import type { Json } from '../../seams/json';
import { numberIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import { timeTrackingChange, timeTrackingOf } from '../change/time-tracking';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { badField, refusal } from '../refusal';
import { textsOfBody } from '../request-values';
import { worklogsOf } from '../view/worklogs';

const MOST = 5_000;
const write = { scope: 'write:jira-work', cost: 'write' } as const;

/**
 * Deleting and moving many worklogs: no event tells of it, nor the history, nor when the issues were updated.
 */
export const worklogBulk: readonly Operation[] = [
  {
    ...write,
    id: 'bulkDeleteWorklogs',
    method: 'DELETE',
    path: '/issue/{issueIdOrKey}/worklog',
    answer: remove,
  },
  {
    ...write,
    id: 'bulkMoveWorklogs',
    method: 'POST',
    path: '/issue/{issueIdOrKey}/worklog/move',
    answer: move,
  },
];

function remove(call: Call): Answer {
  const issue = issueOf(call);
  mayAll(call, 'DELETE', issue);
  const gone = chosen(call, issue);
  put(call, issue, without(issue, gone), -secondsOf(gone));
  const deleted = call.data.state.collection<number>('jira-deleted-worklogs');
  for (const worklog of gone) deleted.set(textIn(worklog, 'id') ?? '', call.data.clock.now());
  return NO_CONTENT;
}

function move(call: Call): Answer {
  const issue = issueOf(call);
  const { issueIdOrKey } = call.body;
  const other = issueOf(call, typeof issueIdOrKey === 'string' ? issueIdOrKey : '');
  for (const one of [issue, other]) for (const verb of ['DELETE', 'EDIT'] as const) mayAll(call, verb, one);
  const moved = chosen(call, issue);
  put(call, issue, without(issue, moved), -secondsOf(moved));
  const added = moved.map((worklog) => ({ ...worklog, issueId: other.id }));
  put(call, other, [...worklogsOf(other), ...added], secondsOf(moved));
  return NO_CONTENT;
}

function mayAll(call: Call, verb: 'EDIT' | 'DELETE', { projectKey }: IssueFacts): void {
  demand(
    call,
    `${verb}_ALL_WORKLOGS`,
    projectKey,
    `You do not have permission to ${verb.toLowerCase()} these worklogs.`,
    400,
  );
}

function chosen(call: Call, issue: IssueFacts): readonly Json[] {
  const ids = new Set(textsOfBody(call, 'ids'));
  if (ids.size === 0 || ids.size > MOST)
    throw refusal(400, `Between 1 and ${MOST} worklogs can be named at once.`);
  const found = worklogsOf(issue).filter((worklog) => ids.has(textIn(worklog, 'id') ?? ''));
  if (found.length < ids.size)
    throw refusal(404, 'At least one of the worklogs is not associated with the provided issue.');
  return found;
}

const without = (issue: IssueFacts, gone: readonly Json[]): readonly Json[] => {
  const ids = new Set(gone.map((worklog) => textIn(worklog, 'id')));
  return worklogsOf(issue).filter((worklog) => !ids.has(textIn(worklog, 'id')));
};

const secondsOf = (worklogs: readonly Json[]): number =>
  worklogs.reduce((sum, worklog) => sum + (numberIn(worklog, 'timeSpentSeconds') ?? 0), 0);

/** The estimate follows what was deleted or moved, as Jira documents `auto`. */
function put(
  { data, query }: Call,
  { document }: IssueFacts,
  worklogs: readonly Json[],
  added: number,
): void {
  const adjust = query.get('adjustEstimate') ?? 'auto';
  if (adjust !== 'auto' && adjust !== 'leave')
    throw badField('adjustEstimate', `'${adjust}' is none of leave, auto.`);
  const before = timeTrackingOf(document.fields);
  const remaining =
    before.remaining === null || adjust === 'leave'
      ? before.remaining
      : Math.max(0, before.remaining + added);
  const time = timeTrackingChange(before, {
    ...before,
    spent: Math.max(0, (before.spent ?? 0) + added),
    remaining,
  });
  const worklog = { startAt: 0, maxResults: worklogs.length, total: worklogs.length, worklogs };
  data.issues.put({ ...document, fields: { ...document.fields, ...time.fields, worklog } });
}
