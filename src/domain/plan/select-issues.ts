import type { Version } from './issue';
import { withDescendants, type IssueIndex } from './issue-index';
import type { Source } from './project-plan';

/** What a source is resolved against. */
export interface Selectable {
  readonly projectId: string;
  readonly index: IssueIndex;
  readonly versions: readonly Version[];
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
}

/**
 * Positions of the issues that a source selects, in the order of the issues. An issue brings all its descendants; a version goes by
 * name or id; versions, components and labels select within the project; JQL is as Jira answered.
 */
export function selectIssues(source: Source, from: Selectable): readonly number[] {
  const { index, projectId } = from;
  if ('issue' in source) {
    const root = index.positionOfKey.get(source.issue) ?? index.positionOfId.get(source.issue);
    return root === undefined ? [] : inOrder(withDescendants(index, [root]));
  }
  if ('jql' in source) {
    const ids = Object.hasOwn(from.jqlSelections, source.jql) ? (from.jqlSelections[source.jql] ?? []) : [];
    return inOrder([...new Set(ids.flatMap((id) => index.positionOfId.get(id) ?? []))]);
  }
  const tags = tagIndexOf(from);
  const key = 'version' in source ? `version ${versionIdOf(source.version, from.versions)}` : tagOf(source);
  return (tags.get(key) ?? []).filter((position) => index.issues[position]?.projectId === projectId);
}

function tagOf(source: { readonly component: string } | { readonly label: string }): string {
  return 'component' in source ? `component ${source.component}` : `label ${source.label}`;
}

function versionIdOf(nameOrId: string, versions: readonly Version[]): string {
  const version = versions.find(({ name }) => name === nameOrId) ?? versions.find(({ id }) => id === nameOrId);
  return version?.id ?? nameOrId;
}

const tagIndexes = new WeakMap<IssueIndex, ReadonlyMap<string, readonly number[]>>();

/** Issues by version, component and label, built once per index: a project may have hundreds of such sources. */
function tagIndexOf({ index }: Selectable): ReadonlyMap<string, readonly number[]> {
  const built = tagIndexes.get(index) ?? buildTagIndex(index);
  tagIndexes.set(index, built);
  return built;
}

function buildTagIndex(index: IssueIndex): ReadonlyMap<string, readonly number[]> {
  const tags = new Map<string, number[]>();
  const add = (tag: string, position: number): void => {
    const positions = tags.get(tag);
    if (!positions) tags.set(tag, [position]);
    else if (positions.at(-1) !== position) positions.push(position);
  };
  index.issues.forEach((issue, position) => {
    for (const id of issue.versionIds) add(`version ${id}`, position);
    for (const name of issue.components) add(`component ${name}`, position);
    for (const name of issue.labels) add(`label ${name}`, position);
  });
  return tags;
}

function inOrder(positions: readonly number[]): readonly number[] {
  return [...positions].sort((one, other) => one - other);
}
