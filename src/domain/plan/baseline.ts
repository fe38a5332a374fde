import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';
import type { Imported } from './imported';

/** When the amount of a budget line is planned to be earned: evenly, on the first day, or on the last. */
export type Accrual = 'linear' | 'start' | 'finish';

/** One amount of a budget. */
export interface BudgetLine {
  /** A reduction is negative. */
  readonly amount: Minor;
  readonly accrual: Accrual;
}

/** What a baseline plans for one deliverable. */
export interface BaselineItem {
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly budget: readonly BudgetLine[];
}

/**
 * A dated plan of record. The first is the initial one; later ones are amendments (avenants) with author and
 * reason.
 */
export interface Baseline {
  readonly name: string;
  readonly day: Day;
  readonly reason: string | null;
  readonly author: string | null;
  readonly items: Readonly<Record<string, BaselineItem>>;
  /** The baseline for readers who may not see everything behind it; absent: everybody may. */
  readonly apart?: RestrictedBaseline | undefined;
  /** Who imported it, the last one last; absent: it was captured here. */
  readonly imported?: readonly Imported[] | undefined;
}

/** A baseline computed once more, for readers who may not see everything behind it. */
export interface RestrictedBaseline {
  /** What some readers may not see: ids of issues, and names of other projects (`otherProject`). */
  readonly behind: readonly string[];
  /** The items computed without any of it. */
  readonly open: Readonly<Record<string, BaselineItem>>;
}
