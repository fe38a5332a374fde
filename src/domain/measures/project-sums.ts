import type { Day } from '../calendar/day';
import { unknown, type Known } from '../known';
import type { Reason } from '../reason';
import type { BaseSums, PartSums } from '../facts/base-sums';
import { sumOfKnown } from '../ratio';

/** A project's base sums in one unit, and which deliverables they cover (by position in what was given). */
export interface ProjectSums extends BaseSums {
  readonly covered: readonly number[];
  /** Whose actual cost is in the sums. */
  readonly spending: readonly number[];
  /** Covered budget / whole budget. */
  readonly coverage: number;
  /**
   * Why none of the sums is known, where all that has a budget has left them, or there is nothing to add up.
   */
  readonly unknownBecause: Reason | undefined;
}

/**
 * Work outside deliverables, which was spent all the same, and what is done of a deliverable without a budget
 * in this unit.
 */
export interface OutsideTheBudget {
  readonly actual: Known<number>;
  /** AC + RAF of the work outside. */
  readonly bottomUp: Known<number>;
  /**
   * `spent`: money spent without a budget is spent; `left-out`: hours without an estimate say nothing about
   * efficiency.
   */
  readonly withoutBudget: 'spent' | 'left-out';
  /** The project has no issue at all: nothing says what remains. */
  readonly noIssues: boolean;
}

/**
 * Adds deliverables up: sums first, ratios after. One with a budget whose EV (or, where others have one, PV)
 * is unknown leaves every sum; `coverage`, 0 to 1, says how much budget is left. What dropped work cost stays
 * in AC. Where all leave, every sum, of what others spent too, is unknown for the reason of the first
 * (`no-baseline` where none has a budget); where they leave, or the project has neither budgets nor issues
 * (`no-issues`), there is no AC + RAF. AC + RAF is that of all parts that say it, of those left out as well,
 * and of the work outside.
 */
export function projectSumsOf(parts: readonly PartSums[], outside: OutsideTheBudget, day: Day): ProjectSums {
  const ranks = parts.map((_, rank) => rank);
  const at = (rank: number): PartSums => parts[rank] as PartSums;
  const budgeted = ranks.filter((rank) => at(rank).budget.known);
  const earning = budgeted.filter((rank) => at(rank).earned.known);
  const planned = earning.filter((rank) => at(rank).plannedOn(day).known);
  const covered = planned.length > 0 ? planned : earning;
  const alsoSpent = outside.withoutBudget === 'spent' || covered.length === 0;
  const spending = ranks.filter(
    (rank) => covered.includes(rank) || ((alsoSpent || at(rank).dropped) && !at(rank).budget.known),
  );
  const because = reasonFor(budgeted.length > 0 ? budgeted.map(at) : parts);
  const allLeft = budgeted.length > 0 && covered.length === 0;
  const budget = sumOrReason(
    covered.map((rank) => at(rank).budget),
    because,
  );
  const total = sumOfKnown(budgeted.map((rank) => at(rank).budget));
  const unknownBecause = allLeft
    ? because
    : covered.length === 0 && outside.noIssues
      ? 'no-issues'
      : undefined;
  return {
    budget,
    plannedOn: (on) => (budget.known ? sumOfKnown(covered.map((rank) => at(rank).plannedOn(on))) : budget),
    earned: sumOrReason(
      covered.map((rank) => at(rank).earned),
      because,
    ),
    actual: allLeft
      ? unknown(because)
      : sumOfKnown([...spending.map((rank) => at(rank).actual), outside.actual]),
    bottomUp: unknownBecause
      ? unknown(unknownBecause)
      : sumOfKnown([
          ...estimatedParts(parts, ({ bottomUp }) => bottomUp).map(({ estimate }) => estimate),
          outside.bottomUp,
        ]),
    covered,
    spending,
    coverage: budget.known && total.known && total.value > 0 ? budget.value / total.value : 0,
    unknownBecause,
  };
}

/** A part that enters a landing, by its rank, and where it lands. */
export interface EstimatedPart {
  readonly rank: number;
  readonly estimate: Known<number>;
}

/**
 * The parts that a project's landing adds up: all but those whose landing is unknown while they have a
 * budget, which `coverage` tells of. One with neither issues nor budget has nothing to land but what was
 * spent on it; any other whose landing is unknown makes the sum unknown.
 */
export function estimatedParts(
  parts: readonly PartSums[],
  estimateOf: (part: PartSums, rank: number) => Known<number>,
): readonly EstimatedPart[] {
  return parts.flatMap((part, rank) => {
    const estimate = estimateOf(part, rank);
    if (estimate.known) return [{ rank, estimate }];
    if (part.budget.known && !part.earned.known && part.actual.known) return [];
    return [{ rank, estimate: part.empty ? part.actual : estimate }];
  });
}

function sumOrReason(figures: readonly Known<number>[], because: Reason): Known<number> {
  return figures.length === 0 ? unknown(because) : sumOfKnown(figures);
}

/** Why nothing is covered: the first deliverable's reason. */
function reasonFor(parts: readonly BaseSums[]): Reason {
  for (const { earned } of parts) if (!earned.known) return earned.because;
  return 'no-baseline';
}
