import type { Deliverable } from './project-plan';
import { selectIssues, type Selectable } from './select-issues';

/** Which deliverable owns each issue. */
export interface Assignment {
  /** Rank of the owning deliverable by position of the issue; -1 outside. */
  readonly owner: Int32Array;
  readonly overlaps: readonly { readonly issueId: string; readonly deliverables: readonly string[] }[];
}

/** Gives each issue to the first deliverable, by rank, whose source selects it; who else claims it is told. */
export function assignIssues(deliverables: readonly Deliverable[], from: Selectable): Assignment {
  const owner = new Int32Array(from.index.issues.length).fill(-1);
  const claims = new Map<number, string[]>();
  deliverables.forEach((deliverable, rank) => {
    for (const position of selectIssues(deliverable.source, from)) {
      const first = owner[position] ?? -1;
      if (first < 0) {
        owner[position] = rank;
        continue;
      }
      const claimed = claims.get(position) ?? [deliverables[first]?.id ?? ''];
      claims.set(position, [...claimed, deliverable.id]);
    }
  });
  const overlaps = [...claims.entries()]
    .sort(([one], [other]) => one - other)
    .map(([position, ids]) => ({ issueId: from.index.issues[position]?.id ?? '', deliverables: ids }));
  return { owner, overlaps };
}
