import type { Day } from '../calendar/day';
import type { Known } from '../known';
import { actualCostOf, expensesBy } from '../progress/actual-cost';
import { earnedFraction } from '../progress/earned-fraction';
import { sumOfTallies, type Tally } from '../progress/tallies';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { ProjectFacts } from '../facts/project-facts';
import type { ProjectSums } from './project-sums';
import type { Minor, Seconds } from '../money/money';

type Unit = 'money' | 'work';

/** What the curve is drawn from. */
export interface CurveInputs {
  readonly facts: ProjectFacts;
  readonly figures: readonly DeliverableFigures[];
  readonly cost: ProjectSums;
  readonly work: ProjectSums;
  readonly costIsRecorded: boolean;
}

/**
 * The S-curve over the deliverables in the project's sums: PV of the baseline in force on all days, EV and AC
 * rebuilt for past ones; minor units and seconds. The point of the status day has the project's own figures.
 * Empty where neither unit has a budget or a cost, or there is only one day.
 */
export function curveOf(inputs: CurveInputs): readonly CurvePoint[] {
  const { facts, cost, work } = inputs;
  const points = facts.days.map((day) =>
    day <= facts.statusDate ? pastPoint(inputs, day) : futurePoint(inputs, day),
  );
  const drawable = [cost, work].some((sums) => sums.budget.known || sums.actual.known);
  return drawable && facts.days.length > 1 ? points : [];
}

function futurePoint({ cost, work }: CurveInputs, day: Day): CurvePoint {
  const point = (sums: ProjectSums) => ({
    plannedValue: orNull(sums.plannedOn(day)),
    earnedValue: null,
    actualCost: null,
  });
  return { day, cost: point(cost), work: point(work) };
}

function pastPoint({ facts, figures, cost, work, costIsRecorded }: CurveInputs, day: Day): CurvePoint {
  if (day === facts.statusDate) return { day, cost: ownPoint(cost, day), work: ownPoint(work, day) };
  const outside = facts.tallyOn(figures.length, day);
  const tallies = figures.map(({ rank }) => facts.tallyOn(rank, day));
  const fractions = figures.map(({ deliverable }, rank) =>
    earnedFraction(deliverable, tallies[rank] ?? outside, day),
  );
  const earnedOf = (sums: ProjectSums, unit: Unit): number | null => {
    if (!sums.earned.known) return null;
    if (figures.length === 0) return outside.earned;
    let earned = 0;
    for (const rank of sums.covered) {
      const [part, fraction] = [figures[rank], fractions[rank]];
      const budget = part?.[unit].budget;
      if (!budget?.known || !fraction) return null;
      // No live issue existed yet, so that nothing was earned.
      if (!fraction.known && fraction.because !== 'no-issues') return null;
      earned += fraction.known ? budget.value * fraction.value : 0;
    }
    return earned;
  };
  const spending = (sums: ProjectSums): readonly Tally[] => [
    outside,
    ...sums.spending.map((rank) => tallies[rank] ?? outside),
  ];
  const money = sumOfTallies(spending(cost));
  const actual = actualCostOf(money, expensesOn(facts, figures, cost, day), costIsRecorded);
  return {
    day,
    cost: {
      plannedValue: orNull(cost.plannedOn(day)),
      earnedValue: earnedOf(cost, 'money'),
      actualCost: cost.actual.known ? orNull(actual) : null,
    },
    work: {
      plannedValue: orNull(work.plannedOn(day)),
      earnedValue: earnedOf(work, 'work'),
      actualCost: work.actual.known ? spending(work).reduce((sum, { spent }) => sum + spent, 0) : null,
    },
  };
}

function expensesOn(
  facts: ProjectFacts,
  figures: readonly DeliverableFigures[],
  cost: ProjectSums,
  day: Day,
): number {
  const ids = figures.map(({ deliverable }) => deliverable.id);
  const spending = new Set(cost.spending.map((rank) => ids[rank]));
  let sum = 0;
  for (const [id, amount] of expensesBy(facts.plan.costs, new Set(ids), day))
    if (id === null || spending.has(id)) sum += amount;
  return sum;
}

function ownPoint(sums: ProjectSums, day: Day): CurvePoint['cost'] {
  return {
    plannedValue: orNull(sums.plannedOn(day)),
    earnedValue: orNull(sums.earned),
    actualCost: orNull(sums.actual),
  };
}

function orNull(figure: Known<number>): number | null {
  return figure.known ? figure.value : null;
}

/** One day of the S-curve in both units. Null where unknown; EV and AC also after the status day. */
export interface CurvePoint {
  readonly day: Day;
  readonly cost: {
    readonly plannedValue: Minor | null;
    readonly earnedValue: Minor | null;
    readonly actualCost: Minor | null;
  };
  readonly work: {
    readonly plannedValue: Seconds | null;
    readonly earnedValue: Seconds | null;
    readonly actualCost: Seconds | null;
  };
}
