import type { Json } from '../../seams/json';
import { asText, textIn } from '../../data/reading/json-access';
import { ok, page, type Answer } from '../answer';
import { mayInProject, projectOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { listOf, wholeNumber } from '../request-values';
import { statusesFor } from '../change/transitions';
import { componentView, issueTypeView, projectView, statusView, versionView } from '../view/site-views';

const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;

/** Reading projects and what they are made of. */
export const projectOperations: readonly Operation[] = [
  {
    ...read,
    id: 'getAllProjects',
    path: '/project',
    answer: (call) => ok(seen(call).map((project) => projectView(project, call.data))),
  },
  { ...read, id: 'searchProjects', path: '/project/search', answer: searchProjects },
  { ...read, id: 'getProject', path: '/project/{projectIdOrKey}', answer: getProject },
  { ...read, id: 'getAllStatuses', path: '/project/{projectIdOrKey}/statuses', answer: statuses },
  { ...read, id: 'getProjectVersions', path: '/project/{projectIdOrKey}/versions', answer: versions },
  {
    ...read,
    id: 'getProjectVersionsPaginated',
    path: '/project/{projectIdOrKey}/version',
    answer: versionsPage,
  },
  { ...read, id: 'getProjectComponents', path: '/project/{projectIdOrKey}/components', answer: components },
  {
    ...read,
    id: 'getProjectComponentsPaginated',
    path: '/project/{projectIdOrKey}/component',
    answer: componentsPage,
  },
  { ...read, id: 'getHierarchy', path: '/project/{projectId}/hierarchy', answer: hierarchy },
];

/** Projects that the caller may browse. */
export function seen(call: Call): readonly Json[] {
  return call.data.catalogue.projects.filter((project) => mayInProject(call, 'BROWSE_PROJECTS', project));
}

function searchProjects(call: Call): Answer {
  const { data, query } = call;
  const words = (query.get('query') ?? '').toLowerCase();
  const [ids, keys] = [listOf(call, 'id'), listOf(call, 'keys')];
  const needed = ({ edit: 'ADMINISTER_PROJECTS', create: 'CREATE_ISSUES' } as const)[
    query.get('action') ?? ''
  ];
  const found = seen(call).filter(
    (project) =>
      (ids.length === 0 || ids.includes(textIn(project, 'id') ?? '')) &&
      (keys.length === 0 || keys.includes(textIn(project, 'key') ?? '')) &&
      [project['key'], project['name']].some((name) => String(name).toLowerCase().includes(words)) &&
      (needed === undefined || mayInProject(call, needed, project)),
  );
  const order = query.get('orderBy') ?? 'key';
  const by = order.replace(/^[+-]/, '') === 'name' ? 'name' : 'key';
  const sorted = found.toSorted((one, other) => String(one[by]).localeCompare(String(other[by])));
  const values = (order.startsWith('-') ? sorted.toReversed() : sorted).map((project) =>
    projectView(project, data),
  );
  return page(
    values,
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 50, 100),
    `${data.baseUrl()}/rest/api/3/project/search`,
  );
}

function getProject(call: Call): Answer {
  const project = projectOf(call);
  const { data } = call;
  const key = textIn(project, 'key') ?? '';
  return ok({
    ...projectView(project, data),
    issueTypes: typesOf(key, call).map((type) => issueTypeView(type, data)),
    components: data.catalogue.components(key).map((component) => componentView(component, project, data)),
    versions: data.catalogue.versions(key).map((version) => versionView(version, project, data)),
    roles: {},
  });
}

/** Types seen in the project, or all of the site's while it has no issue. */
export function typesOf(projectKey: string, call: Call): readonly Json[] {
  const used = call.data.catalogue.typesUsed(projectKey);
  const { issueTypes } = call.data.catalogue;
  return used.size === 0 ? issueTypes : issueTypes.filter((type) => used.has(textIn(type, 'id') ?? ''));
}

function statuses(call: Call): Answer {
  const key = textIn(projectOf(call), 'key') ?? '';
  return ok(
    typesOf(key, call).map((type) => ({
      self: `${call.data.baseUrl()}/rest/api/3/issuetype/${textIn(type, 'id') ?? ''}`,
      id: textIn(type, 'id') ?? '',
      name: textIn(type, 'name') ?? '',
      subtask: type['subtask'] === true,
      statuses: statusesFor(key, textIn(type, 'id') ?? '', call.data).map((status) =>
        statusView(status, call.data),
      ),
    })),
  );
}

function versions(call: Call): Answer {
  return ok(versionsOf(call));
}

function versionsOf(call: Call): readonly Json[] {
  const project = projectOf(call);
  return call.data.catalogue
    .versions(textIn(project, 'key') ?? '')
    .map((version) => versionView(version, project, call.data));
}

function versionsPage(call: Call): Answer {
  const words = (call.query.get('query') ?? '').toLowerCase();
  const states = new Set(listOf(call, 'status'));
  const found = versionsOf(call).filter(
    (version) =>
      [version['name'], version['description']].some((text) =>
        asText(text ?? '')
          .toLowerCase()
          .includes(words),
      ) &&
      (states.size === 0 || states.has(stateOf(version))),
  );
  const order = call.query.get('orderBy') ?? 'sequence';
  const by = order.replace(/^[+-]/, '');
  const sorted =
    by === 'sequence'
      ? found
      : found.toSorted((one, other) => asText(one[by] ?? '').localeCompare(asText(other[by] ?? '')));
  const self = `${call.data.baseUrl()}/rest/api/3/project/${call.parameters['projectIdOrKey'] ?? ''}/version`;
  return page(
    order.startsWith('-') ? sorted.toReversed() : sorted,
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 50, 50),
    self,
  );
}

function stateOf(version: Json): string {
  return version['archived'] === true ? 'archived' : version['released'] === true ? 'released' : 'unreleased';
}

function componentsOf(call: Call): readonly Json[] {
  const project = projectOf(call);
  return call.data.catalogue
    .components(textIn(project, 'key') ?? '')
    .map((component) => componentView(component, project, call.data));
}

function components(call: Call): Answer {
  return ok(componentsOf(call));
}

function componentsPage(call: Call): Answer {
  const words = (call.query.get('query') ?? '').toLowerCase();
  const found = componentsOf(call).filter((component) =>
    String(component['name']).toLowerCase().includes(words),
  );
  const self = `${call.data.baseUrl()}/rest/api/3/project/${call.parameters['projectIdOrKey'] ?? ''}/component`;
  return page(found, wholeNumber(call, 'startAt', 0), wholeNumber(call, 'maxResults', 50, 50), self);
}

function hierarchy(call: Call): Answer {
  const project = projectOf(call, call.parameters['projectId']);
  const types = typesOf(textIn(project, 'key') ?? '', call).map((type) => issueTypeView(type, call.data));
  const levels = [...new Set(types.map((type) => Number(type['hierarchyLevel'])))].toSorted(
    (one, other) => one - other,
  );
  const names: Readonly<Record<number, string>> = { [-1]: 'Subtask', 0: 'Base', 1: 'Epic' };
  return ok({
    projectId: Number(project['id']),
    hierarchy: levels.map((level) => ({
      level,
      name: names[level] ?? `Level ${level}`,
      issueTypes: types
        .filter((type) => type['hierarchyLevel'] === level)
        .map(({ id, name }) => ({ id: Number(id), name })),
    })),
  });
}
