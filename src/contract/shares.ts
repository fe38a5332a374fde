import { z } from 'zod';
import { HEAVIEST, MOST_SHARES } from '../domain/issues/shares';
import type { Deliverable, IssueShares } from '../domain/plan/project-plan';

/** How the work of an issue is split from a day on; null: always. */
export type EnteredShare = Pick<IssueShares, 'from' | 'deliverables'>;

/** How people split the work of an issue, and between which deliverables they may. */
export interface EnteredShares {
  readonly shares: readonly EnteredShare[];
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'name'>[];
}

/** Weights by deliverable. What they name is not checked: a deliverable that was taken out may come back. */
export const sharesSchema = z
  .record(z.string().min(1).max(64), z.number().min(0).max(HEAVIEST))
  .refine(
    (weights) => Object.keys(weights).length <= MOST_SHARES,
    `at most ${String(MOST_SHARES)} deliverables expected`,
  );
