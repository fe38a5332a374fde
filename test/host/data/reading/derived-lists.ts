import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn } from './json-access';
import { STANDARD_FIELDS } from './standard-fields';

/** Lists of a site that its issues mention, gathered while they are read. */
export interface DerivedLists {
  add(issue: Json): void;
  projects(): readonly Json[];
  users(): readonly Json[];
  versions(): Readonly<Record<string, readonly Json[]>>;
  fields(): readonly Json[];
  statuses(): readonly Json[];
  issueTypes(): readonly Json[];
  issueLinkTypes(): readonly Json[];
}

type Shelf = Map<string, Json>;

/** Starts gathering: the first mention of each id is kept. */
export function derivedLists(): DerivedLists {
  const [projects, users, statuses, issueTypes, linkTypes] = [0, 1, 2, 3, 4].map((): Shelf => new Map()) as [
    Shelf,
    Shelf,
    Shelf,
    Shelf,
    Shelf,
  ];
  const versions = new Map<string, Shelf>();
  const customFields = new Map<string, unknown>();
  return {
    add(issue) {
      const fields = objectIn(issue, 'fields');
      keep(projects, fields['project'], 'id');
      keep(statuses, fields['status'], 'id');
      keep(issueTypes, fields['issuetype'], 'id');
      for (const name of ['assignee', 'reporter', 'creator']) keep(users, fields[name], 'accountId');
      for (const entry of listIn(objectIn(fields, 'worklog'), 'worklogs')) keep(users, entry['author'], 'accountId');
      for (const entry of listIn(objectIn(issue, 'changelog'), 'histories')) keep(users, entry['author'], 'accountId');
      for (const link of listIn(fields, 'issuelinks')) keep(linkTypes, link['type'], 'id');
      keepVersions(versions, fields);
      for (const [name, value] of Object.entries(fields)) {
        if (name.startsWith('customfield_') && (customFields.get(name) ?? null) === null) customFields.set(name, value);
      }
    },
    projects: () => [...projects.values()],
    users: () => [...users.values()],
    versions: () => Object.fromEntries([...versions].map(([key, shelf]) => [key, [...shelf.values()]])),
    fields: () => [...STANDARD_FIELDS, ...[...customFields].map(([id, value]) => customField(id, value))],
    statuses: () => [...statuses.values()],
    issueTypes: () => [...issueTypes.values()],
    issueLinkTypes: () => [...linkTypes.values()],
  };
}

function keepVersions(versions: Map<string, Shelf>, fields: Json): void {
  const project = objectIn(fields, 'project');
  const shelf = versions.get(String(project['key'])) ?? new Map<string, Json>();
  versions.set(String(project['key']), shelf);
  for (const version of [...listIn(fields, 'fixVersions'), ...listIn(fields, 'versions')]) {
    keep(shelf, { ...version, projectId: Number(project['id']) }, 'id');
  }
}

function keep(shelf: Shelf, value: unknown, id: string): void {
  if (!isObject(value) || typeof value[id] !== 'string' || value[id] === '' || shelf.has(value[id])) return;
  shelf.set(value[id], value);
}

function customField(id: string, sample: unknown): Json {
  const number = Number(id.slice('customfield_'.length));
  const type =
    typeof sample === 'number' ? 'number' : Array.isArray(sample) ? 'array' : typeof sample === 'string' ? 'string' : 'any';
  return {
    id,
    key: id,
    name: id,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, id],
    schema: { type, ...(type === 'array' ? { items: 'json' } : {}), custom: 'unknown', customId: number },
  };
}
