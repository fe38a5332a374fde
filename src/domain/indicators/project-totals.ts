import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import type { PlannedSpan } from '../plan/planned-value';
import { actualCostOf, expensesBy } from '../progress/actual-cost';
import { effortOf } from '../progress/effort';
import { emptyTally, sumOfTallies, type Tally } from '../progress/tallies';
import { curveOf } from './curve';
import { deliverableFiguresOf, type DeliverableFigures } from './deliverable-figures';
import { originalFinishOf, type GroupDetails } from './deliverable-result';
import { finishForecastOf } from './finish-forecast';
import { groupDetailsOf } from './group-details';
import { measuresOf } from './measures';
import { paceOver } from './pace';
import type { ProjectFacts } from './project-facts';
import type { ProjectResult } from './project-result';
import { projectSumsOf, type ProjectSums } from './project-sums';
import { remainingPrices } from './remaining-prices';
import { scheduleOf } from './schedule-of';

/** The project's own indicators, and what its deliverables' are drawn from. */
export type ProjectTotals = Pick<ProjectResult, 'effort' | 'cost' | 'work' | 'schedule' | 'finish' | 'outside' | 'curve'> & {
  readonly tally: Tally;
  readonly figures: readonly DeliverableFigures[];
  readonly details: readonly GroupDetails[];
  /** Deliverables with a budget that the sums had to leave out. */
  readonly unmeasured: readonly string[];
};

/** Adds the deliverables of a project up, with the work outside of them. */
export function projectTotalsOf(facts: ProjectFacts): ProjectTotals {
  const { plan, statusDate, tallies } = facts;
  const count = plan.deliverables.length;
  const whole = sumOfTallies(tallies);
  const expenses = expensesBy(plan.costs, new Set(plan.deliverables.map(({ id }) => id)), statusDate);
  const timeIsLogged = whole.spent > 0 || [...expenses.values()].some((amount) => amount !== 0);
  const prices = remainingPrices(facts);
  const figures = plan.deliverables.map(({ id }, rank) =>
    deliverableFiguresOf(facts, rank, {
      timeIsLogged,
      expenses: expenses.get(id) ?? 0,
      remainingPrice: prices[rank] ?? known(0),
    }),
  );
  const details = groupDetailsOf(facts);
  const rest = tallies[count] ?? emptyTally();
  const restEffort = effortOf(rest, timeIsLogged);
  const restCost = actualCostOf(rest, expenses.get(null) ?? 0, timeIsLogged);
  const restSpent = rest.issues === 0 ? known(0) : restEffort.spent;
  const restRemaining = rest.issues === 0 ? known(0) : restEffort.remaining;
  const effort = effortOf(whole, timeIsLogged);
  const money = projectSumsOf(
    figures.map((part) => part.money),
    restCost,
    prices[count] ?? known(0),
    statusDate,
  );
  const hours =
    count === 0
      ? wholeProject(effort)
      : projectSumsOf(
          figures.map((part) => part.work),
          restSpent,
          restRemaining,
          statusDate,
        );
  const span = spanOver(figures, money.budget.known ? money : hours);
  const sums = money.budget.known ? money : hours;
  const complete = sums.earned.known && sums.budget.known && sums.earned.value >= sums.budget.value;
  const finished = complete ? latestOf(details.slice(0, count).map((detail) => detail.finished)) : undefined;
  const schedule = scheduleOf({ calendar: facts.calendar, statusDate, span, sums, finished });
  const lateIndex = span.known && statusDate > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {};
  const circular = count > 0 && plan.deliverables.every(({ earning }) => earning === 'effort');
  const measured = ({ budget, earned, actual, bottomUp, plannedOn, coverage }: ProjectSums) =>
    measuresOf({
      coverage,
      circular,
      ...lateIndex,
      budgetAtCompletion: budget,
      plannedValue: plannedOn(statusDate),
      earnedValue: earned,
      actualCost: actual,
      bottomUp,
    });
  return {
    tally: whole,
    figures,
    details,
    effort,
    cost: measured(money),
    work: measured(hours),
    schedule,
    finish: projectFinishOf(facts, { whole, effort, schedule, span, finished, details }),
    outside: { issueIds: details[count]?.issueIds ?? [], effort: restEffort, actualCost: restCost },
    curve: curveOf({ facts, figures, cost: money, work: hours, timeIsLogged }),
    unmeasured: figures
      .filter(({ money: own, rank }) => own.budget.known && !money.covered.includes(rank))
      .map(({ deliverable }) => deliverable.id),
  };
}

/** Without deliverables the hours of the project are measured as one, earned as issues are done. */
function wholeProject(effort: ProjectResult['effort']): ProjectSums {
  const bottomUp =
    effort.spent.known && effort.remaining.known ? known(effort.spent.value + effort.remaining.value) : effort.remaining;
  const planned = unknown('no-baseline');
  return {
    ...{ budget: effort.estimate, earned: effort.earned, actual: effort.spent, bottomUp, covered: [] },
    plannedOn: () => planned,
    coverage: effort.estimate.known ? 1 : 0,
  };
}

/** From the first start to the last finish of the covered deliverables. */
function spanOver(figures: readonly DeliverableFigures[], sums: ProjectSums): Known<PlannedSpan> {
  const spans = sums.covered.flatMap((rank) => (figures[rank]?.span.known ? [figures[rank].span.value] : []));
  if (spans.length === 0) {
    const unknownSpan = figures.map(({ span }) => span).find((span) => !span.known);
    return unknownSpan ?? unknown('no-baseline');
  }
  return known({
    start: spans.reduce((first, { start }) => (start < first ? start : first), spans[0]?.start as Day),
    finish: spans.reduce((last, { finish }) => (finish > last ? finish : last), spans[0]?.finish as Day),
  });
}

interface ForFinish {
  readonly whole: Tally;
  readonly effort: ProjectResult['effort'];
  readonly schedule: ProjectResult['schedule'];
  readonly span: Known<PlannedSpan>;
  readonly finished: Day | undefined;
  readonly details: readonly GroupDetails[];
}

function projectFinishOf(facts: ProjectFacts, { effort, schedule, span, finished, details }: ForFinish): ProjectResult['finish'] {
  const { plan, calendar, statusDate } = facts;
  const originals = plan.deliverables.flatMap(({ id }) => {
    const finish = originalFinishOf(facts, id);
    return finish.known ? [finish.value] : [];
  });
  const contracts = plan.deliverables.flatMap(({ contractDate }) => (contractDate === null ? [] : [contractDate]));
  const original = latestOf(originals);
  const contract = latestOf(contracts);
  return finishForecastOf({
    ...{ calendar, statusDate, schedule, finished, current: span, remaining: effort.remaining },
    original: original === undefined ? unknown(facts.original ? 'no-baseline-dates' : 'no-baseline') : known(original),
    contract: contract === undefined ? unknown('no-contract-date') : known(contract),
    pace: paceOver(
      facts,
      details.map((_, rank) => rank),
    ),
    latestDue: latestOf(details.map(({ latestDue }) => latestDue)),
  });
}

function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
}
