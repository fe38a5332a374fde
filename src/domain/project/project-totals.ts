import type { Day } from '../calendar/day';
import { noPercentiles, type Percentiles } from '../percentiles';
import { simulateProject } from '../forecast/simulate-project';
import { known, unknown, type Known } from '../known';
import { ratioOf, sumOfKnown } from '../ratio';
import { actualCostOf } from '../progress/actual-cost';
import { doneShareOf, isEarly } from '../progress/done-share';
import { effortOf, remainingToFinish } from '../progress/effort';
import { emptyTally } from '../progress/tallies';
import { curveOf } from '../measures/curve';
import { workBudgetOf, type DeliverableFigures, type PartSums } from '../facts/deliverable-figures';
import { originalFinishOf, type DeliverableResult } from './deliverable-result';
import { finishByEarnedSchedule, finishForecastOf, type FinishInputs } from '../forecast/forecast-finish';
import { measuresOf, type MeasureInputs } from '../measures/measures-from-sums';
import { outsideBottomUp, outsideMeasuresOf, type OutsideWork } from '../measures/outside-measures';
import { velocityOf } from '../measures/velocity';
import { projectEstimateOf, type ProjectEstimate } from '../measures/project-estimate';
import type { ProjectFacts } from '../facts/project-facts';
import type { ProjectParts } from './project-parts';
import { projectScheduleOf, type SpannedSchedule } from '../measures/project-schedule';
import type { ProjectResult } from './project-result';
import { projectSumsOf, type ProjectSums } from '../measures/project-sums';
import type { Measures } from '../measures/measures';
import type { ScheduleMeasures } from '../measures/schedule-measures';

/** The project's own indicators. */
export type ProjectTotals = Pick<
  ProjectResult,
  'effort' | 'cost' | 'work' | 'schedule' | 'finish' | 'outside' | 'curve'
> & {
  /** What decides dates and weather. */
  readonly openSchedule: ScheduleMeasures;
  readonly openFinishByEarnedSchedule: Known<Day>;
  /** Deliverables with a budget that the sums had to leave out. */
  readonly unmeasured: readonly string[];
  /**
   * What the landing of the deliverables that the sums cover, and of what has no budget, is compared with the
   * budget by.
   */
  readonly measuredEstimate: Known<number>;
};

const NONE = noPercentiles('too-little-history');
const NOT_SIMULATED = { finish: NONE, money: NONE, seconds: NONE };

/**
 * What the end of a project is drawn from beside its parts; an `outlook` draws no curve and simulates nothing
 * (`too-little-history`).
 */
type ToCome = Pick<FinishInputs, 'capacity' | 'chain'> & { readonly scope: 'all' | 'outlook' };

/**
 * Adds the deliverables of a project up, with the work outside of them. Without deliverables the hours of the
 * project are measured as one, and there is no plan to measure them by (`no-baseline`). The project is
 * compared with the last of the contract dates (`no-contract-date` of none), and of the initial dates
 * (`no-baseline-dates`). By probability sums that leave a deliverable out are unknown, for the reason why
 * (`no-estimate` where it has no budget in their unit).
 */
export function projectTotalsOf(
  facts: ProjectFacts,
  parts: ProjectParts,
  deliverables: readonly DeliverableResult[],
  { scope, ...toCome }: ToCome,
): ProjectTotals {
  const { statusDate } = facts;
  const { figures, details, timeIsLogged, costIsRecorded, whole } = parts;
  const rest = facts.tallies[figures.length] ?? emptyTally();
  const outsideEffort = effortOf(rest, timeIsLogged);
  const others = {
    cost: {
      actual: actualCostOf(rest, parts.outsideExpenses, costIsRecorded),
      remaining: parts.outsideRemainingPrice,
    },
    work: {
      actual: rest.issues === 0 ? known(rest.spent) : outsideEffort.spent,
      remaining: known(rest.remaining),
    },
  };
  const effort = effortOf(whole, timeIsLogged);
  const money = moneySums(parts, others.cost, statusDate);
  const hours = figures.length === 0 ? wholeProject(effort) : hourSums(parts, others.work, statusDate);
  const outsideCost = outsideMeasuresOf(others.cost, money.budget);
  const outsideHours = outsideMeasuresOf(others.work, hours.budget);
  const finished = parts.complete
    ? latestOf(details.slice(0, figures.length).map((detail) => detail.finished))
    : undefined;
  const schedule = projectScheduleOf(facts, figures, { money, hours }, finished);
  const circular = figures.length > 0 && figures.every(({ deliverable }) => deliverable.earning === 'effort');
  const doneShare = doneShareOf(whole, ratioOf(hours.earned, hours.budget, 'no-estimate'));
  const simulated = scope === 'all' ? simulateProject(facts, isEarly(doneShare)) : NOT_SIMULATED;
  const measured = (
    of: ProjectSums,
    rest: Percentiles<number>,
    rows?: ProjectEstimate,
  ): ProjectResult['cost'] => {
    const inTime = of === money ? schedule.money : schedule.effort;
    const { budget, earned, actual, plannedOn, coverage, bottomUp } = of;
    return measuresOf({
      coverage,
      bottomUp,
      circular,
      workOpen: !parts.nothingOpen,
      ...inTimeOf(inTime, statusDate),
      ...(rows && { rows }),
      simulatedRest: unlessPartial(rest, of, figures),
      budgetAtCompletion: budget,
      plannedValue: plannedOn(statusDate),
      earnedValue: earned,
      actualCost: actual,
    });
  };
  const rowsOf = (unit: 'cost' | 'work'): readonly Measures[] =>
    deliverables.map((deliverable) => deliverable[unit]);
  const moneyEstimate = projectEstimateOf(partsOf(figures, 'money'), rowsOf('cost'), outsideCost, money);
  const hourEstimate = projectEstimateOf(partsOf(figures, 'work'), rowsOf('work'), outsideHours, hours);
  const work = measured(hours, simulated.seconds, figures.length === 0 ? undefined : hourEstimate);
  const velocity = velocityOf(
    facts,
    details.map((_, rank) => rank),
  );
  const finish = {
    simulated: simulated.finish,
    schedule: schedule.effort.schedule,
    scheduleSpan: schedule.effort.span,
    finished,
    doneShare,
    current: schedule.plan,
    remaining: remainingToFinish(whole),
    velocity,
    ...toCome,
    latestPart: lastToEnd(deliverables),
  };
  const announced = projectFinishOf(facts, parts, finish);
  const byMoney = {
    ...schedule.money,
    doneShare: doneShareOf(whole, ratioOf(money.earned, money.budget, 'no-estimate')),
  };
  return {
    effort,
    cost: measured(money, simulated.money, moneyEstimate),
    work,
    schedule: schedule.announced.schedule,
    openSchedule: schedule.effort.schedule,
    openFinishByEarnedSchedule: announced.earnedSchedule,
    finish:
      schedule.announced === schedule.money
        ? withMoneySchedule(facts, announced, { ...finish, ...byMoney })
        : announced,
    outside: {
      issueIds: details[figures.length]?.issueIds ?? [],
      done: rest.done,
      effort: outsideEffort,
      actualCost: others.cost.actual,
      cost: outsideCost,
      // Without deliverables everything is outside, and measured as one.
      work: figures.length === 0 ? work : outsideHours,
    },
    measuredEstimate: moneyEstimate.measured,
    curve: scope === 'all' ? curveOf({ facts, figures, cost: money, work: hours, costIsRecorded }) : [],
    unmeasured: figures
      .filter(({ money: own, rank }) => own.budget.known && !money.covered.includes(rank))
      .map(({ deliverable }) => deliverable.id),
  };
}

/** Earned schedule in the unit of some sums, and SPI(t) once the planned finish has passed. */
function inTimeOf(
  { span, schedule }: SpannedSchedule,
  day: Day,
): Pick<MeasureInputs, 'schedule' | 'lateIndex'> {
  return {
    schedule,
    ...(span.known && day > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {}),
  };
}

/**
 * The forecast of a project without hours, with what earned schedule by money would give beside what is
 * announced without it.
 */
function withMoneySchedule(
  { calendar, statusDate }: ProjectFacts,
  forecast: ProjectResult['finish'],
  { span, ...inputs }: ForFinish & SpannedSchedule,
): ProjectResult['finish'] {
  if (inputs.finished !== undefined) return forecast;
  return {
    ...forecast,
    earnedSchedule: finishByEarnedSchedule({ ...inputs, calendar, statusDate, scheduleSpan: span }),
  };
}

/**
 * The simulation draws on all work: sums that leave a deliverable out have no part in it, for the reason why
 * it is left out.
 */
function unlessPartial(
  rest: Percentiles<number>,
  { spending }: ProjectSums,
  figures: readonly DeliverableFigures[],
): Percentiles<number> {
  const leftOut = figures.find(({ rank }) => !spending.includes(rank));
  if (!leftOut) return rest;
  const { fraction } = leftOut;
  return noPercentiles(fraction.known ? 'no-estimate' : fraction.because);
}

const partsOf = (figures: readonly DeliverableFigures[], unit: 'money' | 'work'): readonly PartSums[] =>
  figures.map((figure) => figure[unit]);

function moneySums({ figures, whole }: ProjectParts, outside: OutsideWork, day: Day): ProjectSums {
  const { actual } = outside;
  const others = {
    actual,
    bottomUp: outsideBottomUp(outside),
    withoutBudget: 'spent',
    noIssues: whole.issues === 0,
  } as const;
  return projectSumsOf(partsOf(figures, 'money'), others, day);
}

function hourSums({ figures, whole }: ProjectParts, outside: OutsideWork, day: Day): ProjectSums {
  const { actual } = outside;
  const others = {
    actual,
    bottomUp: outsideBottomUp(outside),
    withoutBudget: 'left-out',
    noIssues: whole.issues === 0,
  } as const;
  return projectSumsOf(partsOf(figures, 'work'), others, day);
}

/** Without deliverables the hours of the project are measured as one, earned as issues are done. */
function wholeProject(effort: ProjectResult['effort']): ProjectSums {
  const bottomUp = sumOfKnown([effort.spent, effort.remaining]);
  const [budget, planned] = [workBudgetOf(effort), unknown('no-baseline')];
  return {
    budget,
    earned: effort.earned,
    actual: effort.spent,
    bottomUp,
    covered: [],
    spending: [],
    unknownBecause: undefined,
    plannedOn: () => planned,
    coverage: budget.known ? 1 : 0,
  };
}

type ForFinish = Omit<FinishInputs, 'calendar' | 'statusDate' | 'original' | 'contract' | 'latestDue'>;

/** The project ends when the last of its parts does; it is compared with the last of their commitments. */
function projectFinishOf(
  facts: ProjectFacts,
  { details }: ProjectParts,
  inputs: ForFinish,
): ProjectResult['finish'] {
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
    calendar,
    statusDate,
    original:
      original === undefined
        ? unknown(facts.original ? 'no-baseline-dates' : 'no-baseline')
        : known(original),
    contract: contract === undefined ? unknown('no-contract-date') : known(contract),
    latestDue: latestOf(details.map(({ latestDue }) => latestDue)),
  });
}

/** The deliverable that is announced to end last, the first of several by rank. */
function lastToEnd(deliverables: readonly DeliverableResult[]): FinishInputs['latestPart'] {
  return deliverables.reduce<FinishInputs['latestPart']>((last, { id, finish: { announced } }) => {
    return announced.known && announced.value > (last?.day ?? -Infinity)
      ? { id, day: announced.value }
      : last;
  }, undefined);
}

function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}
