import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import {
  budgetOf,
  plannedFraction,
  plannedSpanOf,
  plannedValueOf,
  workAccrualOf,
  type PlannedSpan,
} from '../baseline/planned-value';
import type { BaselineItem, Deliverable } from '../plan/project-plan';
import { actualCostOf } from '../progress/actual-cost';
import { earnedFraction } from '../progress/earned-fraction';
import { acceptedOn } from '../plan/accepted-on';
import { effortOf, isWorkDone, type Effort } from '../progress/effort';
import type { Tally } from '../progress/tallies';
import type { ProjectFacts } from './project-facts';

/** The base sums of one deliverable on a day, in money and in hours, before any ratio. */
export interface DeliverableFigures {
  readonly deliverable: Deliverable;
  readonly rank: number;
  readonly tally: Tally;
  readonly item: BaselineItem | undefined;
  readonly span: Known<PlannedSpan>;
  readonly fraction: Known<number>;
  /** Planned share of the work at the end of a day, 0 to 1, whatever it costs (`workAccrualOf`). */
  readonly plannedShareOn: (day: Day) => Known<number>;
  /** Whether no work is open: all that bears some is done or, by declaration, 100 % is. */
  readonly nothingOpen: boolean;
  /** Nothing is open, or it is accepted. */
  readonly complete: boolean;
  readonly effort: Effort;
  readonly expenses: number;
  readonly money: PartSums;
  readonly work: PartSums;
}

/** BAC, PV (as a function of the day), EV, AC and what remains, in one unit. */
export interface BaseSums {
  readonly budget: Known<number>;
  /** Undefined when planned value is unknown for the reason in `planned`. */
  readonly plannedOn: (day: Day) => Known<number>;
  readonly earned: Known<number>;
  readonly actual: Known<number>;
  /** AC + RAF. */
  readonly bottomUp: Known<number>;
}

/** Base sums of a part of a project. */
export interface PartSums extends BaseSums {
  /** All of its work was dropped: it has no budget any more, and what it cost stays. */
  readonly dropped: boolean;
  /** No issue and no budget: there is nothing in it yet. */
  readonly empty: boolean;
}

/**
 * Base sums of a deliverable on the status day: BAC of the baseline in force, PV and EV its shares, AC, AC +
 * RAF. In money BAC is unknown outside the baseline (`no-baseline`) and where its lines add up to nothing
 * (`no-budget`); planned shares are where it has no dates that can be used (`no-baseline-dates`). In hours
 * BAC is what was estimated. Without issues no hours were spent but those logged on what is yet to come. What
 * was dropped as a whole has left BAC (`dropped`), not AC. Progress that was declared of work for which
 * nothing at all is recorded has a cost that nobody knows (`no-cost-recorded`).
 */
export function deliverableFiguresOf(
  facts: ProjectFacts,
  rank: number,
  context: {
    timeIsLogged: boolean;
    costIsRecorded: boolean;
    expenses: number;
    remainingPrice: Known<number>;
  },
): DeliverableFigures {
  const deliverable = facts.plan.deliverables[rank] as Deliverable;
  const tally = facts.tallies[rank] as Tally;
  const items = facts.current?.items;
  const item = items && Object.hasOwn(items, deliverable.id) ? items[deliverable.id] : undefined;
  const span = spanOf(item);
  const fraction = earnedFraction(deliverable, tally, facts.statusDate);
  const nothingOpen = isNothingOpen(deliverable, tally, fraction);
  const complete = nothingOpen || acceptedOn(deliverable, facts.statusDate) !== undefined;
  const effort = effortOf(tally, context.timeIsLogged);
  const dropped = tally.issues > 0 && tally.cancelled === tally.issues;
  const budget = dropped ? unknown('dropped') : moneyBudgetOf(item);
  const declaredAlone = isDeclaredAlone(deliverable, tally, fraction);
  const noCost = unknown('no-cost-recorded');
  const spent = declaredAlone ? noCost : tally.issues === 0 ? known(tally.spent) : effort.spent;
  const plannedShareOn = plannedShare(item, span, facts);
  const isFree = declaredAlone && context.expenses === 0;
  const actual = isFree ? noCost : actualCostOf(tally, context.expenses, context.costIsRecorded);
  const costShareOn = plannedCostShare(item, plannedShareOn, span, facts);
  const money = {
    ...sums(tally, { budget, shareOn: costShareOn, fraction, actual, remaining: context.remainingPrice }),
    dropped,
    empty: tally.issues === 0 && !budget.known,
  };
  const hours = dropped ? unknown('dropped') : workBudgetOf(effort);
  const work = {
    ...sums(tally, {
      budget: hours,
      shareOn: plannedShareOn,
      fraction,
      actual: spent,
      remaining: effort.remaining,
    }),
    dropped,
    empty: tally.issues === 0 && !hours.known,
  };
  const { expenses } = context;
  const measured = { tally, item, span, fraction, plannedShareOn, nothingOpen, complete };
  return { deliverable, rank, ...measured, effort, expenses, money, work };
}

/**
 * EV that reaches BAC is not enough: neither for open work, nor before the topmost issues are done, where
 * these earn.
 */
function isNothingOpen({ earning }: Deliverable, tally: Tally, fraction: Known<number>): boolean {
  if (earning !== 'physical' && earning !== 'milestones') return isWorkDone(tally);
  return fraction.known && fraction.value >= 1 && tally.open === 0 && tally.unclassified === 0;
}

/** Whether people declared that some of it is done, and no time is recorded of it. */
function isDeclaredAlone({ earning }: Deliverable, { spent }: Tally, fraction: Known<number>): boolean {
  return earning === 'physical' && fraction.known && fraction.value > 0 && spent === 0;
}

/**
 * BAC in hours, in seconds: what was estimated. Estimates of nothing are no budget (`no-estimate`), else all
 * of it would be earned.
 */
export function workBudgetOf({ estimate }: Effort): Known<number> {
  return estimate.known && estimate.value === 0 ? unknown('no-estimate') : estimate;
}

function spanOf(item: BaselineItem | undefined): Known<PlannedSpan> {
  if (!item) return unknown('no-baseline');
  const span = plannedSpanOf(item);
  return span ? known(span) : unknown('no-baseline-dates');
}

function moneyBudgetOf(item: BaselineItem | undefined): Known<number> {
  if (!item) return unknown('no-baseline');
  const budget = budgetOf(item);
  return budget > 0 && Number.isFinite(budget) ? known(budget) : unknown('no-budget');
}

type ShareOn = (day: Day) => Known<number>;

/** Planned share of the work on a day, 0 to 1, by its accrual. */
function plannedShare(
  item: BaselineItem | undefined,
  span: Known<PlannedSpan>,
  { calendar }: ProjectFacts,
): ShareOn {
  if (!item || !span.known) return () => (span.known ? unknown('no-baseline') : span);
  const accrual = workAccrualOf(item);
  return (day) => known(plannedFraction(span.value, accrual, day, calendar));
}

/**
 * Planned share of the money on a day: weighted by budget lines where there are any; reductions may take it
 * below 0 and above 1.
 */
function plannedCostShare(
  item: BaselineItem | undefined,
  ofWork: ShareOn,
  span: Known<PlannedSpan>,
  { calendar }: ProjectFacts,
): ShareOn {
  const budget = item ? budgetOf(item) : 0;
  if (!item || !span.known || !(budget > 0)) return ofWork;
  const dates = span.value;
  return (day) => known(day >= dates.finish ? 1 : plannedValueOf(item.budget, dates, day, calendar) / budget);
}

interface SumInputs {
  readonly budget: Known<number>;
  readonly shareOn: ShareOn;
  readonly fraction: Known<number>;
  readonly actual: Known<number>;
  /** What the open issues say that remains. */
  readonly remaining: Known<number>;
}

function sums(tally: Tally, inputs: SumInputs): BaseSums {
  const { budget, shareOn, fraction, actual } = inputs;
  const plannedOn = (day: Day): Known<number> => {
    if (!budget.known) return budget;
    const share = shareOn(day);
    return share.known ? known(budget.value * share.value) : share;
  };
  const earned = !budget.known ? budget : fraction.known ? known(budget.value * fraction.value) : fraction;
  return { budget, plannedOn, earned, actual, bottomUp: bottomUpOf(tally, inputs) };
}

/**
 * AC + RAF (EAC4). Open issues that do not say what remains count with their share of the unearned budget,
 * and with all of it where there are no issues; without that budget it is unknown (`no-remaining`,
 * `no-issues`).
 */
function bottomUpOf(tally: Tally, { budget, fraction, actual, remaining }: SumInputs): Known<number> {
  if (!actual.known) return actual;
  if (!remaining.known) return remaining;
  if (tally.issues > 0 && tally.open === tally.openKnown) return known(actual.value + remaining.value);
  if (!budget.known || !fraction.known) return unknown(tally.issues > 0 ? 'no-remaining' : 'no-issues');
  const silent = tally.issues > 0 ? (tally.open - tally.openKnown) / tally.open : 1;
  return known(actual.value + remaining.value + silent * budget.value * (1 - fraction.value));
}
