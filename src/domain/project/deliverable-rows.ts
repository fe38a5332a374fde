import {
  deliverableMeasuresOf,
  type DeliverableMeasures,
  type GroupDetails,
} from '../measures/deliverable-measures';
import type { ProjectFacts } from '../facts/project-facts';
import { deliverableResultOf } from './compute-deliverable';
import type { DeliverableResult } from './deliverable-result';
import { withOverGranted } from './over-granted';
import type { ProjectParts } from './project-parts';
import type { WorkToCome } from './work-to-come';

/** Cached results and measures by rank; undefined where they are computed again. */
export interface CachedRows {
  readonly deliverables?: readonly (DeliverableResult | undefined)[] | undefined;
  readonly measures?: readonly (DeliverableMeasures | undefined)[];
}

/** The result of every deliverable of a project, by rank. */
export function deliverableRowsOf(
  facts: ProjectFacts,
  { figures, details }: ProjectParts,
  work: WorkToCome,
  cached: CachedRows,
): readonly DeliverableResult[] {
  const rows = figures.map((own, rank) => {
    const cachedRow = cached.deliverables?.[rank];
    if (cachedRow) return cachedRow;
    const ownDetails = details[rank] as GroupDetails;
    const measures = cached.measures?.[rank] ?? deliverableMeasuresOf(facts, own, ownDetails);
    return deliverableResultOf(
      facts,
      { figures: own, details: ownDetails, measures },
      work.ofDeliverable(rank),
    );
  });
  return withOverGranted(rows, figures);
}
