import type { Json } from '../../seams/json';

/** Id, name, type, items of arrays, and further names in JQL of the fields that every Jira has. */
const FIELDS: readonly (readonly [
  id: string,
  name: string,
  type: string,
  items?: string | undefined,
  clauseNames?: readonly string[],
])[] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype', undefined, ['issuetype', 'type']],
  ['project', 'Project', 'project'],
  ['parent', 'Parent', 'parent'],
  ['status', 'Status', 'status'],
  ['resolution', 'Resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime', undefined, ['resolutiondate', 'resolved']],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime', undefined, ['created', 'createdDate']],
  ['updated', 'Updated', 'datetime', undefined, ['updated', 'updatedDate']],
  ['duedate', 'Due date', 'date', undefined, ['due', 'duedate']],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component', ['component']],
  ['fixVersions', 'Fix versions', 'array', 'version', ['fixVersion']],
  ['versions', 'Affects versions', 'array', 'version', ['affectedVersion']],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks', []],
  ['subtasks', 'Sub-tasks', 'array', 'issuelinks', ['subtasks']],
  ['description', 'Description', 'string'],
  ['environment', 'Environment', 'string'],
  ['security', 'Security Level', 'securitylevel', undefined, ['level']],
  ['timeoriginalestimate', 'Original estimate', 'number', undefined, ['originalEstimate', 'timeoriginalestimate']],
  ['timeestimate', 'Remaining Estimate', 'number', undefined, ['remainingEstimate', 'timeestimate']],
  ['timespent', 'Time Spent', 'number', undefined, ['timespent']],
  ['timetracking', 'Time tracking', 'timetracking', undefined, []],
  ['worklog', 'Log Work', 'array', 'worklog', []],
  ['comment', 'Comment', 'comments-page', undefined, ['comment']],
  ['attachment', 'Attachment', 'array', 'attachment', ['attachments']],
];

/** Jira's system fields as `GET /field` lists them. */
export const STANDARD_FIELDS: readonly Json[] = FIELDS.map(([id, name, type, items, clauseNames]) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: clauseNames?.length !== 0,
  clauseNames: clauseNames ?? [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
}));
