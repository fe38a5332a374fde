import { unknown } from '../known';
import type { Measures } from '../measures/measures';

const HIDDEN = unknown('hidden');

/** What stands in place of measures in money for those who may not see costs: all is `hidden`. */
export const HIDDEN_MEASURES: Measures = {
  coverage: 0,
  budgetAtCompletion: HIDDEN,
  plannedValue: HIDDEN,
  earnedValue: HIDDEN,
  actualCost: HIDDEN,
  scheduleVariance: HIDDEN,
  costVariance: HIDDEN,
  schedulePerformanceIndex: HIDDEN,
  costPerformanceIndex: HIDDEN,
  criticalRatio: HIDDEN,
  percentComplete: HIDDEN,
  percentSpent: HIDDEN,
  estimateAtCompletion: {
    typical: HIDDEN,
    atypical: HIDDEN,
    costAndSchedule: HIDDEN,
    bottomUp: HIDDEN,
    weighted: HIDDEN,
    p50: HIDDEN,
    p80: HIDDEN,
    p95: HIDDEN,
    announced: HIDDEN,
    method: 'rows',
    lowest: HIDDEN,
    highest: HIDDEN,
    circular: false,
    indicative: false,
  },
  estimateToComplete: HIDDEN,
  varianceAtCompletion: HIDDEN,
  toCompleteBudget: HIDDEN,
  toCompleteEstimate: HIDDEN,
  earnedSchedule: HIDDEN,
  scheduleVarianceTime: HIDDEN,
  schedulePerformanceTime: HIDDEN,
  estimateAtCompletionTime: HIDDEN,
};
