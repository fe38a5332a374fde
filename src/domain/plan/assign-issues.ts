import type { Deliverable } from './project-plan';
import { rootOf, selectIssues, type Selectable } from './select-issues';

/** Which deliverable each issue belongs to by the sources of all. Ranks of deliverables by position of the issue, -1 for none. */
export interface Assignment {
  readonly owner: Int32Array;
  /**
   * What the owner is drawn from, by who is whose parent: the first that selects an issue by itself, and the first that it is the root of.
   */
  readonly tagged: Int32Array;
  readonly rooted: Int32Array;
  /** All that select an issue, by position, where several do. */
  readonly claims: ReadonlyMap<number, readonly number[]>;
}

/**
 * Gives each issue to the first deliverable, by rank, whose source selects it: an issue counts once. Sources that select nothing own
 * nothing.
 */
export function assignIssues(deliverables: readonly Deliverable[], from: Selectable): Assignment {
  const ranks = (): Int32Array => new Int32Array(from.index.issues.length).fill(-1);
  const [owner, tagged, rooted] = [ranks(), ranks(), ranks()];
  const claims = new Map<number, number[]>();
  deliverables.forEach(({ source }, rank) => {
    const root = rootOf(source, from.index);
    if (root >= 0 && rooted[root] === -1) rooted[root] = rank;
    for (const position of selectIssues(source, from)) {
      if (!('issue' in source) && tagged[position] === -1) tagged[position] = rank;
      const first = owner[position] ?? -1;
      if (first < 0) {
        owner[position] = rank;
        continue;
      }
      const claimed = claims.get(position);
      if (claimed) claimed.push(rank);
      else claims.set(position, [first, rank]);
    }
  });
  return { owner, tagged, rooted, claims };
}
