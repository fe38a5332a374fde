import type { PartSums } from '../facts/base-sums';
import { workBudgetOf } from '../facts/deliverable-figures';
import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown } from '../known';
import { outsideBottomUp, type OutsideWork } from '../measures/outside-measures';
import { projectSumsOf, type OutsideTheBudget, type ProjectSums } from '../measures/project-sums';
import { actualCostOf } from '../progress/actual-cost';
import { effortOf, type Effort } from '../progress/effort';
import { emptyTally, type Tally } from '../progress/tallies';
import { sumOfKnown } from '../ratio';
import type { ProjectParts } from './project-parts';

/** Base sums of a project in both units. */
export interface ProjectBaseSums {
  readonly money: ProjectSums;
  readonly hours: ProjectSums;
  /** Of all work, that outside of deliverables included. */
  readonly effort: Effort;
  readonly outside: OutsideSums;
}

/** What was spent and what remains outside of all deliverables. */
interface OutsideSums {
  readonly tally: Tally;
  readonly effort: Effort;
  readonly cost: OutsideWork;
  readonly work: OutsideWork;
}

/**
 * Adds the deliverables of a project up, with the work outside of them. Without deliverables the hours of the
 * project are measured as one, and no plan measures them (`no-baseline`).
 */
export function projectBaseSumsOf(facts: ProjectFacts, parts: ProjectParts): ProjectBaseSums {
  const { figures, whole, timeIsLogged } = parts;
  const outside = outsideSumsOf(facts, parts);
  const effort = effortOf(whole, timeIsLogged);
  const sumsIn = (
    unit: 'money' | 'work',
    work: OutsideWork,
    withoutBudget: OutsideTheBudget['withoutBudget'],
  ): ProjectSums =>
    projectSumsOf(
      partsIn(figures, unit),
      {
        actual: work.actual,
        bottomUp: outsideBottomUp(work),
        withoutBudget,
        noIssues: whole.issues === 0,
      },
      facts.statusDate,
    );
  return {
    money: sumsIn('money', outside.cost, 'spent'),
    hours: figures.length === 0 ? wholeProject(effort) : sumsIn('work', outside.work, 'left-out'),
    effort,
    outside,
  };
}

/** Base sums of each deliverable in one unit, by rank. */
export const partsIn = (figures: ProjectParts['figures'], unit: 'money' | 'work'): readonly PartSums[] =>
  figures.map((figure) => figure[unit]);

function outsideSumsOf(facts: ProjectFacts, parts: ProjectParts): OutsideSums {
  const tally = facts.tallies[parts.figures.length] ?? emptyTally();
  const effort = effortOf(tally, parts.timeIsLogged);
  return {
    tally,
    effort,
    cost: {
      actual: actualCostOf(tally, parts.outsideExpenses, parts.costIsRecorded),
      remaining: parts.outsideRemainingPrice,
    },
    work: {
      actual: tally.issues === 0 ? known(tally.spent) : effort.spent,
      remaining: known(tally.remaining),
    },
  };
}

/** Hours of a project without deliverables, earned as issues are done. */
function wholeProject(effort: Effort): ProjectSums {
  const budget = workBudgetOf(effort);
  const planned = unknown('no-baseline');
  return {
    budget,
    earned: effort.earned,
    actual: effort.spent,
    bottomUp: sumOfKnown([effort.spent, effort.remaining]),
    covered: [],
    spending: [],
    unknownBecause: undefined,
    plannedOn: () => planned,
    coverage: budget.known ? 1 : 0,
  };
}
