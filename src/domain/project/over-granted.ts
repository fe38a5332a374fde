import type { Known } from '../known';
import { combine } from '../ratio';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { Measures } from '../measures/measures';
import type { DeliverableResult } from './deliverable-result';

type Unit = 'money' | 'work';

/**
 * Deliverables with what those without a budget take from the others: where any has a budget, all their cost
 * is over what was granted (VAC = −EAC, CV = −AC where AC counts), so that the columns add up.
 */
export function withOverGranted(
  deliverables: readonly DeliverableResult[],
  figures: readonly DeliverableFigures[],
): readonly DeliverableResult[] {
  const granted = (unit: Unit): boolean => figures.some((figure) => figure[unit].budget.known);
  const [money, work] = [granted('money'), granted('work')];
  return deliverables.map((deliverable, rank) => {
    const own = figures[rank];
    if (!own) return deliverable;
    // Cached rows of a what-if may be from a project in which others had a budget, or none had.
    const [cost, hours] = [ungranted(deliverable.cost), ungranted(deliverable.work)];
    return {
      ...deliverable,
      cost: money && !own.money.budget.known ? overGranted(cost, true) : cost,
      // Hours without an estimate are in no sum of spent hours (`project-sums.ts`), unless they were dropped.
      work: work && !own.work.budget.known ? overGranted(hours, own.work.dropped) : hours,
    };
  });
}

/** The variances of a row by itself (`measuresOf`). */
function ungranted(measures: Measures): Measures {
  const { budgetAtCompletion, estimateAtCompletion, earnedValue, actualCost } = measures;
  const less = (from: Known<number>, amount: Known<number>): Known<number> =>
    combine([from, amount], (one, other) => one - other);
  return {
    ...measures,
    varianceAtCompletion: less(budgetAtCompletion, estimateAtCompletion.announced),
    costVariance: less(earnedValue, actualCost),
  };
}

function overGranted(measures: Measures, counted: boolean): Measures {
  const minus = (amount: Known<number>): Known<number> => combine([amount], (value) => 0 - value);
  return {
    ...measures,
    varianceAtCompletion: minus(measures.estimateAtCompletion.announced),
    costVariance: counted ? minus(measures.actualCost) : measures.costVariance,
  };
}
