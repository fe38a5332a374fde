import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import type { Issue } from './issue';
import { existsOn, hasMoved, valueOn } from './value-on';

/** Issues by position, so that the engine works on numbers instead of ids. */
export interface IssueIndex {
  readonly issues: readonly Issue[];
  /** The day of the tree; later than all days where none was given. */
  readonly day: Day;
  readonly positionOfId: ReadonlyMap<string, number>;
  /** Position of an issue by id or key, -1 where it was not read. */
  readonly positionOf: (idOrKey: string) => number;
  /** Position of the parent that Jira holds now, -1 for none. */
  readonly parentNow: Int32Array;
  /** Issues (1) whose history holds another parent or project. */
  readonly moved: Uint8Array;
  /** Issues (1) that existed at the end of the day. */
  readonly exists: Uint8Array;
  /** Position of the parent on the day, -1 for none. Loops of parents are cut. */
  readonly parent: Int32Array;
  /**
   * Positions of the children of each issue, among those that existed on the day; undefined where there are
   * none.
   */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** The same, with issues that were created later. */
  readonly heirs: ReadonlyMap<number, readonly number[]>;
}

/** Later than every day. */
const NOW = dayFrom(Infinity);

/**
 * Indexes issues with their parents at the end of a day, without one as Jira holds them now. Issues created
 * later are in the tree, since work may be logged on them before, but above none that existed.
 * Parents that were not read are none; a second issue with the same id is left out.
 */
export function indexIssues(given: readonly Issue[], day = NOW): IssueIndex {
  const positionOfId = new Map<string, number>();
  const issues: Issue[] = [];
  for (const issue of given) {
    if (positionOfId.has(issue.id)) continue;
    positionOfId.set(issue.id, issues.length);
    issues.push(issue);
  }
  let positionOfKey: ReadonlyMap<string, number> | undefined;
  const positionOf = (idOrKey: string): number => {
    const position = positionOfId.get(idOrKey);
    if (position !== undefined) return position;
    positionOfKey ??= new Map(issues.map(({ key }, place) => [key, place]));
    return positionOfKey.get(idOrKey) ?? -1;
  };
  return { issues, day, positionOfId, positionOf, ...kinshipOn(issues, positionOf, day) };
}

type Kinship = Pick<IssueIndex, 'parentNow' | 'moved' | 'exists' | 'parent' | 'children' | 'heirs'>;

/** Who exists on a day, and who is whose parent. Most issues never moved: their histories are not read. */
function kinshipOn(issues: readonly Issue[], positionOf: (idOrKey: string) => number, day: Day): Kinship {
  const size = issues.length;
  const [moved, exists] = [new Uint8Array(size), new Uint8Array(size)];
  const [parentNow, parent] = [new Int32Array(size), new Int32Array(size)];
  const named = (id: string | null): number => (id === null ? -1 : positionOf(id));
  for (let position = 0; position < size; position += 1) {
    const issue = issues[position] as Issue;
    moved[position] = hasMoved(issue) ? 1 : 0;
    const existed = moved[position] === 1 ? existsOn(issue, day) : issue.created <= day;
    exists[position] = existed ? 1 : 0;
    const now = named(issue.parentId);
    parentNow[position] = now;
    parent[position] = moved[position] === 1 ? named(valueOn(issue, 'parent', day, issue.parentId)) : now;
  }
  for (let position = 0; position < size; position += 1)
    if (exists[position] === 1 && exists[parent[position] as number] !== 1) parent[position] = -1;
  cutLoops(parent, size);
  const heirs = childrenOf(parent);
  const children = exists.includes(0)
    ? childrenOf(parent.map((above, position) => (exists[position] === 1 ? above : -1)))
    : heirs;
  return { moved, exists, parentNow, parent, children, heirs };
}

/** Cuts one link of each loop of parents (by place, -1: none), so that trees are left. */
export function cutLoops(parent: Int32Array, size: number): void {
  const checked = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    let place = start;
    while (place >= 0 && checked[place] === 0) {
      checked[place] = start + 1;
      const above = parent[place] ?? -1;
      if (above >= 0 && checked[above] === start + 1) parent[place] = -1;
      place = parent[place] ?? -1;
    }
  }
}

function childrenOf(parent: Int32Array): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  parent.forEach((above, position) => {
    if (above < 0) return;
    const siblings = children.get(above);
    if (siblings) siblings.push(position);
    else children.set(above, [position]);
  });
  return children;
}

/** The issues at the given positions, then all their descendants, each once. */
export function withDescendants(
  children: IssueIndex['children'],
  roots: readonly number[],
): readonly number[] {
  const found = new Set(roots);
  for (const position of found) for (const child of children.get(position) ?? []) found.add(child);
  return [...found];
}
