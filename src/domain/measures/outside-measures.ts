import { known, unknown, type Known } from '../known';
import { combine, sumOfKnown } from '../ratio';
import { measuresOf } from './measures-from-sums';
import type { Measures } from './measures';

/** What was spent and what remains outside of all deliverables, in one unit. */
export interface OutsideWork {
  readonly actual: Known<number>;
  readonly remaining: Known<number>;
}

/** AC + RAF of the work outside. */
export const outsideBottomUp = ({ actual, remaining }: OutsideWork): Known<number> =>
  sumOfKnown([actual, remaining]);

/**
 * Measures of the work outside of all deliverables, which has no plan and earns nothing (`no-budget`).
 * Everything it costs is beyond the budget: where the project has one, BAC is 0, CV is −AC and VAC is −EAC;
 * else they are unknown for the project's reason.
 */
export function outsideMeasuresOf(work: OutsideWork, budget: Known<number>): Measures {
  const none = unknown('no-budget');
  const measures = measuresOf({
    coverage: 1,
    circular: false,
    budgetAtCompletion: none,
    plannedValue: none,
    earnedValue: none,
    actualCost: work.actual,
    bottomUp: outsideBottomUp(work),
  });
  const overGranted = (spent: Known<number>): Known<number> =>
    combine([budget, spent], (_, value) => 0 - value);
  return {
    ...measures,
    budgetAtCompletion: budget.known ? known(0) : budget,
    costVariance: overGranted(measures.actualCost),
    varianceAtCompletion: overGranted(measures.estimateAtCompletion.announced),
  };
}
