import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import type { Reason } from '../reason';
import type { BaseSums } from './deliverable-figures';
import { combine, sumOfKnown } from './ratio';

/** A project's base sums in one unit, and which deliverables they cover (by position in what was given). */
export interface ProjectSums extends BaseSums {
  readonly covered: readonly number[];
  /** Covered budget / whole budget. */
  readonly coverage: number;
}

/**
 * Adds deliverables up: sums first, ratios after (domain.md 4.2). One with a budget whose EV (or, where others have one, PV) is unknown
 * leaves every sum; `coverage` says how much budget is left. Work without a budget was spent all the same and stays in AC.
 */
export function projectSumsOf(
  parts: readonly BaseSums[],
  outside: Known<number>,
  outsideRemaining: Known<number>,
  day: Day,
): ProjectSums {
  const budgeted = parts.map((_, position) => position).filter((position) => parts[position]?.budget.known);
  const earning = budgeted.filter((position) => parts[position]?.earned.known);
  const planned = earning.filter((position) => parts[position]?.plannedOn(day).known);
  const covered = planned.length > 0 ? planned : earning;
  const at = (positions: readonly number[]): readonly BaseSums[] => positions.map((position) => parts[position] as BaseSums);
  const spending = parts.filter((part, position) => !part.budget.known || covered.includes(position));
  const budget = sumOrReason(
    at(covered).map((part) => part.budget),
    reasonFor(parts, (part) => part.earned),
  );
  const whole = combine(
    at(budgeted).map((part) => part.budget),
    (...values) => values.reduce((sum, value) => sum + value, 0),
  );
  return {
    budget,
    plannedOn: (on) => (budget.known ? sumOfKnown(at(covered).map((part) => part.plannedOn(on))) : budget),
    earned: sumOrReason(
      at(covered).map((part) => part.earned),
      reasonFor(parts, (part) => part.earned),
    ),
    actual: sumOfKnown([...spending.map((part) => part.actual), outside]),
    bottomUp: sumOfKnown([
      ...spending.map((part) => (part.budget.known ? part.bottomUp : part.actual)),
      outside,
      outsideRemaining,
    ]),
    covered,
    coverage: budget.known && whole.known && whole.value > 0 ? budget.value / whole.value : 0,
  };
}

function sumOrReason(figures: readonly Known<number>[], because: Reason): Known<number> {
  return figures.length === 0 ? unknown(because) : sumOfKnown(figures);
}

function reasonFor(parts: readonly BaseSums[], figure: (part: BaseSums) => Known<number>): Reason {
  for (const part of parts) {
    const one = figure(part);
    if (!one.known) return one.because;
  }
  return 'no-baseline';
}

/** Zero, known. */
export const NOTHING: Known<number> = known(0);
