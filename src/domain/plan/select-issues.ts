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
 * Positions of the issues that a source selects, in the order of the issues. An issue (by id or key) brings all its descendants; a version
 * goes by name, else by id; versions, components and labels select within the project; JQL is as Jira answered. Empty where the source
 * names nothing that was read.
 */
export function selectIssues(source: Source, from: Selectable): readonly number[] {
  const { index, projectId } = from;
  if ('issue' in source) {
    const root = rootOf(source, index);
    return root < 0 ? [] : inOrder(withDescendants(index, [root]));
  }
  if ('jql' in source) {
    const ids = Object.hasOwn(from.jqlSelections, source.jql) ? (from.jqlSelections[source.jql] ?? []) : [];
    return inOrder([...new Set(ids.flatMap((id) => index.positionOfId.get(id) ?? []))]);
  }
  return (tagged(source, from) ?? []).filter((position) => index.issues[position]?.projectId === projectId);
}

/** Position of the issue that a source names, -1 where it names none or one that was not read. */
export function rootOf(source: Source, index: IssueIndex): number {
  return 'issue' in source ? index.positionOf(source.issue) : -1;
}

type TagSource = Extract<Source, { readonly version: string } | { readonly component: string } | { readonly label: string }>;

function tagged(source: TagSource, from: Selectable): readonly number[] | undefined {
  const { versions, components, labels } = tagIndexOf(from.index);
  if ('version' in source) return versions.get(versionIdOf(source.version, from.versions));
  return 'component' in source ? components.get(source.component) : labels.get(source.label);
}

function versionIdOf(nameOrId: string, versions: readonly Version[]): string {
  const version = versions.find(({ name }) => name === nameOrId) ?? versions.find(({ id }) => id === nameOrId);
  return version?.id ?? nameOrId;
}

/** Positions of issues by name or id. */
type Tags = Map<string, number[]>;
interface TagIndex {
  readonly versions: Tags;
  readonly components: Tags;
  readonly labels: Tags;
}

const tagIndexes = new WeakMap<IssueIndex, TagIndex>();

/** Issues by version, component and label, built once per index: a project may have hundreds of such sources. */
function tagIndexOf(index: IssueIndex): TagIndex {
  const built = tagIndexes.get(index) ?? buildTagIndex(index);
  tagIndexes.set(index, built);
  return built;
}

function buildTagIndex({ issues }: IssueIndex): TagIndex {
  const tags: TagIndex = { versions: new Map(), components: new Map(), labels: new Map() };
  issues.forEach(({ versionIds, components, labels }, position) => {
    addAll(tags.versions, versionIds, position);
    addAll(tags.components, components, position);
    addAll(tags.labels, labels, position);
  });
  return tags;
}

function addAll(tags: Tags, names: readonly string[], position: number): void {
  for (const name of names) {
    const positions = tags.get(name);
    if (!positions) tags.set(name, [position]);
    else if (positions.at(-1) !== position) positions.push(position);
  }
}

function inOrder(positions: readonly number[]): readonly number[] {
  return [...positions].sort((one, other) => one - other);
}
