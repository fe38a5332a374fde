import type { Json } from '../../seams/json';
import { isObject, textIn, textsIn } from '../../data/reading/json-access';
import { created, ok, type Answer } from '../answer';
import { moveIssue } from '../change/move-issue';
import { newId } from '../change/record-change';
import type { IssueFacts } from '../data/issue-facts';
import { mayInProject } from '../find-issue';
import type { Call, Operation } from '../operation';
import { parameter } from '../request-values';

const MOST_MOVED = 1000;

interface Task {
  readonly taskId: string;
  readonly at: number;
  readonly moved: readonly number[];
}

/** Moving issues to other projects and types. On this site a task is done when it is answered. */
export const bulkOperations: readonly Operation[] = [
  {
    id: 'submitBulkMove',
    method: 'POST',
    path: '/bulk/issues/move',
    scope: 'write:jira-work',
    cost: 'write',
    answer: move,
  },
  {
    id: 'getBulkOperationProgress',
    method: 'GET',
    path: '/bulk/queue/{taskId}',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: progress,
  },
];

interface Move {
  readonly project: Json;
  readonly type: Json;
  readonly issues: readonly IssueFacts[];
}

function move(call: Call): Answer {
  const mapping = isObject(call.body['targetToSourcesMapping']) ? call.body['targetToSourcesMapping'] : {};
  const moves = Object.entries(mapping).map(([target, sources]) =>
    moveOf(target, isObject(sources) ? sources : {}, call),
  );
  const wrong = moves.find((one) => typeof one === 'string');
  if (moves.length === 0 || wrong !== undefined)
    return refused(wrong ?? 'targetToSourcesMapping must not be empty.');
  const all = moves as readonly Move[];
  const count = all.reduce((sum, { issues }) => sum + issues.length, 0);
  if (count > MOST_MOVED) return refused(`At most ${String(MOST_MOVED)} issues can be moved at once.`);
  for (const { project, type, issues } of all)
    for (const issue of issues) moveIssue(call, issue, project, type);
  const taskId = newId(call.data, 'task');
  const moved = all.flatMap(({ issues }) => issues.map(({ id }) => Number(id)));
  call.data.state.collection<Task>('jira-tasks').set(taskId, { taskId, at: call.data.clock.now(), moved });
  return created({ taskId });
}

/**
 * What a line of the mapping asks for; a text says why it cannot be. The target is `PROJECT,type` or
 * `PROJECT,type,parent`.
 */
function moveOf(target: string, sources: Json, call: Call): Move | string {
  const [projectKey = '', typeId = '', parent] = target.split(',');
  if (parent !== undefined) return 'This site moves issues without a new parent only.';
  const project = call.data.catalogue.project(projectKey);
  const type = call.data.catalogue.issueTypes.find(({ id }) => id === typeId);
  if (project === undefined || !mayInProject(call, 'CREATE_ISSUES', project))
    return `Project ${projectKey} is not valid.`;
  if (type === undefined) return `Issue type ${typeId} is not valid.`;
  const issues = textsIn(sources, 'issueIdsOrKeys').map((idOrKey) => call.data.issues.find(idOrKey));
  const mine = issues.flatMap((issue) => (issue !== undefined && mayMove(call, issue) ? [issue] : []));
  if (mine.length < issues.length || issues.length === 0)
    return 'Some of the issues in the issueIdsOrKeys are not valid';
  return { project, type, issues: mine };
}

function mayMove(call: Call, issue: IssueFacts): boolean {
  const project = call.data.catalogue.project(issue.projectId);
  return (
    call.data.permissions.canSee(call.caller, issue) &&
    project !== undefined &&
    mayInProject(call, 'MOVE_ISSUES', project)
  );
}

function refused(message: string): Answer {
  return { status: 400, body: { errors: [{ message }] }, objects: 0 };
}

function progress(call: Call): Answer {
  const task = call.data.state.collection<Task>('jira-tasks').get(parameter(call, 'taskId'));
  if (task === undefined) return refused('The task does not exist.');
  const at = new Date(task.at).toISOString();
  return ok({
    taskId: task.taskId,
    status: 'COMPLETE',
    progressPercent: 100,
    submittedBy: {
      accountId: textIn(call.data.people.find(call.accountId) ?? {}, 'accountId') ?? call.accountId,
    },
    created: at,
    started: at,
    updated: at,
    totalIssueCount: task.moved.length,
    processedAccessibleIssues: task.moved,
    failedAccessibleIssues: {},
    invalidOrInaccessibleIssueCount: 0,
  });
}
