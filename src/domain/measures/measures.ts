import type { Known } from '../known';

/** How an estimate at completion is announced: by a method, or as the sum of the rows. */
export type EstimateMethod = 'bottomUp' | 'typical' | 'atypical' | 'rows';

/**
 * Earned-value measures in one unit, money (minor units) or effort (seconds), never rounded. Ratios have no
 * unit.
 */
export interface Measures {
  /**
   * Share of the budget that the figures cover, 0 to 1. Below 1 it is shown with them: deliverables with
   * unknown EV have left all sums.
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
     * By probability, simulated together with the finish; of a project, not of deliverables. Risks count in
     * money.
     */
    readonly p50: Known<number>;
    readonly p80: Known<number>;
    readonly p95: Known<number>;
    /**
     * The estimate that surfaces announce: bottomUp, else typical, else atypical; of a project the sum of its
     * rows.
     */
    readonly announced: Known<number>;
    readonly method: EstimateMethod;
    readonly lowest: Known<number>;
    readonly highest: Known<number>;
    /** The earning rule makes typical equal to bottomUp, so that it is no independent estimate. */
    readonly circular: boolean;
    /** Less than 20 % is earned: the indices are not stable enough for a forecast. */
    readonly indicative: boolean;
  };
  readonly estimateToComplete: Known<number>;
  readonly varianceAtCompletion: Known<number>;
  readonly toCompleteBudget: Known<number>;
  readonly toCompleteEstimate: Known<number>;
  /**
   * Earned schedule weighted by this unit, in working days; absent in results of versions of the app that did
   * not compute it.
   */
  readonly earnedSchedule?: Known<number>;
  readonly scheduleVarianceTime?: Known<number>;
  readonly schedulePerformanceTime?: Known<number>;
  readonly estimateAtCompletionTime?: Known<number>;
}
