import type { Deliverable, IssueShares } from '../domain/plan/project-plan';

/** How the work of an issue is split from a day on; null: always. */
export type EnteredShare = Pick<IssueShares, 'from' | 'deliverables'>;

/** How people split the work of an issue, and between which deliverables they may. */
export interface EnteredShares {
  readonly shares: readonly EnteredShare[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}

/** Replaces all shares entered on the issue of the panel; none: it is not split. */
export interface ReplacedShares {
  /** The shares as the form showed them: where they are others by now, nothing is saved. */
  readonly before: readonly EnteredShare[];
  readonly shares: readonly { readonly from: string | null; readonly deliverables: IssueShares['deliverables'] }[];
}
