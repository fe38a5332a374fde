import type { Deliverable, IssueShares } from '../domain/plan/project-plan';

/** How people split the work of an issue, and between which deliverables they may. */
export interface EnteredShares {
  readonly shares: readonly Pick<IssueShares, 'from' | 'deliverables'>[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}
