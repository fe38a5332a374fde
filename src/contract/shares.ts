import type { Deliverable } from '../domain/plan/deliverable';
import type { IssueShares } from '../domain/plan/issue-shares';
import { z } from 'zod';
import { HEAVIEST, MOST_SHARES } from '../domain/issues/shares';

/** How the work of an issue is split from a day on; null: always. */
export type EnteredShare = Pick<IssueShares, 'from' | 'deliverables'>;

/** How people split the work of an issue, and the deliverables between which they may split it. */
export interface EnteredShares {
  readonly shares: readonly EnteredShare[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}

/** Weights by deliverable. The ids are not checked: a deliverable that was removed may come back. */
export const sharesSchema = z
  .record(z.string().min(1).max(64), z.number().min(0).max(HEAVIEST))
  .refine(
    (weights) => Object.keys(weights).length <= MOST_SHARES,
    `at most ${String(MOST_SHARES)} deliverables expected`,
  );
