import type { Json } from '../../seams/json';
import { objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { Call } from '../operation';
import { only } from '../view/site-views';
import { item } from './change-item';
import { emitIssue } from './events';
import { withHistory } from './record-change';

/**
 * Moves an issue to another project, or to another type in its own; its sub-tasks follow it. In another
 * project it gets a key of that project, while the old one goes on leading to it, and loses what belongs to
 * the old project: versions, components, security level.
 */
export function moveIssue(call: Call, issue: IssueFacts, project: Json, type: Json): void {
  const children = call.data.issues.childrenOf(issue.id).filter(({ level }) => level < 0);
  moveOne(call, issue, project, type);
  for (const child of children) moveOne(call, child, project, objectIn(child.document.fields, 'issuetype'));
}

function moveOne(call: Call, issue: IssueFacts, project: Json, type: Json): void {
  const { issues, state } = call.data;
  const elsewhere = project['id'] !== issue.projectId;
  const projectKey = textIn(project, 'key') ?? '';
  const key = elsewhere
    ? `${projectKey}-${String(state.next(`jira-number-${projectKey}`, issues.lastNumber(projectKey) + 1))}`
    : issue.key;
  const before = issue.document.fields;
  const left = elsewhere ? { fixVersions: [], versions: [], components: [], security: null } : {};
  const place = only(project, [
    'id',
    'key',
    'name',
    'projectTypeKey',
    'simplified',
    'projectCategory',
    'avatarUrls',
  ]);
  const items = [
    ...(elsewhere
      ? [
          item('Key', 'issuekey', [null, issue.key], [null, key]),
          item('project', 'project', named(objectIn(before, 'project')), named(project)),
        ]
      : []),
    ...(type['id'] === issue.typeId
      ? []
      : [item('issuetype', 'issuetype', named(objectIn(before, 'issuetype')), named(type))]),
  ];
  if (items.length === 0) return;
  const change = { fields: { project: place, issuetype: type, ...left }, items };
  emitIssue(call, 'updated', issues.put({ ...withHistory(call, issue.document, change), key }), items);
}

function named(of: Json): readonly [string | null, string | null] {
  return [textIn(of, 'id'), textIn(of, 'name')];
}
