import type { Day } from '../calendar/day';
import { unknown, type Known } from '../known';
import type { Reason } from '../reason';
import type { BaseSums, PartSums } from '../facts/base-sums';
import { sumOfKnown } from '../ratio';

/**
 * A project's base sums in one unit. Where every deliverable with a budget leaves, all are unknown for the
 * reason of the first, and where none has a budget, all but AC are `no-baseline`.
 */
export interface ProjectSums extends BaseSums {
  /** Ranks of the deliverables that the sums cover. */
  readonly covered: readonly number[];
  /** Ranks of the deliverables whose actual cost is in AC. */
  readonly spending: readonly number[];
  /** Covered budget / whole budget. */
  readonly coverage: number;
  /** Why AC + RAF is unknown: every part with a budget has left, or there is nothing to add up. */
  readonly unknownBecause: Reason | undefined;
}

/** The work outside of deliverables, and how a deliverable without a budget in this unit counts. */
export interface OutsideTheBudget {
  readonly actual: Known<number>;
  /** AC + RAF of the work outside. */
  readonly bottomUp: Known<number>;
  /**
   * `spent`: money without a budget is in AC; `left-out`: hours without an estimate measure no efficiency.
   */
  readonly withoutBudget: 'spent' | 'left-out';
  /** The project has no issue, so that nothing says what remains (`no-issues`). */
  readonly noIssues: boolean;
}

/**
 * Adds deliverables up: sums first, ratios after. A deliverable with a budget whose EV (or, where others have
 * one, PV) is unknown leaves every sum; `coverage` is the share of the budget that stays in, 0 to 1.
 */
export function projectSumsOf(parts: readonly PartSums[], outside: OutsideTheBudget, day: Day): ProjectSums {
  const { budgeted, covered, spending } = coverageOf(parts, outside.withoutBudget, day);
  const at = (rank: number): PartSums => parts[rank] as PartSums;
  const because = reasonFor(budgeted.length > 0 ? budgeted.map(at) : parts);
  const budget = sumOrReason(
    covered.map((rank) => at(rank).budget),
    because,
  );
  const total = sumOfKnown(budgeted.map((rank) => at(rank).budget));
  const allLeft = budgeted.length > 0 && covered.length === 0;
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
    bottomUp: unknownBecause ? unknown(unknownBecause) : bottomUpOf(parts, outside),
    covered,
    spending,
    coverage: budget.known && total.known && total.value > 0 ? budget.value / total.value : 0,
    unknownBecause,
  };
}

/** Deliverables by rank: those with a budget, of these those in the sums, and those whose cost is in AC. */
interface Coverage extends Pick<ProjectSums, 'covered' | 'spending'> {
  readonly budgeted: readonly number[];
}

/** What dropped work cost stays in AC. */
function coverageOf(
  parts: readonly PartSums[],
  withoutBudget: OutsideTheBudget['withoutBudget'],
  day: Day,
): Coverage {
  const ranks = [...parts.keys()];
  const at = (rank: number): PartSums => parts[rank] as PartSums;
  const budgeted = ranks.filter((rank) => at(rank).budget.known);
  const earning = budgeted.filter((rank) => at(rank).earned.known);
  const planned = earning.filter((rank) => at(rank).plannedOn(day).known);
  const covered = planned.length > 0 ? planned : earning;
  const alsoSpent = withoutBudget === 'spent' || covered.length === 0;
  const spending = ranks.filter(
    (rank) => covered.includes(rank) || ((alsoSpent || at(rank).dropped) && !at(rank).budget.known),
  );
  return { budgeted, covered, spending };
}

/** AC + RAF of all parts that have one, of those that the sums leave out as well, and of the work outside. */
function bottomUpOf(parts: readonly PartSums[], outside: OutsideTheBudget): Known<number> {
  const estimated = estimatedParts(parts, ({ bottomUp }) => bottomUp);
  return sumOfKnown([...estimated.map(({ estimate }) => estimate), outside.bottomUp]);
}

/** A part that enters a project's EAC, by its rank, with its own. */
export interface EstimatedPart {
  readonly rank: number;
  readonly estimate: Known<number>;
}

/**
 * The parts that a project's EAC adds up: all but those with a budget whose EV is unknown (`coverage`). A
 * part with neither issues nor budget enters with its AC; any other whose estimate is unknown makes the sum
 * unknown.
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
