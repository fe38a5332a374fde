import type { Day } from '../calendar/day';
import { noPercentiles, type Percentiles } from '../forecast/percentiles';
import { simulateProject } from '../forecast/simulate-project';
import { known, unknown, type Known } from '../known';
import { ratioOf, sumOfKnown } from '../ratio';
import { hasReductions, type PlannedSpan } from '../baseline/planned-value';
import { actualCostOf } from '../progress/actual-cost';
import { doneShareOf, isEarly } from '../progress/done-share';
import { effortOf, remainingToFinish } from '../progress/effort';
import { emptyTally } from '../progress/tallies';
import { curveOf } from './curve';
import { workBudgetOf, type DeliverableFigures } from '../facts/deliverable-figures';
import { originalFinishOf } from './deliverable-result';
import { finishForecastOf, type FinishInputs } from './finish-forecast';
import { measuresOf } from './measures';
import { paceOf } from './pace';
import type { ProjectFacts } from '../facts/project-facts';
import type { ProjectParts } from './project-parts';
import type { DeliverableResult, ProjectResult } from '../result/project-result';
import { projectSumsOf, type ProjectSums } from './project-sums';
import { scheduleOf } from './schedule-of';

/** The project's own indicators. */
export type ProjectTotals = Pick<ProjectResult, 'effort' | 'cost' | 'work' | 'schedule' | 'finish' | 'outside' | 'curve'> & {
  /** Deliverables with a budget that the sums had to leave out. */
  readonly unmeasured: readonly string[];
};

const NONE = noPercentiles('too-little-history');
const NOT_SIMULATED = { finish: NONE, money: NONE, seconds: NONE };

/** What the end of a project is drawn from beside its parts; an `outlook` draws no curve and simulates nothing (`too-little-history`). */
type ToCome = Pick<FinishInputs, 'capacity' | 'chain'> & { readonly told: 'all' | 'outlook' };

/**
 * Adds the deliverables of a project up, with the work outside of them. Without deliverables the hours of the project are measured as one,
 * and there is no plan to measure them by (`no-baseline`). The project is compared with the last of the contract dates (`no-contract-date`
 * of none), and of the initial dates (`no-baseline-dates`). By probability sums that leave a deliverable out are unknown, for the reason why
 * (`no-estimate` where it has no budget in their unit).
 */
export function projectTotalsOf(
  facts: ProjectFacts,
  parts: ProjectParts,
  deliverables: readonly DeliverableResult[],
  { told, ...toCome }: ToCome,
): ProjectTotals {
  const { statusDate, calendar } = facts;
  const { figures, details, timeIsLogged, whole } = parts;
  const rest = facts.tallies[figures.length] ?? emptyTally();
  const outside = {
    issueIds: details[figures.length]?.issueIds ?? [],
    effort: effortOf(rest, timeIsLogged),
    actualCost: actualCostOf(rest, parts.outsideExpenses, timeIsLogged),
  };
  const effort = effortOf(whole, timeIsLogged);
  const money = moneySums(parts, outside.actualCost, statusDate);
  const hours =
    figures.length === 0
      ? wholeProject(effort)
      : hourSums(parts, rest.issues === 0 ? known(rest.spent) : outside.effort.spent, rest.remaining, statusDate);
  const sums = money.budget.known ? money : hours;
  const span = spanOver(figures, sums);
  const finished = parts.complete ? latestOf(details.slice(0, figures.length).map((detail) => detail.finished)) : undefined;
  const reduced = Object.values(facts.current?.items ?? {}).some(hasReductions);
  const schedule = scheduleOf({ calendar, statusDate, span, sums, finished, reduced });
  const lateIndex = span.known && statusDate > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {};
  const circular = figures.length > 0 && figures.every(({ deliverable }) => deliverable.earning === 'effort');
  const doneShare = doneShareOf(whole, ratioOf(sums.earned, sums.budget, 'no-estimate'));
  const simulated = told === 'all' ? simulateProject(facts, isEarly(doneShare)) : NOT_SIMULATED;
  const measured = (of: ProjectSums, rest: Percentiles<number>): ProjectResult['cost'] => {
    const { budget, earned, actual, plannedOn, ...rates } = of;
    return measuresOf({
      ...{ ...rates, circular, workOpen: !parts.nothingOpen, ...lateIndex, simulatedRest: ofTheWhole(rest, of, figures) },
      ...{ budgetAtCompletion: budget, plannedValue: plannedOn(statusDate), earnedValue: earned, actualCost: actual },
    });
  };
  const pace = paceOf(
    facts,
    details.map((_, rank) => rank),
  );
  const finish = {
    simulated: simulated.finish,
    schedule,
    finished,
    doneShare,
    current: span,
    remaining: remainingToFinish(whole),
    pace,
    ...toCome,
    latestPart: lastToEnd(deliverables),
  };
  return {
    effort,
    cost: measured(money, simulated.money),
    work: measured(hours, simulated.seconds),
    schedule,
    finish: projectFinishOf(facts, parts, finish),
    outside,
    curve: told === 'all' ? curveOf({ facts, figures, cost: money, work: hours, timeIsLogged }) : [],
    unmeasured: figures
      .filter(({ money: own, rank }) => own.budget.known && !money.covered.includes(rank))
      .map(({ deliverable }) => deliverable.id),
  };
}

/** The simulation draws on all work: sums that leave a deliverable out have no part in it, for the reason why it is left out. */
function ofTheWhole(
  rest: Percentiles<number>,
  { spending }: ProjectSums,
  figures: readonly DeliverableFigures[],
): Percentiles<number> {
  const leftOut = figures.find(({ rank }) => !spending.includes(rank));
  if (!leftOut) return rest;
  const { fraction } = leftOut;
  return noPercentiles(fraction.known ? 'no-estimate' : fraction.because);
}

function moneySums({ figures, outsideRemainingPrice, whole }: ProjectParts, actual: Known<number>, day: Day): ProjectSums {
  const beside = { actual, remaining: outsideRemainingPrice, withoutBudget: 'spent', noIssues: whole.issues === 0 } as const;
  return projectSumsOf(
    figures.map(({ money }) => money),
    beside,
    day,
  );
}

function hourSums({ figures, whole }: ProjectParts, actual: Known<number>, remaining: number, day: Day): ProjectSums {
  const beside = { actual, remaining: known(remaining), withoutBudget: 'left-out', noIssues: whole.issues === 0 } as const;
  return projectSumsOf(
    figures.map(({ work }) => work),
    beside,
    day,
  );
}

/** Without deliverables the hours of the project are measured as one, earned as issues are done. */
function wholeProject(effort: ProjectResult['effort']): ProjectSums {
  const bottomUp = sumOfKnown([effort.spent, effort.remaining]);
  const [budget, planned] = [workBudgetOf(effort), unknown('no-baseline')];
  return {
    ...{ budget, earned: effort.earned, actual: effort.spent, bottomUp, covered: [], spending: [] },
    plannedOn: () => planned,
    coverage: budget.known ? 1 : 0,
  };
}

/** From the first start to the last finish of the covered deliverables. */
function spanOver(figures: readonly DeliverableFigures[], sums: ProjectSums): Known<PlannedSpan> {
  const spans = sums.covered.flatMap((rank) => (figures[rank]?.span.known ? [figures[rank].span.value] : []));
  if (spans.length === 0) {
    const unknownSpan = figures.map(({ span }) => span).find((span) => !span.known);
    return unknownSpan ?? (figures.length > 0 && !sums.budget.known ? sums.budget : unknown('no-baseline'));
  }
  return known({
    start: spans.reduce((first, { start }) => (start < first ? start : first), spans[0]?.start as Day),
    finish: spans.reduce((last, { finish }) => (finish > last ? finish : last), spans[0]?.finish as Day),
  });
}

type ForFinish = Omit<FinishInputs, 'calendar' | 'statusDate' | 'original' | 'contract' | 'latestDue'>;

/** The project ends when the last of its parts does; it is compared with the last of their commitments. */
function projectFinishOf(facts: ProjectFacts, { details }: ProjectParts, inputs: ForFinish): ProjectResult['finish'] {
  const { plan, calendar, statusDate } = facts;
  const original = latestOf(
    plan.deliverables.map(({ id }) => {
      const finish = originalFinishOf(facts, id);
      return finish.known ? finish.value : undefined;
    }),
  );
  const contract = latestOf(plan.deliverables.map(({ contractDate }) => contractDate ?? undefined));
  return finishForecastOf({
    ...inputs,
    ...{ calendar, statusDate },
    original: original === undefined ? unknown(facts.original ? 'no-baseline-dates' : 'no-baseline') : known(original),
    contract: contract === undefined ? unknown('no-contract-date') : known(contract),
    latestDue: latestOf(details.map(({ latestDue }) => latestDue)),
  });
}

/** The deliverable that is announced to end last, the first of several by rank. */
function lastToEnd(deliverables: readonly DeliverableResult[]): FinishInputs['latestPart'] {
  return deliverables.reduce<FinishInputs['latestPart']>((last, { id, finish: { announced } }) => {
    return announced.known && announced.value > (last?.day ?? -Infinity) ? { id, day: announced.value } : last;
  }, undefined);
}

function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
}
