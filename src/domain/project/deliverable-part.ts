import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { DeliverableMeasures, GroupDetails } from '../measures/deliverable-measures';

/** What is computed of a deliverable before its finish and its weather. */
export interface DeliverablePart {
  readonly figures: DeliverableFigures;
  readonly details: GroupDetails;
  readonly measures: DeliverableMeasures;
}
