import { known, type Known } from '../known';
import { expensesBy } from '../progress/actual-cost';
import { isWorkDone } from '../progress/effort';
import { sumOfTallies, type Tally } from '../progress/tallies';
import { deliverableFiguresOf, type DeliverableFigures } from '../facts/deliverable-figures';
import type { GroupDetails } from '../measures/deliverable-measures';
import { groupDetailsOf } from './group-details';
import type { ProjectFacts } from '../facts/project-facts';
import { remainingPricesOf, withJoining, type RemainingPrices } from '../measures/remaining-prices';

/** Base sums of the deliverables and of the work outside: what a project adds up from. */
export interface ProjectParts {
  readonly figures: readonly DeliverableFigures[];
  /** By deliverable, then of the work outside. */
  readonly details: readonly GroupDetails[];
  /** Over all issues, also those outside of deliverables. */
  readonly whole: Tally;
  /**
   * Whether the project records time, and time or expenses. Where it does, nothing recorded means nothing
   * spent.
   */
  readonly timeIsLogged: boolean;
  readonly costIsRecorded: boolean;
  /**
   * Whether every deliverable is complete (all work, without deliverables) and nothing is open outside; and
   * whether no work is open.
   */
  readonly complete: boolean;
  readonly nothingOpen: boolean;
  /** Whether no work is open outside of deliverables. */
  readonly outsideOver: boolean;
  readonly outsideExpenses: number;
  readonly outsideRemainingPrice: Known<number>;
  readonly prices: RemainingPrices;
}

/** What is gathered from the issues of each group, where it is cached. */
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
    // Unknown remaining work outside is a finding; it has no budget of which it could take a share.
    outsideRemainingPrice:
      !outsidePrice.known && outsidePrice.because !== 'no-rate' ? known(0) : outsidePrice,
  };
}
