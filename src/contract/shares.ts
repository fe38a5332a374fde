import type { Deliverable, IssueShares } from '../domain/plan/project-plan';
import type { IssueView } from './api';

/** How people split the work of an issue, and between which deliverables they may. */
export interface EnteredShares {
  readonly shares: readonly Pick<IssueShares, 'from' | 'deliverables'>[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}

/** Calls of the issue panel on shares. */
export interface SharesApi {
  showShares(request: Record<string, never>): EnteredShares;
  /** Replaces all shares entered on the issue; none: it is not split. */
  saveShares(request: {
    readonly shares: readonly { readonly from: string | null; readonly deliverables: IssueShares['deliverables'] }[];
  }): IssueView;
}
