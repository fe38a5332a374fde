import { lastIssuesOf, type LastIssues } from './last-issues';
import { ownRanksOf, type OwnRanks } from './own-ranks';
import { rootOf, selectIssues, tagsOfSource, type Selectable } from './select-issues';
import type { Deliverable } from '../plan/deliverable';

/** The deliverable of each issue by the sources of all: ranks by position of the issue, -1 for none. */
export interface Assignment {
  /** Owner on the day of the index. */
  readonly owner: Int32Array;
  /**
   * What the owner on any day follows from: the first deliverable that selects an issue directly, the first
   * of which it is the root, and what gone sources had last.
   */
  readonly byItself: OwnRanks;
  readonly rooted: Int32Array;
  readonly last: LastIssues;
  /** By position, all deliverables that select an issue, where several do. */
  readonly claims: ReadonlyMap<number, readonly number[]>;
}

/**
 * Gives each issue to the first deliverable, by rank, whose source selects it: an issue counts once. A source
 * that is gone keeps the issues that it had last and no other source selects.
 */
export function assignIssues(deliverables: readonly Deliverable[], from: Selectable): Assignment {
  const { index, projectId } = from;
  const ranks = (): Int32Array => new Int32Array(index.issues.length).fill(-1);
  const [owner, always, rooted] = [ranks(), ranks(), ranks()];
  const byTag = {
    version: new Map<string, number>(),
    component: new Map<string, number>(),
    label: new Map<string, number>(),
  };
  const claims = new Map<number, number[]>();
  deliverables.forEach(({ source }, rank) => {
    const root = rootOf(source, index);
    if (root >= 0 && rooted[root] === -1) rooted[root] = rank;
    if (!('issue' in source) && !('jql' in source)) {
      const { field, tags } = tagsOfSource(source, from);
      for (const tag of tags) if (!byTag[field].has(tag)) byTag[field].set(tag, rank);
    }
    for (const position of selectIssues(source, from)) {
      if ('jql' in source && always[position] === -1) always[position] = rank;
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
  const last = lastIssuesOf(deliverables, from);
  if (last.gone.length > 0)
    for (let position = 0; position < owner.length; position += 1)
      if (owner[position] === -1) owner[position] = last.keptOn(position, index.day);
  const byItself = ownRanksOf(index.issues, {
    byTag,
    always,
    counts: (issue) => issue.projectId === projectId,
  });
  return { owner, byItself, rooted, last, claims };
}
