import type { Json } from '../../seams/json';
import { derivedFields } from './derived-fields';
import { isObject, listIn, objectIn } from './json-access';
import { STANDARD_FIELDS } from './standard-fields';
import { usualStatus } from './usual-statuses';

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

type Collection = Map<string, Json>;

/** Starts gathering: the first mention of each id is kept. */
export function derivedLists(): DerivedLists {
  const [projects, users, statuses, issueTypes, linkTypes] = [0, 1, 2, 3, 4].map(
    (): Collection => new Map(),
  ) as [Collection, Collection, Collection, Collection, Collection];
  const before: Collection = new Map();
  const versions = new Map<string, Collection>();
  const customFields = derivedFields();
  return {
    add(issue) {
      const fields = objectIn(issue, 'fields');
      keep(projects, fields['project'], 'id');
      keep(statuses, fields['status'], 'id');
      keep(issueTypes, fields['issuetype'], 'id');
      for (const name of ['assignee', 'reporter', 'creator']) keep(users, fields[name], 'accountId');
      for (const entry of listIn(objectIn(fields, 'worklog'), 'worklogs'))
        keep(users, entry['author'], 'accountId');
      for (const entry of listIn(objectIn(issue, 'changelog'), 'histories')) {
        keep(users, entry['author'], 'accountId');
        for (const change of listIn(entry, 'items'))
          for (const status of usualStatusesIn(change)) keep(before, status, 'id');
      }
      for (const link of listIn(fields, 'issuelinks'))
        keep(linkTypes, linkType(objectIn(link, 'type')), 'id');
      keepVersions(versions, fields);
      customFields.add(issue);
    },
    projects: () => [...projects.values()],
    users: () => [...users.values()],
    versions: () =>
      Object.fromEntries([...versions].map(([key, collection]) => [key, [...collection.values()]])),
    fields: () => [...STANDARD_FIELDS, ...customFields.list()],
    statuses: () => [
      ...statuses.values(),
      ...[...before.values()].filter(({ id }) => !statuses.has(String(id))),
    ],
    issueTypes: () => [...issueTypes.values()],
    issueLinkTypes: () => [...linkTypes.values()],
  };
}

/** A type that has no id is known by its name. */
const linkType = ({ id, ...type }: Json): Json => ({ ...type, id: id ?? type['name'] });
/**
 * The statuses that a change of status names, where their names are usual: of others nobody knows what they
 * meant.
 */
function usualStatusesIn(change: Json): readonly Json[] {
  if (change['field'] !== 'status') return [];
  const after = Object.hasOwn(change, 'toString') ? change['toString'] : null;
  return [usualStatus(change['from'], change['fromString']), usualStatus(change['to'], after)].filter(
    (one) => one !== null,
  );
}

function keepVersions(versions: Map<string, Collection>, fields: Json): void {
  const project = objectIn(fields, 'project');
  const collection = versions.get(String(project['key'])) ?? new Map<string, Json>();
  versions.set(String(project['key']), collection);
  for (const version of [...listIn(fields, 'fixVersions'), ...listIn(fields, 'versions')]) {
    keep(collection, { ...version, projectId: Number(project['id']) }, 'id');
  }
}

function keep(collection: Collection, value: unknown, id: string): void {
  if (!isObject(value) || typeof value[id] !== 'string' || value[id] === '' || collection.has(value[id]))
    return;
  collection.set(value[id], value);
}
