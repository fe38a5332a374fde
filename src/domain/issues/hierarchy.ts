import type { IssueIndex } from './issue-index';

/**
 * Positions of the issues in trees: issues that ever were parent and child, directly or through others. What
 * counts in one tree does not depend on another. In the order of their first members.
 */
export interface Hierarchy {
  readonly count: number;
  readonly largest: number;
  /** Place of each issue in its tree, by position. */
  readonly places: Int32Array;
  /** Writes the members of a tree into the given list, in the order of the issues. */
  list(tree: number, members: number[]): void;
}

/**
 * The trees of all issues; an issue alone is a tree of one. Parents that were not read make no tree. Nearly
 * linear in issues and changes.
 */
export function hierarchyOf(index: IssueIndex): Hierarchy {
  const first = firstMembers(index);
  const size = first.length;
  const [tree, places, sizes] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let [count, largest] = [0, 0];
  for (let position = 0; position < size; position += 1) {
    const own = first[position] === position ? count++ : (tree[first[position] ?? 0] ?? 0);
    const place = sizes[own] ?? 0;
    tree[position] = own;
    places[position] = place;
    sizes[own] = place + 1;
    if (place >= largest) largest = place + 1;
  }
  const starts = new Int32Array(count + 1);
  for (let own = 0; own < count; own += 1) starts[own + 1] = (starts[own] ?? 0) + (sizes[own] ?? 0);
  const sorted = new Int32Array(size);
  for (let position = 0; position < size; position += 1)
    sorted[(starts[tree[position] ?? 0] ?? 0) + (places[position] ?? 0)] = position;
  return {
    count,
    largest,
    places,
    list(own, members) {
      const start = starts[own] ?? 0;
      members.length = (starts[own + 1] ?? start) - start;
      for (let place = 0; place < members.length; place += 1) members[place] = sorted[start + place] ?? 0;
    },
  };
}

/** The first member of each issue's tree, by position. */
function firstMembers({ issues, positionOf, parentNow, moved }: IssueIndex): Int32Array {
  const towards = Int32Array.from(issues, (_, position) => position);
  const firstOf = (position: number): number => {
    let place = position;
    while (towards[place] !== place) place = towards[place] = towards[towards[place] ?? 0] ?? 0;
    return place;
  };
  const join = (position: number, other: number): void => {
    if (other < 0) return;
    const [one, two] = [firstOf(position), firstOf(other)];
    towards[Math.max(one, two)] = Math.min(one, two);
  };
  issues.forEach(({ changes }, position) => {
    join(position, parentNow[position] as number);
    if (moved[position] === 0) return;
    for (const { field, from, to } of changes)
      if (field === 'parent') for (const id of [from, to]) if (id !== null) join(position, positionOf(id));
  });
  return towards.map((_, position) => firstOf(position));
}
