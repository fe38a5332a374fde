import type { Deliverable } from '../domain/plan/deliverable';
import type { IssueShares } from '../domain/plan/issue-shares';

/** How the work of an issue is split from a day on; null: always. */
export type EnteredShare = Pick<IssueShares, 'from' | 'deliverables'>;

/** How people split the work of an issue, and between which deliverables they may. */
export interface EnteredShares {
  readonly shares: readonly EnteredShare[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}
