import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { asText, isObject, listIn, numberIn, objectIn, textIn } from '../../data/reading/json-access';
import { jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { mayInProject } from '../find-issue';
import { typesOf } from '../operations/project-operations';
import type { Call } from '../operation';
import { badField, refusal } from '../refusal';
import { only } from '../view/site-views';
import { editFields } from './edit-fields';
import { emitIssue } from './events';
import { authorOf } from './record-change';
import { statusesFor } from './transitions';

/** Creates the issue that a request describes; refuses as Jira does what is missing or wrong. */
export function createIssue(body: Json, call: Call): IssueFacts {
  const fields = objectIn(body, 'fields');
  const project = projectIn(fields, call);
  const projectKey = textIn(project, 'key') ?? '';
  const type = typeIn(fields, projectKey, call);
  if (fields['summary'] === undefined) throw badField('summary', 'You must specify a summary of the issue.');
  if (type['subtask'] === true && fields['parent'] === undefined) {
    throw refusal(400, [], { parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  }
  const start = startingFields(project, type, call);
  const level = numberIn(type, 'hierarchyLevel') ?? (type['subtask'] === true ? -1 : 0);
  const target = { call, projectKey, typeId: textIn(type, 'id') ?? '', level, issueId: null };
  const asked = Object.fromEntries(
    Object.entries(fields).filter(([id]) => id !== 'project' && id !== 'issuetype'),
  );
  const change = editFields({ fields: asked, update: body['update'] }, start, target);
  const issue = call.data.issues.put(documentOf({ ...start, ...change.fields }, projectKey, body, call));
  emitIssue(call, 'created', issue);
  return issue;
}

function projectIn(fields: Json, call: Call): Json {
  const asked = objectIn(fields, 'project');
  const project = call.data.catalogue.project(asText(asked['id'] ?? asked['key'] ?? ''));
  if (project === undefined || !mayInProject(call, 'BROWSE_PROJECTS', project)) {
    throw badField('project', 'Specify a valid project ID or key');
  }
  if (!mayInProject(call, 'CREATE_ISSUES', project)) {
    throw badField('project', 'You cannot create issues in this project.');
  }
  return project;
}

function typeIn(fields: Json, projectKey: string, call: Call): Json {
  const asked = objectIn(fields, 'issuetype');
  const name = textIn(asked, 'name')?.toLowerCase();
  const type = typesOf(projectKey, call).find((one) =>
    asked['id'] === undefined
      ? textIn(one, 'name')?.toLowerCase() === name
      : one['id'] === asText(asked['id']),
  );
  if (type === undefined) throw badField('issuetype', 'Specify an issue type');
  return type;
}

function startingFields(project: Json, type: Json, call: Call): Json {
  const now = jiraInstant(call.data.clock.now());
  const author = authorOf(call);
  const { priorities } = call.data.catalogue;
  return {
    issuetype: type,
    project: only(project, [
      'id',
      'key',
      'name',
      'projectTypeKey',
      'simplified',
      'projectCategory',
      'avatarUrls',
    ]),
    status:
      statusesFor(textIn(project, 'key') ?? '', textIn(type, 'id') ?? '', call.data).find(isNew) ?? null,
    resolution: null,
    resolutiondate: null,
    priority: priorities[Math.floor((priorities.length - 1) / 2)] ?? null,
    created: now,
    updated: now,
    assignee: null,
    reporter: author,
    creator: author,
    labels: [],
    components: [],
    fixVersions: [],
    versions: [],
    issuelinks: [],
    subtasks: [],
    description: null,
    duedate: null,
    timeoriginalestimate: null,
    timeestimate: null,
    timespent: null,
    timetracking: {},
    worklog: { startAt: 0, maxResults: 0, total: 0, worklogs: [] },
    attachment: [],
  };
}

function isNew(status: Json): boolean {
  return objectIn(status, 'statusCategory')['key'] === 'new';
}

function documentOf(fields: Json, projectKey: string, body: Json, call: Call): IssueDocument {
  const { issues, state } = call.data;
  const number = state.next(`jira-number-${projectKey}`, issues.lastNumber(projectKey) + 1);
  const properties = listIn(body, 'properties').map((property) => [
    textIn(property, 'key') ?? '',
    property['value'],
  ]);
  return {
    id: String(state.next('jira-issue', issues.lastId() + 1)),
    key: `${projectKey}-${number}`,
    fields: isObject(fields['timetracking']) ? fields : { ...fields, timetracking: {} },
    changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] },
    properties: Object.fromEntries(properties) as Json,
  };
}
