import type { Day } from '../calendar/day';
import type { Issue } from './issue';
import { existsOn, valueOn } from './value-on';

/** Issues with their positions, so that the engine works on numbers instead of ids. */
export interface IssueIndex {
  readonly issues: readonly Issue[];
  readonly positionOfId: ReadonlyMap<string, number>;
  /** Position of an issue by id or key, -1 where it is not among the issues. */
  readonly positionOf: (idOrKey: string) => number;
  /** Position of the parent, or -1; loops of parents are cut. */
  readonly parent: Int32Array;
  /** Positions of the children of each issue; undefined where there are none. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

/** Later than all that was read. */
const NOW = Infinity as Day;

/**
 * Indexes issues with their parents at the end of a day; what did not exist by then has no place in the tree. A second issue with the
 * same id is left out.
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
  const parent = parentsOn(issues, positionOf, day);
  return { issues, positionOfId, positionOf, parent, children: childrenOf(parent) };
}

function parentsOn(issues: readonly Issue[], positionOf: (idOrKey: string) => number, day: Day): Int32Array {
  const exists = Uint8Array.from(issues, (issue) => (existsOn(issue, day) ? 1 : 0));
  const parent = Int32Array.from(issues, (issue, position) => {
    const id = exists[position] === 1 ? valueOn(issue, 'parent', day, issue.parentId) : null;
    const above = id === null ? -1 : positionOf(id);
    return exists[above] === 1 ? above : -1;
  });
  cutLoops(parent, parent.length);
  return parent;
}

/** Makes a forest of parents by place (-1: none): of each loop one link goes. */
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

/** The issues at the given positions with all their descendants, each once. */
export function withDescendants(index: IssueIndex, roots: readonly number[]): readonly number[] {
  const found = new Set(roots);
  for (const position of found) for (const child of index.children.get(position) ?? []) found.add(child);
  return [...found];
}
