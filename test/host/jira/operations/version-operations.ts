import type { Json } from '../../seams/json';
import { listIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, created, ok, type Answer } from '../answer';
import { isDay } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { emit } from '../change/events';
import { item } from '../change/change-item';
import { newId, recordChange } from '../change/record-change';
import { demand, mayInProject, projectOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { badField, refusal } from '../refusal';
import { parameter } from '../request-values';
import { componentView, only, versionView } from '../view/site-views';

const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;
const write = { scope: 'manage:jira-project', cost: 'write' } as const;
const FIELDS = ['name', 'description', 'startDate', 'releaseDate', 'released', 'archived'];

/** Versions (releases) and components of projects. */
export const versionOperations: readonly Operation[] = [
  { ...read, id: 'getVersion', path: '/version/{id}', answer: getVersion },
  { ...read, id: 'getVersionRelatedIssues', path: '/version/{id}/relatedIssueCounts', answer: related },
  {
    ...read,
    id: 'getVersionUnresolvedIssues',
    path: '/version/{id}/unresolvedIssueCount',
    answer: unresolved,
  },
  { ...write, id: 'createVersion', method: 'POST', path: '/version', answer: createVersion },
  { ...write, id: 'updateVersion', method: 'PUT', path: '/version/{id}', answer: updateVersion },
  { ...write, id: 'deleteVersion', method: 'DELETE', path: '/version/{id}', answer: deleteVersion },
  { ...write, id: 'createComponent', method: 'POST', path: '/component', answer: createComponent },
  { ...read, id: 'getComponent', path: '/component/{id}', answer: getComponent },
  { ...write, id: 'updateComponent', method: 'PUT', path: '/component/{id}', answer: updateComponent },
];

interface Found {
  readonly item: Json;
  readonly project: Json;
  readonly key: string;
}

function find(call: Call, listOf: (projectKey: string) => readonly Json[], kind: string): Found {
  const id = parameter(call, 'id');
  for (const project of call.data.catalogue.projects) {
    const key = textIn(project, 'key') ?? '';
    const item = listOf(key).find((one) => one['id'] === id);
    if (item !== undefined && mayInProject(call, 'BROWSE_PROJECTS', project)) return { item, project, key };
  }
  throw refusal(404, `Could not find ${kind} for id '${id}'`);
}

const versionOf = (call: Call): Found => find(call, call.data.catalogue.versions, 'version');

function getVersion(call: Call): Answer {
  const { item, project } = versionOf(call);
  return ok(versionView(item, project, call.data));
}

function getComponent(call: Call): Answer {
  const { item, project } = find(call, call.data.catalogue.components, 'component');
  return ok(componentView(item, project, call.data));
}

function related(call: Call): Answer {
  const { item, key } = versionOf(call);
  const id = textIn(item, 'id') ?? '';
  const issues = call.data.issues.ofProject(key);
  const self = `${call.data.baseUrl()}/rest/api/3/version/${id}`;
  const count = (of: (issue: IssueFacts) => readonly string[]): number =>
    issues.filter((issue) => of(issue).includes(id)).length;
  return ok({
    self,
    issuesFixedCount: count((issue) => issue.fixVersionIds),
    issuesAffectedCount: count((issue) => issue.versionIds),
    issueCountWithCustomFieldsShowingVersion: 0,
    customFieldUsage: [],
  });
}

function unresolved(call: Call): Answer {
  const { item, key } = versionOf(call);
  const id = textIn(item, 'id') ?? '';
  const issues = call.data.issues.ofProject(key).filter((issue) => issue.fixVersionIds.includes(id));
  return ok({
    self: `${call.data.baseUrl()}/rest/api/3/version/${id}`,
    issuesCount: issues.length,
    issuesUnresolvedCount: issues.filter((issue) => issue.resolutionId === null).length,
  });
}

function createVersion(call: Call): Answer {
  const project = projectAsked(call);
  const key = textIn(project, 'key') ?? '';
  demand(call, 'ADMINISTER_PROJECTS', key, 'You must have browse and administer project permission.', 401);
  const version = checked(
    { released: false, archived: false, ...only(call.body, FIELDS), id: newId(call.data, 'version') },
    key,
    call,
  );
  call.data.catalogue.saveVersion(key, { ...version, projectId: Number(project['id']) });
  const view = versionView(version, project, call.data);
  emit(call, 'avi:jira:created:version', { version: view, atlassianId: call.accountId });
  return created(view);
}

function updateVersion(call: Call): Answer {
  const { item, project, key } = versionOf(call);
  demand(call, 'ADMINISTER_PROJECTS', key, 'You must have browse and administer project permission.', 401);
  const version = checked({ ...item, ...only(call.body, FIELDS) }, key, call);
  call.data.catalogue.saveVersion(key, version);
  const view = versionView(version, project, call.data);
  const turned = turns(item, version);
  for (const what of turned.length > 0 && call.data.turnsAlone() ? turned : ['updated', ...turned]) {
    emit(call, `avi:jira:${what}:version`, { version: view, atlassianId: call.accountId });
  }
  return ok(view);
}

/** Names of the events that say what an update did besides. */
function turns(before: Json, after: Json): readonly string[] {
  const turned = (name: 'released' | 'archived', on: string, off: string): readonly string[] =>
    (before[name] === true) === (after[name] === true) ? [] : [after[name] === true ? on : off];
  return [...turned('released', 'released', 'unreleased'), ...turned('archived', 'archived', 'unarchived')];
}

function deleteVersion(call: Call): Answer {
  const { item: version, project, key } = versionOf(call);
  demand(call, 'ADMINISTER_PROJECTS', key, 'You must have browse and administer project permission.', 401);
  const id = textIn(version, 'id') ?? '';
  for (const issue of call.data.issues.ofProject(key))
    if (issue.fixVersionIds.includes(id)) leaveVersion(call, issue, version);
  call.data.catalogue.removeVersion(key, id);
  emit(call, 'avi:jira:deleted:version', {
    version: versionView(version, project, call.data),
    atlassianId: call.accountId,
  });
  return NO_CONTENT;
}

/** A version that is deleted leaves its issues, and their history says so. */
function leaveVersion(call: Call, issue: IssueFacts, version: Json): void {
  const id = textIn(version, 'id');
  const fixVersions = listIn(issue.document.fields, 'fixVersions').filter((one) => one['id'] !== id);
  const items = [item('Fix Version', 'fixVersions', [id, textIn(version, 'name')], [null, null])];
  recordChange(call, issue, { fields: { fixVersions }, items });
}

function projectAsked(call: Call): Json {
  const { projectId, project } = call.body;
  if (projectId === undefined && project === undefined)
    throw badField('projectId', 'Project id or key must be specified.');
  return projectOf(call, String(projectId ?? project));
}

function checked(version: Json, projectKey: string, call: Call): Json {
  const name = textIn(version, 'name')?.trim() ?? '';
  if (name === '') throw badField('name', 'You must specify a valid version name');
  const same = call.data.catalogue
    .versions(projectKey)
    .find((other) => textIn(other, 'name')?.toLowerCase() === name.toLowerCase());
  if (same !== undefined && same['id'] !== version['id'])
    throw badField('name', 'A version with this name already exists in this project.');
  for (const field of ['startDate', 'releaseDate']) {
    const day = version[field];
    if (day !== undefined && !isDay(day)) throw badField(field, 'The date must be like 2026-03-31.');
  }
  return { ...version, name };
}

function createComponent(call: Call): Answer {
  const project = projectOf(call, textIn(call.body, 'project') ?? '');
  const key = textIn(project, 'key') ?? '';
  demand(call, 'ADMINISTER_PROJECTS', key, 'You do not have permission to administer this project.');
  const component = namedComponent(
    { ...only(call.body, ['description', 'assigneeType']), id: newId(call.data, 'component') },
    key,
    call,
  );
  call.data.catalogue.saveComponent(key, component);
  return created(componentView(component, project, call.data));
}

function updateComponent(call: Call): Answer {
  const { item, project, key } = find(call, call.data.catalogue.components, 'component');
  demand(call, 'ADMINISTER_PROJECTS', key, 'You do not have permission to administer this project.');
  const component = namedComponent(
    { ...item, ...only(call.body, ['description', 'assigneeType']) },
    key,
    call,
  );
  call.data.catalogue.saveComponent(key, component);
  return ok(componentView(component, project, call.data));
}

/** A component under the name that is asked for, else under its own. */
function namedComponent(component: Json, projectKey: string, call: Call): Json {
  const name = (textIn(call.body, 'name') ?? textIn(component, 'name'))?.trim() ?? '';
  if (name === '')
    throw badField('name', 'The component name specified is invalid - cannot be an empty string.');
  const others = call.data.catalogue.components(projectKey).filter(({ id }) => id !== component['id']);
  const same = others.some((other) => textIn(other, 'name')?.toLowerCase() === name.toLowerCase());
  if (same) throw badField('name', `A component with the name ${name} already exists in this project.`);
  return { ...component, name };
}
