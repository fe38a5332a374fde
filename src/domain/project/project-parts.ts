import { known, type Known } from '../known';
import { expensesBy } from '../progress/actual-cost';
import { isWorkDone } from '../progress/effort';
import { sumOfTallies, type Tally } from '../progress/tallies';
import { deliverableFiguresOf, type DeliverableFigures } from '../facts/deliverable-figures';
import type { GroupDetails } from '../measures/deliverable-measures';
import { groupDetailsOf } from './group-details';
import type { ProjectFacts } from '../facts/project-facts';
import { remainingPricesOf, withJoining, type RemainingPrices } from '../measures/remaining-prices';

/** What a project adds up from: its deliverables' base sums, and the work outside of them. */
export interface ProjectParts {
  readonly figures: readonly DeliverableFigures[];
  /** By deliverable, then of the work outside. */
  readonly details: readonly GroupDetails[];
  /** Over all issues, those outside deliverables included. */
  readonly whole: Tally;
  /**
   * Whether the project records time at all, and time or expenses: where it does, nothing recorded means
   * nothing spent.
   */
  readonly timeIsLogged: boolean;
  readonly costIsRecorded: boolean;
  /**
   * Whether every deliverable is complete (of none: all work) and nothing is open outside; and whether no
   * work is open at all.
   */
  readonly complete: boolean;
  readonly nothingOpen: boolean;
  /** Whether no work is open outside the deliverables. */
  readonly outsideOver: boolean;
  readonly outsideExpenses: number;
  readonly outsideRemainingPrice: Known<number>;
  readonly prices: RemainingPrices;
}

/** What is gathered of the issues of each group, where it is at hand. */
interface Gathered {
  readonly details?: readonly GroupDetails[] | undefined;
  readonly prices?: RemainingPrices | undefined;
}

/** Reads the parts of a project on its status day. */
export function projectPartsOf(facts: ProjectFacts, gathered: Gathered): ProjectParts {
  const { plan, statusDate, tallies, recounted } = facts;
  const whole = sumOfTallies(tallies, recounted);
  const expenses = expensesBy(plan.costs, new Set(plan.deliverables.map(({ id }) => id)), statusDate);
  const timeIsLogged = whole.spent !== 0;
  const costIsRecorded = timeIsLogged || [...expenses.values()].some((amount) => amount !== 0);
  const priced = gathered.prices ?? remainingPricesOf(facts);
  const prices = withJoining(facts, priced);
  const figures = plan.deliverables.map(({ id }, rank) =>
    deliverableFiguresOf(facts, rank, {
      timeIsLogged,
      costIsRecorded,
      expenses: expenses.get(id) ?? 0,
      remainingPrice: prices[rank] ?? known(0),
    }),
  );
  const rest = tallies[figures.length] ?? whole;
  const allDone = figures.length === 0 ? isWorkDone(whole) : undefined;
  const outsideOver = rest.open === 0 && rest.unclassified === 0;
  const outsidePrice = prices[figures.length] ?? known(0);
  return {
    figures,
    details: gathered.details ?? groupDetailsOf(facts),
    whole,
    timeIsLogged,
    costIsRecorded,
    complete: allDone ?? (outsideOver && figures.every(({ complete }) => complete)),
    outsideOver,
    nothingOpen: allDone ?? (outsideOver && figures.every(({ nothingOpen }) => nothingOpen)),
    prices: priced,
    outsideExpenses: expenses.get(null) ?? 0,
    // Work outside that says nothing of what remains is a finding; it has no budget to take a share of.
    outsideRemainingPrice:
      !outsidePrice.known && outsidePrice.because !== 'no-rate' ? known(0) : outsidePrice,
  };
}
