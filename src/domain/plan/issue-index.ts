import type { Issue } from './issue';

/** Issues with their positions, so that the engine works on numbers instead of ids. */
export interface IssueIndex {
  readonly issues: readonly Issue[];
  readonly positionOfId: ReadonlyMap<string, number>;
  readonly positionOfKey: ReadonlyMap<string, number>;
  /** Position of the parent, or -1; loops of parents are cut. */
  readonly parent: Int32Array;
  /** Positions of the children of each issue; undefined where there are none. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

/** Indexes issues; a second issue with the same id is left out. */
export function indexIssues(given: readonly Issue[]): IssueIndex {
  const positionOfId = new Map<string, number>();
  const issues = given.filter((issue) => !positionOfId.has(issue.id) && positionOfId.set(issue.id, positionOfId.size));
  const parent = parentsOf(issues, positionOfId);
  const children = new Map<number, number[]>();
  parent.forEach((above, position) => {
    if (above < 0) return;
    const siblings = children.get(above);
    if (siblings) siblings.push(position);
    else children.set(above, [position]);
  });
  return {
    issues,
    positionOfId,
    positionOfKey: new Map(issues.map((issue, position) => [issue.key, position])),
    parent,
    children,
  };
}

function parentsOf(issues: readonly Issue[], positionOfId: ReadonlyMap<string, number>): Int32Array {
  const parent = Int32Array.from(issues, (issue) => (issue.parentId === null ? -1 : (positionOfId.get(issue.parentId) ?? -1)));
  const checked = new Int32Array(issues.length);
  for (let start = 0; start < issues.length; start += 1) {
    let position = start;
    while (position >= 0 && checked[position] === 0) {
      checked[position] = start + 1;
      const above = parent[position] ?? -1;
      if (above >= 0 && checked[above] === start + 1) parent[position] = -1;
      position = parent[position] ?? -1;
    }
  }
  return parent;
}

/** The issues at the given positions with all their descendants, each once. */
export function withDescendants(index: IssueIndex, roots: readonly number[]): readonly number[] {
  const found = new Set(roots);
  for (const position of found) for (const child of index.children.get(position) ?? []) found.add(child);
  return [...found];
}
