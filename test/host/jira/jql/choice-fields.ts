import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { JqlContext } from './jql-context';
import { one, type FieldMaker, type JqlField } from './jql-field';
import { versionFunctions } from './list-functions';
import { person, worklogAuthor } from './person-fields';
import { epicAbove, relation } from './relation-fields';

/** Fields whose values are things of the site: projects, statuses, people, versions… */
export const choiceFields: FieldMaker = (context) => {
  const { catalogue } = context.data;
  const listed = (
    name: string,
    list: readonly Json[],
    idOf: (issue: IssueFacts) => string | null,
  ): JqlField => ({
    name,
    kind: 'choice',
    values: (issue) => one(idOf(issue)),
    resolve: (text) => idsOf(list, text),
    rank: (id) => list.findIndex((item) => item['id'] === id),
  });
  const status = { ...listed('status', catalogue.statuses, (issue) => issue.statusId), history: 'status' };
  const type = {
    ...listed('issuetype', catalogue.issueTypes, (issue) => issue.typeId),
    functions: {
      subtaskissuetypes: () => typesWhere(catalogue.issueTypes, true),
      standardissuetypes: () => typesWhere(catalogue.issueTypes, false),
    },
  };
  const priority = listed('priority', catalogue.priorities, (issue) => issue.priorityId);
  const parent = relation('parent', context, (issue) => one(issue.parentId));
  const component = inProjects('component', context, catalogue.components, (issue) => issue.componentIds);
  const fixVersion = {
    ...versions('fixVersion', context, (issue) => issue.fixVersionIds),
    history: 'fixVersions',
  };
  const affected = versions('affectedVersion', context, (issue) => issue.versionIds);
  return {
    project: { ...projectField(context) },
    status,
    statuscategory: statusCategory(),
    issuetype: type,
    type,
    resolution: resolution(context),
    priority: {
      ...priority,
      ranked: true,
      history: 'priority',
      rank: (id) => -Number(priority.rank?.(id) ?? 0),
    },
    assignee: { ...person('assignee', context, (issue) => issue.assignee), history: 'assignee' },
    reporter: { ...person('reporter', context, (issue) => issue.reporter), history: 'reporter' },
    creator: person('creator', context, (issue) => issue.creator),
    labels: labels(),
    component,
    components: component,
    fixversion: fixVersion,
    fixversions: fixVersion,
    affectedversion: affected,
    affectsversion: affected,
    parent,
    parentepic: relation('parentEpic', context, (issue) => epicAbove(issue, context)),
    'epic link': relation('Epic Link', context, (issue) => epicAbove(issue, context)),
    level: level(),
    worklogauthor: worklogAuthor(context),
  };
};

/** Ids of the items of a list that have this id or, whatever the case, this name; null: none. */
export function idsOf(list: readonly Json[], text: string): readonly string[] | null {
  const wanted = text.toLowerCase();
  const found = list.filter((item) => item['id'] === text || textIn(item, 'name')?.toLowerCase() === wanted);
  return found.length === 0 ? null : found.map((item) => textIn(item, 'id') ?? '');
}

function projectField(context: JqlContext): JqlField {
  const { catalogue, permissions } = context.data;
  const seen = catalogue.projects.filter((project) =>
    permissions.may(context.caller.accountId ?? '', 'BROWSE_PROJECTS', textIn(project, 'key') ?? ''),
  );
  return {
    name: 'project',
    kind: 'choice',
    values: (issue) => [issue.projectId],
    resolve(text) {
      const byKey = seen.find((project) => textIn(project, 'key') === text.toUpperCase());
      return byKey === undefined ? idsOf(seen, text) : [textIn(byKey, 'id') ?? ''];
    },
    rank: (id) => textIn(seen.find((project) => project['id'] === id) ?? {}, 'name')?.toLowerCase() ?? '',
  };
}

function statusCategory(): JqlField {
  const keys = ['new', 'indeterminate', 'done', 'undefined'];
  const names: Readonly<Record<string, string>> = {
    'to do': 'new',
    'in progress': 'indeterminate',
    '2': 'new',
    '4': 'indeterminate',
    '3': 'done',
    'no category': 'undefined',
    '1': 'undefined',
  };
  return {
    name: 'statusCategory',
    kind: 'choice',
    values: (issue) => [issue.category],
    resolve(text) {
      const wanted = text.toLowerCase();
      const key = keys.includes(wanted) ? wanted : names[wanted];
      return key === undefined ? null : [key];
    },
    rank: (id) => keys.indexOf(id),
  };
}

function resolution({ data }: JqlContext): JqlField {
  const list = data.catalogue.resolutions;
  return {
    name: 'resolution',
    kind: 'choice',
    history: 'resolution',
    values: (issue) => one(issue.resolutionId),
    // “Unresolved” is Jira's word for no resolution.
    resolve: (text) => (text.toLowerCase() === 'unresolved' ? [] : idsOf(list, text)),
    rank: (id) => list.findIndex((item) => item['id'] === id),
  };
}

function labels(): JqlField {
  return {
    name: 'labels',
    kind: 'choice',
    values: (issue) => issue.labels.map((label) => label.toLowerCase()),
    resolve: (text) => [text.toLowerCase()],
    rank: (label) => label,
  };
}

function inProjects(
  name: string,
  context: JqlContext,
  listFor: (projectKey: string) => readonly Json[],
  values: (issue: IssueFacts) => readonly string[],
): JqlField {
  const all = context.data.catalogue.projects.flatMap((project) => listFor(textIn(project, 'key') ?? ''));
  const places = new Map(all.map((item, index) => [textIn(item, 'id') ?? '', index]));
  return {
    name,
    kind: 'choice',
    values,
    resolve: (text) => idsOf(all, text),
    rank: (id) => places.get(id) ?? -1,
  };
}

function versions(
  name: string,
  context: JqlContext,
  values: (issue: IssueFacts) => readonly string[],
): JqlField {
  const field = inProjects(name, context, context.data.catalogue.versions, values);
  return { ...field, ranked: true, functions: versionFunctions(context) };
}

function level(): JqlField {
  return {
    name: 'level',
    kind: 'choice',
    values: (issue) => one(issue.securityId),
    resolve: (text) => [text],
  };
}

function typesWhere(types: readonly Json[], subtask: boolean): readonly string[] {
  return types
    .filter((type) => (type['subtask'] === true) === subtask)
    .map((type) => textIn(type, 'id') ?? '');
}
