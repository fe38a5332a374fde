import type { Known } from '../known';

/** By what an estimate at completion is announced: a method, or the sum of the rows, each by its own. */
export type EstimateMethod = 'bottomUp' | 'typical' | 'atypical' | 'rows';

/**
 * Earned-value measures in one unit: money (minor units) or effort (seconds). Ratios have no unit. Never
 * rounded.
 */
export interface Measures {
  /**
   * Share of the budget that these figures cover, 0 to 1. A deliverable whose earned value is unknown leaves
   * all of the sums on both sides: below 1, say so beside the figures.
   */
  readonly coverage: number;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  readonly scheduleVariance: Known<number>;
  readonly costVariance: Known<number>;
  readonly schedulePerformanceIndex: Known<number>;
  readonly costPerformanceIndex: Known<number>;
  readonly criticalRatio: Known<number>;
  /** EV / BAC, a fraction. */
  readonly percentComplete: Known<number>;
  /** AC / BAC, a fraction. */
  readonly percentSpent: Known<number>;
  readonly estimateAtCompletion: {
    readonly typical: Known<number>;
    readonly atypical: Known<number>;
    readonly costAndSchedule: Known<number>;
    readonly bottomUp: Known<number>;
    /** AC + (BAC − EV) / (0.8 CPI + 0.2 SPI). */
    readonly weighted: Known<number>;
    /**
     * By probability, drawn together with the finish; of a project, not of its deliverables. Risks count in
     * money.
     */
    readonly p50: Known<number>;
    readonly p80: Known<number>;
    readonly p95: Known<number>;
    /**
     * The one the surfaces announce: bottomUp where known, else typical, else atypical; of a project the sum
     * of its rows.
     */
    readonly announced: Known<number>;
    readonly method: EstimateMethod;
    readonly lowest: Known<number>;
    readonly highest: Known<number>;
    /** The earning rule makes typical equal to bottomUp: no independent information. */
    readonly circular: boolean;
    /** Less than 20 % is earned: the indices still move too much for a forecast drawn from them. */
    readonly indicative: boolean;
  };
  readonly estimateToComplete: Known<number>;
  readonly varianceAtCompletion: Known<number>;
  readonly toCompleteBudget: Known<number>;
  readonly toCompleteEstimate: Known<number>;
  /**
   * Earned schedule with the parts weighed in this unit, in working days; left out by versions of the app
   * that did not tell it.
   */
  readonly earnedSchedule?: Known<number>;
  readonly scheduleVarianceTime?: Known<number>;
  readonly schedulePerformanceTime?: Known<number>;
  readonly estimateAtCompletionTime?: Known<number>;
}
