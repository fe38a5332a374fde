import type { ProjectFacts } from '../facts/project-facts';
import { isDoneBelow } from '../progress/work-below';
import { withDescendants, type IssueIndex } from '../issues/issue-index';
import { linkList, type LinkList } from './link-list';

/** What links of issues are read from. */
export type LinkFacts = Pick<
  ProjectFacts,
  'index' | 'states' | 'carriesWork' | 'below' | 'group' | 'partLists'
>;

/**
 * Links between issues of a project, as pairs of activities. Activity i is issue i; those after all issues
 * are ends of parents.
 */
export interface IssueLinks {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Number of activities. */
  readonly activities: number;
  /** By issue, the activity with which it ends: its own, or the end of a parent. */
  readonly endOf: Int32Array;
  /**
   * By issue, 1 where a link to another issue of the project, open or done, holds for it or for a parent of
   * it.
   */
  readonly linked: Uint8Array;
  /** The same of links between two open issues. */
  readonly joined: Uint8Array;
  /** Number of links, those of done issues included. */
  readonly found: number;
}

/**
 * Finish-to-start links by Jira's `Blocks`, from the issue that blocks to the one that waits. Done issues
 * block nothing. A link of a parent holds for its children; a link between an issue and its own parent is
 * left out.
 */
export function issueLinksOf(facts: LinkFacts): IssueLinks {
  const { index } = facts;
  const [linked, joined] = [new Uint8Array(index.issues.length), new Uint8Array(index.issues.length)];
  const open = linkList();
  let found = 0;
  for (let position = 0; position < index.issues.length; position += 1) {
    const blocks = index.issues[position]?.blocks ?? [];
    if (blocks.length === 0 || !belongs(facts, position)) continue;
    for (const id of blocks) {
      const target = index.positionOfId.get(id);
      if (target === undefined || !belongs(facts, target) || isRelated(index, position, target)) continue;
      found += 1;
      linked[position] = linked[target] = 1;
      if (!isOpen(facts, position) || !isOpen(facts, target)) continue;
      open.add(position, target);
      joined[position] = joined[target] = 1;
    }
  }
  const related = markRelated(index, linked);
  markRelated(index, joined);
  const parents = related.filter((position) => index.children.has(position));
  return { ...framed(facts, parents, open), linked, joined, found };
}

/** Marks everything below a marked parent, and returns the positions of parents and descendants. */
function markRelated(index: IssueIndex, marks: Uint8Array): readonly number[] {
  const parents = [...index.children.keys()].filter((parent) => marks[parent] === 1);
  const related = withDescendants(index.children, parents);
  for (const position of related) marks[position] = 1;
  return related;
}

/**
 * Gives each parent a second activity, its end: it starts before its children and ends after them, so that
 * links hold for all.
 */
function framed(
  facts: LinkFacts,
  parents: readonly number[],
  open: LinkList,
): Pick<IssueLinks, 'before' | 'after' | 'activities' | 'endOf'> {
  const size = facts.index.issues.length;
  const endOf = new Int32Array(size);
  for (let position = 0; position < size; position += 1) endOf[position] = position;
  parents.forEach((parent, rank) => (endOf[parent] = size + rank));
  const [sources, targets] = [open.before(), open.after()];
  if (parents.length === 0) return { before: sources, after: targets, activities: size, endOf };
  const links = linkList();
  targets.forEach((target, link) => links.add(endOf[sources[link] as number] as number, target));
  for (const parent of parents) {
    const end = endOf[parent] as number;
    links.add(parent, end);
    for (const child of facts.index.children.get(parent) ?? []) {
      if (!isOpen(facts, child) && endOf[child] === child) continue;
      links.add(parent, child);
      links.add(endOf[child] as number, end);
    }
  }
  return { before: links.before(), after: links.after(), activities: size + parents.length, endOf };
}

/** Whether an issue is in a group, exists on the status day, and is not cancelled. */
export function belongs({ states, group }: LinkFacts, position: number): boolean {
  const state = states[position];
  return (group[position] ?? -1) >= 0 && state?.exists === true && !state.cancelled;
}

/** Whether an issue belongs to the project and is not settled. */
export function isOpen(facts: LinkFacts, position: number): boolean {
  return belongs(facts, position) && !isSettled(facts, position);
}

/**
 * Done; or without work of its own, with all work below done or, where there is none, its parent done: people
 * forget to close it.
 */
function isSettled({ index, states, carriesWork, below }: LinkFacts, position: number): boolean {
  const isDone = (place: number): boolean => states[place]?.category === 'done';
  if (isDone(position)) return true;
  if (carriesWork[position] === 1) return false;
  return below[position] === 0 ? isDone(index.parent[position] ?? -1) : isDoneBelow(below[position]);
}

/** Positions of the issues that are open, in order. */
export function openIssuesOf(facts: LinkFacts): readonly number[] {
  const open: number[] = [];
  for (let position = 0; position < facts.index.issues.length; position += 1)
    if (isOpen(facts, position)) open.push(position);
  return open;
}

/** Whether one of two issues is above the other. */
function isRelated(index: IssueIndex, one: number, other: number): boolean {
  return isBelow(index, one, other) || isBelow(index, other, one);
}

function isBelow({ parent }: IssueIndex, below: number, above: number): boolean {
  let position = parent[below] ?? -1;
  while (position >= 0 && position !== above) position = parent[position] ?? -1;
  return position === above;
}
