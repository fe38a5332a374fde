import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import type { JiraData } from '../data/jira-data';

/** The members of an object that are among the names given and hold something. */
export function only(value: Json, names: readonly string[]): Json {
  return Object.fromEntries(
    names.flatMap((name) => (value[name] === undefined || value[name] === null ? [] : [[name, value[name]]])),
  );
}

const PROJECT =
  'id key name description lead projectTypeKey simplified style isPrivate projectCategory avatarUrls assigneeType url entityId uuid archived'.split(
    ' ',
  );
const TYPE = 'id name description iconUrl subtask hierarchyLevel avatarId entityId'.split(' ');
const VERSION = 'id name description archived released startDate releaseDate projectId overdue'.split(' ');

/** A project as lists show it. */
export function projectView(project: Json, data: JiraData): Json {
  const id = textIn(project, 'id') ?? '';
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self: `${data.baseUrl()}/rest/api/3/project/${id}`,
    name: textIn(project, 'key') ?? '',
    projectTypeKey: 'software',
    simplified: false,
    style: 'classic',
    isPrivate: false,
    avatarUrls: avatars(data, `project/${id}`),
    properties: {},
    ...only(
      project,
      PROJECT.filter((name) => name !== 'entityId'),
    ),
  };
}

export function issueTypeView(type: Json, data: JiraData): Json {
  const id = textIn(type, 'id') ?? '';
  return {
    self: `${data.baseUrl()}/rest/api/3/issuetype/${id}`,
    description: '',
    subtask: false,
    hierarchyLevel: type['subtask'] === true ? -1 : 0,
    ...only(type, TYPE),
  };
}

export function statusView(status: Json, data: JiraData): Json {
  return {
    self: `${data.baseUrl()}/rest/api/3/status/${textIn(status, 'id') ?? ''}`,
    description: '',
    ...status,
  };
}

/** A version, with whether its release is late on the day of the site's clock. */
export function versionView(version: Json, project: Json, data: JiraData): Json {
  const release = textIn(version, 'releaseDate');
  const today = new Date(data.clock.now()).toISOString().slice(0, 10);
  return {
    self: `${data.baseUrl()}/rest/api/3/version/${textIn(version, 'id') ?? ''}`,
    archived: false,
    released: false,
    projectId: Number(project['id']),
    ...only(version, VERSION),
    ...(release === null || version['released'] === true ? {} : { overdue: release < today }),
  };
}

export function componentView(component: Json, project: Json, data: JiraData): Json {
  return {
    self: `${data.baseUrl()}/rest/api/3/component/${textIn(component, 'id') ?? ''}`,
    isAssigneeTypeValid: false,
    project: textIn(project, 'key') ?? '',
    projectId: Number(project['id']),
    ...only(component, ['id', 'name', 'description', 'lead', 'assigneeType']),
  };
}

/** A thing with id and name, with its address. */
export function named(item: Json, kind: string, names: readonly string[], data: JiraData): Json {
  return { self: `${data.baseUrl()}/rest/api/3/${kind}/${textIn(item, 'id') ?? ''}`, ...only(item, names) };
}

function avatars(data: JiraData, path: string): Json {
  return Object.fromEntries(
    ['16x16', '24x24', '32x32', '48x48'].map((size) => [
      size,
      `${data.baseUrl()}/rest/api/3/universal_avatar/view/type/${path}?size=${size}`,
    ]),
  );
}
