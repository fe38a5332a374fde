import type { Component, TagField, Version } from './issue';
import { withDescendants, type IssueIndex } from './issue-index';
import { lastHolders, namesOfLabel } from './label-successor';
import { TAG_FIELDS, tagsOn } from './tags';
import type { Source } from '../plan/source';

/** What a source is resolved against. */
export interface Selectable {
  readonly projectId: string;
  readonly index: IssueIndex;
  readonly versions: readonly Version[];
  /** Absent: Jira was not asked for them. */
  readonly components?: readonly Component[] | undefined;
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
  /** Ids of the issues that gone sources had last, by `sourceKey`. */
  readonly lastSelections?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * Positions of the issues that a source selects on the day of the index, in order. An issue brings its
 * descendants; versions, components and labels select within the project; JQL is as Jira answered. Empty
 * where nothing matches.
 */
export function selectIssues(source: Source, from: Selectable): readonly number[] {
  const { index, projectId } = from;
  if ('issue' in source) {
    const root = rootOf(source, index);
    return root < 0 ? [] : inOrder(withDescendants(index.heirs, [root]));
  }
  if ('jql' in source) {
    const ids = Object.hasOwn(from.jqlSelections, source.jql) ? (from.jqlSelections[source.jql] ?? []) : [];
    return inOrder([...new Set(ids.flatMap((id) => index.positionOfId.get(id) ?? []))]);
  }
  const { field, tags } = tagsOfSource(source, from);
  const byTag = tagIndexOf(index)[field];
  const positions =
    tags.length === 1 ? (byTag.get(tags[0] ?? '') ?? []) : unionOf(tags.map((tag) => byTag.get(tag) ?? []));
  return positions.filter((position) => index.issues[position]?.projectId === projectId);
}

/** Position of the issue that a source names, by id, else by key; -1 where it was not read. */
export function rootOf(source: Source, index: IssueIndex): number {
  if (!('issue' in source)) return -1;
  const { id, issue } = source;
  return (id === undefined ? undefined : index.positionOfId.get(id)) ?? index.positionOf(issue);
}

export type TagSource = Extract<
  Source,
  { readonly version: string } | { readonly component: string } | { readonly label: string }
>;

/** The ids or names by which a source selects, and the field of issues that holds them. */
export function tagsOfSource(
  source: TagSource,
  from: Selectable,
): { readonly field: TagField; readonly tags: readonly string[] } {
  if ('version' in source) {
    const id = versionOf(source, from.versions)?.id ?? source.id ?? source.version;
    return { field: 'version', tags: [id] };
  }
  if ('label' in source) return { field: 'label', tags: namesOfLabel(source.label, from.index.issues) };
  const components = from.components ?? [];
  const found = namedAmong(source.component, source.id, components);
  if (!found)
    return { field: 'component', tags: [...new Set([source.id ?? source.component, source.component])] };
  // Facts that were read before ids were kept hold names.
  const isOnlyAName = components.every(({ id }) => id !== found.name);
  return { field: 'component', tags: isOnlyAName ? [found.id, found.name] : [found.id] };
}

/** The version that a source names, by id, else by name; undefined where the project does not have it. */
export const versionOf = (
  { version, id }: { readonly version: string; readonly id?: string | undefined },
  versions: readonly Version[],
): Version | undefined => namedAmong(version, id, versions);

/**
 * The element for a source: by remembered id, else by name, else with the name as an id; undefined where
 * there is none.
 */
export function namedAmong<T extends Component>(
  name: string,
  id: string | undefined,
  all: readonly T[],
): T | undefined {
  const remembered = id === undefined ? undefined : all.find((one) => one.id === id);
  return remembered ?? all.find((one) => one.name === name) ?? all.find((one) => one.id === name);
}

/**
 * Whether Jira no longer has what a source names: issue, version, component, or a label that issues had and
 * none has now, under any of its names. False for JQL, on which Jira answers itself.
 */
export function isGone(source: Source, from: Selectable): boolean {
  if ('issue' in source) return rootOf(source, from.index) < 0;
  if ('version' in source) return versionOf(source, from.versions) === undefined;
  if ('component' in source)
    return (
      from.components !== undefined && namedAmong(source.component, source.id, from.components) === undefined
    );
  if ('jql' in source) return false;
  const { issues } = from.index;
  const names = namesOfLabel(source.label, issues);
  const isThere = issues.some(({ labels }) => labels.some((label) => names.includes(label)));
  return !isThere && lastHolders('label', source.label, issues) !== undefined;
}

/** Positions of issues by version, component and label. */
type TagIndex = Readonly<Record<TagField, Map<string, number[]>>>;

const tagIndexes = new WeakMap<IssueIndex, TagIndex>();

/**
 * Issues by version, component and label, built once per index: a project may have hundreds of such sources.
 */
function tagIndexOf(index: IssueIndex): TagIndex {
  const built = tagIndexes.get(index) ?? buildTagIndex(index);
  tagIndexes.set(index, built);
  return built;
}

function buildTagIndex({ issues, day }: IssueIndex): TagIndex {
  const tags: TagIndex = { version: new Map(), component: new Map(), label: new Map() };
  issues.forEach((issue, position) => {
    for (const field of TAG_FIELDS) addAll(tags[field], tagsOn(issue, field, day), position);
  });
  return tags;
}

function addAll(tags: Map<string, number[]>, names: readonly string[], position: number): void {
  for (const name of names) {
    const positions = tags.get(name);
    if (!positions) tags.set(name, [position]);
    else if (positions.at(-1) !== position) positions.push(position);
  }
}

const unionOf = (lists: readonly (readonly number[])[]): readonly number[] =>
  inOrder([...new Set(lists.flat())]);

function inOrder(positions: readonly number[]): readonly number[] {
  return [...positions].sort((one, other) => one - other);
}
