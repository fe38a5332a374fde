import type { Day } from '../calendar/day';
import type { PlannedSpan } from '../baseline/planned-value';
import { unknown, known, type Known } from '../known';
import { acceptedOn } from '../plan/accepted-on';
import { actualCostOf } from '../progress/actual-cost';
import { earnedFraction } from '../progress/earned-fraction';
import { effortOf, isWorkDone, type Effort } from '../progress/effort';
import type { Tally } from '../progress/tallies';
import { baseSumsOf, type PartSums } from './base-sums';
import { moneyBudgetIn, plannedCostShare, plannedSpanIn, plannedWorkShare } from './planned-share';
import type { ProjectFacts } from './project-facts';
import type { Deliverable } from '../plan/deliverable';
import type { BaselineItem } from '../plan/baseline';

/** The base sums of one deliverable on a day, in money and in hours, before any ratio. */
export interface DeliverableFigures {
  readonly deliverable: Deliverable;
  readonly rank: number;
  readonly tally: Tally;
  readonly item: BaselineItem | undefined;
  readonly span: Known<PlannedSpan>;
  /** Share earned, 0 to 1. */
  readonly fraction: Known<number>;
  /** Planned share of the work at the end of a day, 0 to 1, whatever it costs (`workAccrualOf`). */
  readonly plannedShareOn: (day: Day) => Known<number>;
  /** Whether no work is open: all that bears work is done or, by declaration, 100 % is. */
  readonly nothingOpen: boolean;
  /** Nothing is open, or the deliverable is accepted. */
  readonly complete: boolean;
  readonly effort: Effort;
  /** In minor units. */
  readonly expenses: number;
  readonly money: PartSums;
  readonly work: PartSums;
}

/** What the project says of one deliverable's cost. */
interface CostContext {
  readonly timeIsLogged: boolean;
  readonly costIsRecorded: boolean;
  readonly expenses: number;
  readonly remainingPrice: Known<number>;
}

/**
 * Base sums of a deliverable, by rank, on the status day: BAC of the baseline in force, PV, EV, AC, AC + RAF.
 */
export function deliverableFiguresOf(
  facts: ProjectFacts,
  rank: number,
  context: CostContext,
): DeliverableFigures {
  const { plan, tallies, statusDate, calendar } = facts;
  const deliverable = plan.deliverables[rank] as Deliverable;
  const tally = tallies[rank] as Tally;
  const item = itemOf(facts, deliverable);
  const fraction = earnedFraction(deliverable, tally, statusDate);
  const nothingOpen = isNothingOpen(deliverable, tally, fraction);
  const progress = {
    deliverable,
    tally,
    item,
    fraction,
    effort: effortOf(tally, context.timeIsLogged),
    plannedShareOn: plannedWorkShare(item, calendar),
  };
  return {
    ...progress,
    rank,
    span: plannedSpanIn(item),
    nothingOpen,
    complete: nothingOpen || acceptedOn(deliverable, statusDate) !== undefined,
    expenses: context.expenses,
    money: moneySums(facts, progress, context),
    work: workSums(progress),
  };
}

function itemOf({ current }: ProjectFacts, { id }: Deliverable): BaselineItem | undefined {
  return current && Object.hasOwn(current.items, id) ? current.items[id] : undefined;
}

type Progress = Pick<
  DeliverableFigures,
  'deliverable' | 'tally' | 'item' | 'fraction' | 'effort' | 'plannedShareOn'
>;

/**
 * In money, BAC is that of the baseline (`no-baseline`, `no-budget`), unknown where all work was dropped
 * (`dropped`). Work that was declared, without time or expenses, has a cost that nobody knows
 * (`no-cost-recorded`).
 */
function moneySums({ calendar }: ProjectFacts, progress: Progress, context: CostContext): PartSums {
  const { tally, item, fraction } = progress;
  const { expenses, costIsRecorded, remainingPrice } = context;
  const dropped = isDropped(tally);
  const budget = dropped ? unknown('dropped') : moneyBudgetIn(item);
  const isFree = isDeclaredAlone(progress) && expenses === 0;
  const actual = isFree ? NO_COST : actualCostOf(tally, expenses, costIsRecorded);
  const shareOn = plannedCostShare(item, calendar);
  return {
    ...baseSumsOf(tally, { budget, shareOn, fraction, actual, remaining: remainingPrice }),
    dropped,
    empty: tally.issues === 0 && !budget.known,
  };
}

/** In hours, BAC is what was estimated. Without issues, the hours spent are those on issues yet to come. */
function workSums(progress: Progress): PartSums {
  const { tally, fraction, effort, plannedShareOn: shareOn } = progress;
  const dropped = isDropped(tally);
  const budget = dropped ? unknown('dropped') : workBudgetOf(effort);
  const spent = tally.issues === 0 ? known(tally.spent) : effort.spent;
  const actual = isDeclaredAlone(progress) ? NO_COST : spent;
  return {
    ...baseSumsOf(tally, { budget, shareOn, fraction, actual, remaining: effort.remaining }),
    dropped,
    empty: tally.issues === 0 && !budget.known,
  };
}

const NO_COST = unknown('no-cost-recorded');

const isDropped = ({ issues, cancelled }: Tally): boolean => issues > 0 && cancelled === issues;

/** EV that reaches BAC is not enough while work is open, nor before the topmost issues are done that earn. */
function isNothingOpen({ earning }: Deliverable, tally: Tally, fraction: Known<number>): boolean {
  if (earning !== 'physical' && earning !== 'milestones') return isWorkDone(tally);
  return fraction.known && fraction.value >= 1 && tally.open === 0 && tally.unclassified === 0;
}

/** Whether people declared that some of it is done, and no time is recorded of it. */
function isDeclaredAlone({ deliverable, tally, fraction }: Progress): boolean {
  return deliverable.earning === 'physical' && fraction.known && fraction.value > 0 && tally.spent === 0;
}

/**
 * BAC in seconds: what was estimated. Estimates of nothing are no budget (`no-estimate`): all would be
 * earned.
 */
export function workBudgetOf({ estimate }: Effort): Known<number> {
  return estimate.known && estimate.value === 0 ? unknown('no-estimate') : estimate;
}
