import type { Day } from '../calendar/day';
import { assignIssues, type Assignment } from './assign-issues';
import type { Shared } from './parts';
import type { ProjectPlan } from '../plan/project-plan';
import type { Selectable } from './select-issues';
import { readShares, type Shares } from './shares';

/**
 * An issue that several deliverables claim, with their ids: it counts in the first alone, or in its shares
 * where it is split (their first is listed).
 */
export interface Overlap {
  readonly issueId: string;
  readonly deliverables: readonly string[];
}

/** An issue that several deliverables share; shares are above 0 and below 1, and add up to 1. */
export interface Split {
  readonly issueId: string;
  readonly parts: readonly { readonly deliverable: string; readonly share: number }[];
}

/** The groups in which each issue counts on a day, and what they follow from. */
export interface SharedIssues extends Shared, Pick<Assignment, 'byItself' | 'rooted' | 'last'> {
  readonly shares: Shares;
  /** The group outside (the number of deliverables) for issues of the project, -1 for others. */
  readonly unclaimed: (position: number) => number;
  readonly overlaps: readonly Overlap[];
}

/**
 * The group of each issue in the tree of the index: by its own shares, else by those of the nearest issue
 * above, else the first deliverable that selects it. Shares on the issue itself settle overlaps.
 */
export function shareIssues(
  plan: Pick<ProjectPlan, 'deliverables' | 'shares'>,
  from: Selectable,
  day: Day,
): SharedIssues {
  const { index, projectId } = from;
  const { owner, byItself, rooted, last, claims } = assignIssues(plan.deliverables, from);
  const shares = readShares(plan.shares, plan.deliverables, index);
  const outside = plan.deliverables.length;
  const unclaimed = (position: number): number =>
    index.issues[position]?.projectId === projectId ? outside : -1;
  const overlaps: Overlap[] = [];
  const report = (position: number, ranks: readonly number[]): void =>
    void overlaps.push({
      issueId: index.issues[position]?.id ?? '',
      deliverables: ranks.map((rank) => plan.deliverables[rank]?.id ?? ''),
    });
  const group = owner.map((first, position) => {
    const claimed = claims.get(position) ?? (first < 0 ? [] : [first]);
    const shared = shares.isEmpty ? -1 : nearestShares(position);
    if (shared < 0) {
      if (claimed.length > 1) report(position, claimed);
      return first < 0 ? unclaimed(position) : first;
    }
    const holders = (shares.partLists[shared] ?? []).map((part) => part.group);
    const others = claimed.filter((rank) => !holders.includes(rank));
    if (others.length > 0 && shares.ownOn(position, day) < 0)
      report(position, [...holders.slice(0, 1), ...others]);
    return shared;
  });
  return { group, partLists: shares.partLists, byItself, rooted, last, shares, unclaimed, overlaps };

  function nearestShares(position: number): number {
    for (let over = position; over >= 0; over = index.parent[over] ?? -1) {
      const own = shares.ownOn(over, day);
      if (own >= 0) return own;
    }
    return -1;
  }
}
