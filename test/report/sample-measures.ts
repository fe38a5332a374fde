import { known, unknown } from '../../src/domain/known';
import type { Reason } from '../../src/domain/reason';
import type { Measures } from '../../src/domain/measures/measures';

/** Measures in one unit from the four base quantities and a bottom-up estimate, all known. */
export function measuresOf(
  budget: number,
  planned: number,
  earned: number,
  actual: number,
  bottomUp: number,
): Measures {
  const spi = earned / planned;
  const cpi = earned / actual;
  const typical = budget / cpi;
  const atypical = actual + budget - earned;
  const costAndSchedule = actual + (budget - earned) / (cpi * spi);
  const weighted = actual + (budget - earned) / (0.8 * cpi + 0.2 * spi);
  const all = [typical, atypical, costAndSchedule, bottomUp, weighted];
  return {
    budgetAtCompletion: known(budget),
    plannedValue: known(planned),
    earnedValue: known(earned),
    actualCost: known(actual),
    scheduleVariance: known(earned - planned),
    costVariance: known(earned - actual),
    schedulePerformanceIndex: known(spi),
    costPerformanceIndex: known(cpi),
    criticalRatio: known(spi * cpi),
    percentComplete: known(earned / budget),
    percentSpent: known(actual / budget),
    estimateAtCompletion: {
      typical: known(typical),
      atypical: known(atypical),
      costAndSchedule: known(costAndSchedule),
      bottomUp: known(bottomUp),
      weighted: known(weighted),
      p50: known(bottomUp * 1.01),
      p80: known(bottomUp * 1.05),
      p95: known(bottomUp * 1.12),
      announced: known(bottomUp),
      method: 'bottomUp',
      lowest: known(Math.min(...all)),
      highest: known(Math.max(...all)),
      circular: false,
      indicative: earned < 0.2 * budget,
    },
    estimateToComplete: known(bottomUp - actual),
    varianceAtCompletion: known(budget - bottomUp),
    toCompleteBudget: known((budget - earned) / (budget - actual)),
    toCompleteEstimate: known((budget - earned) / (bottomUp - actual)),
    coverage: 1,
  };
}

/** Measures of which nothing is known, for one reason. */
export function unknownMeasures(because: Reason): Measures {
  const nothing = unknown(because);
  return {
    budgetAtCompletion: nothing,
    plannedValue: nothing,
    earnedValue: nothing,
    actualCost: nothing,
    scheduleVariance: nothing,
    costVariance: nothing,
    schedulePerformanceIndex: nothing,
    costPerformanceIndex: nothing,
    criticalRatio: nothing,
    percentComplete: nothing,
    percentSpent: nothing,
    estimateAtCompletion: {
      typical: nothing,
      atypical: nothing,
      costAndSchedule: nothing,
      bottomUp: nothing,
      weighted: nothing,
      p50: nothing,
      p80: nothing,
      p95: nothing,
      announced: nothing,
      method: 'bottomUp',
      lowest: nothing,
      highest: nothing,
      circular: false,
      indicative: false,
    },
    estimateToComplete: nothing,
    varianceAtCompletion: nothing,
    toCompleteBudget: nothing,
    toCompleteEstimate: nothing,
    coverage: 0,
  };
}

/** Work outside deliverables of which four issues are done: what was spent, in minor units and in seconds. */
export const outsideOf = (money: number, seconds: number) => ({
  done: 4,
  actualCost: known(money),
  cost: { ...unknownMeasures('no-budget'), actualCost: known(money) },
  work: { ...unknownMeasures('no-budget'), actualCost: known(seconds) },
});

/** Work outside deliverables of which nothing is known. */
export const NOTHING_OUTSIDE = {
  done: 0,
  actualCost: unknown('no-rate'),
  cost: unknownMeasures('no-rate'),
  work: unknownMeasures('no-cost-recorded'),
};
