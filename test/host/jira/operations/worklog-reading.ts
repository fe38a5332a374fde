import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { ok, type Answer } from '../answer';
import { instantOf } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { parameter, textsOfBody, wholeNumber } from '../request-values';
import { worklogsOf } from '../view/worklogs';

const PAGE = 1000;
/** Jira leaves out what changed within the last minute. */
const SETTLING = 60_000;
const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;

/** Reading worklogs: of an issue, by id, and which changed since an instant. */
export const worklogReading: readonly Operation[] = [
  { ...read, id: 'getIssueWorklog', path: '/issue/{issueIdOrKey}/worklog', answer: ofIssue },
  {
    ...read,
    id: 'getWorklog',
    path: '/issue/{issueIdOrKey}/worklog/{id}',
    answer: (call) => ok(worklogOf(call, issueOf(call))),
  },
  { ...read, id: 'getIdsOfWorklogsModifiedSince', path: '/worklog/updated', answer: updated },
  { ...read, id: 'getIdsOfWorklogsDeletedSince', path: '/worklog/deleted', answer: deleted },
  {
    id: 'getWorklogsForIds',
    method: 'POST',
    path: '/worklog/list',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: byIds,
  },
];

/** The worklog of the path. */
export function worklogOf(call: Call, issue: IssueFacts): Json {
  const id = parameter(call, 'id');
  const worklog = worklogsOf(issue).find((one) => one['id'] === id);
  if (worklog === undefined) throw refusal(404, `Cannot find worklog with id: '${id}'.`);
  return worklog;
}

function ofIssue(call: Call): Answer {
  const issue = issueOf(call);
  const after = wholeNumber(call, 'startedAfter', 0);
  const before = wholeNumber(call, 'startedBefore', Number.MAX_SAFE_INTEGER);
  const all = worklogsOf(issue).filter((worklog) => {
    const started = instantOf(worklog['started']) ?? 0;
    return started >= after && started < before;
  });
  const startAt = wholeNumber(call, 'startAt', 0);
  const maxResults = wholeNumber(call, 'maxResults', 5000, 5000);
  const worklogs = all.slice(startAt, startAt + maxResults);
  return ok({ startAt, maxResults, total: all.length, worklogs }, worklogs.length);
}

function byIds(call: Call): Answer {
  const ids = textsOfBody(call, 'ids');
  if (ids.length > PAGE) throw refusal(400, `At most ${PAGE} worklogs can be listed at once.`);
  const { issues, permissions } = call.data;
  const worklogs = ids.flatMap((id) => {
    const issue = issues.ofWorklog(id);
    if (issue === undefined || !permissions.canSee(call.caller, issue)) return [];
    return worklogsOf(issue).filter((worklog) => textIn(worklog, 'id') === id);
  });
  return ok(worklogs);
}

interface Changed {
  readonly worklogId: number;
  readonly updatedTime: number;
}

function updated(call: Call): Answer {
  const { issues, permissions } = call.data;
  const changed = [...issues.all()]
    .filter((issue) => issue.worklogs.length > 0 && permissions.canSee(call.caller, issue))
    .flatMap((issue) =>
      issue.worklogs.map((worklog) => ({ worklogId: Number(worklog.id), updatedTime: worklog.updated })),
    );
  return changedPage(changed, 'updated', call);
}

function deleted(call: Call): Answer {
  const entries = [...call.data.state.collection<number>('jira-deleted-worklogs').entries()];
  return changedPage(
    entries.map(([id, at]) => ({ worklogId: Number(id), updatedTime: at })),
    'deleted',
    call,
  );
}

function changedPage(changed: readonly Changed[], kind: 'updated' | 'deleted', call: Call): Answer {
  const since = wholeNumber(call, 'since', 0);
  const latest = call.data.clock.now() - SETTLING;
  const found = changed
    .filter(({ updatedTime }) => updatedTime > since && updatedTime <= latest)
    .toSorted((one, other) => one.updatedTime - other.updatedTime || one.worklogId - other.worklogId);
  // A page ends between two instants, so that those changed at the same one are not cut apart.
  const last = found[PAGE - 1]?.updatedTime ?? Infinity;
  const values = found.filter(({ updatedTime }, index) => index < PAGE || updatedTime <= last);
  const until = values.at(-1)?.updatedTime ?? since;
  const address = (from: number): string => `${call.data.baseUrl()}/rest/api/3/worklog/${kind}?since=${from}`;
  const lastPage = values.length === found.length;
  return ok(
    {
      values: values.map((value) => ({ ...value, properties: [] })),
      since,
      until,
      self: address(since),
      ...(lastPage ? {} : { nextPage: address(until) }),
      lastPage,
    },
    values.length,
  );
}
