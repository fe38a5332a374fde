import { listIn, objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { Call } from '../operation';
import { refusal } from '../refusal';
import { emitIssue } from './events';
import { recordQuietly } from './record-change';

/** Deletes an issue and its sub-tasks; its links and the parents that named it go with it. */
export function deleteIssue(call: Call, issue: IssueFacts, withSubtasks: boolean): void {
  const { issues } = call.data;
  const children = issues.childrenOf(issue.id);
  const subtasks = children.filter(({ level }) => level < 0);
  if (subtasks.length > 0 && !withSubtasks) {
    throw refusal(
      400,
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  for (const subtask of subtasks) drop(call, subtask);
  for (const child of children.filter(({ level }) => level >= 0)) {
    recordQuietly(call, child, { fields: { parent: undefined }, items: [] });
  }
  drop(call, issue);
  emitIssue(call, 'deleted', issue);
}

function drop(call: Call, issue: IssueFacts): void {
  for (const link of listIn(issue.document.fields, 'issuelinks')) {
    const other = objectIn(link, link['outwardIssue'] === undefined ? 'inwardIssue' : 'outwardIssue');
    const linked = call.data.issues.find(textIn(other, 'id') ?? '');
    if (linked === undefined) continue;
    const issuelinks = listIn(linked.document.fields, 'issuelinks').filter(({ id }) => id !== link['id']);
    recordQuietly(call, linked, { fields: { issuelinks }, items: [] });
  }
  for (const worklog of issue.worklogs) {
    call.data.state.collection<number>('jira-deleted-worklogs').set(worklog.id, call.data.clock.now());
  }
  call.data.issues.remove(issue.id);
}
