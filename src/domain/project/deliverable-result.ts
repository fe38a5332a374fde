import type { Day } from '../calendar/day';
import { noPercentiles } from '../percentiles';
import { acceptanceOn, acceptanceWeather } from '../health/acceptance-weather';
import { deliverableConfidence } from '../health/deliverable-confidence';
import { groupOf, isSettled, type DeliverableGroup } from '../health/deliverable-group';
import { readWeather } from '../health/read-weather';
import { known, unknown, type Known } from '../known';
import { plannedSpanOf } from '../baseline/planned-value';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import { finishedWhole, type DeliverableMeasures, type GroupDetails } from '../measures/deliverable-measures';
import { finishForecastOf, type FinishInputs } from '../forecast/forecast-finish';
import { velocityOf } from '../measures/velocity';
import type { ProjectFacts } from '../facts/project-facts';
import { doneShareOf } from '../progress/done-share';
import { remainingToFinish, shareAtZero, type Effort } from '../progress/effort';
import type { AcceptanceState, EarningRule } from '../plan/project-plan';
import type { FinishForecast } from '../forecast/finish-forecast';
import type { WeatherReading } from '../health/weather-reading';
import type { Measures } from '../measures/measures';
import type { ScheduleMeasures } from '../measures/schedule-measures';

/** A deliverable is too small a sample of its own; the project is simulated as a whole. */
const NOT_SIMULATED = noPercentiles('too-little-history');

/**
 * All indicators of one deliverable, but those by probability: it is too small a sample
 * (`too-little-history`). Without a contract date (`no-contract-date`) the slip from it is that from the
 * initial plan. Who can work on it, and where its chain of work ends, are told of the whole project.
 */
export function deliverableResultOf(
  facts: ProjectFacts,
  figures: DeliverableFigures,
  details: GroupDetails,
  { cost, work, schedule }: DeliverableMeasures,
  toCome: Pick<FinishInputs, 'capacity' | 'chain'>,
): DeliverableResult {
  const { deliverable, tally, span, effort } = figures;
  const { statusDate, calendar, plan } = facts;
  const contractDate: Known<Day> =
    deliverable.contractDate === null ? unknown('no-contract-date') : known(deliverable.contractDate);
  const finish = finishForecastOf({
    calendar,
    statusDate,
    original: originalFinishOf(facts, deliverable.id),
    current: span,
    contract: contractDate,
    schedule,
    finished: finishedWhole(figures, details),
    doneShare: doneShareOf(tally, figures.fraction),
    remaining: remainingToFinish(tally),
    velocity: velocityOf(facts, [figures.rank]),
    latestDue: details.latestDue,
    ...toCome,
    latestPart: undefined,
    simulated: NOT_SIMULATED,
  });
  const isGone = facts.goneSources.some((gone) => gone.deliverable === deliverable.id);
  const confidence = deliverableConfidence(figures, details.worklogs, isGone);
  const finished = figures.nothingOpen;
  const { overall: weather, withoutCosts } = readWeather({
    cost,
    work,
    schedule,
    finish,
    complete: figures.complete,
    atZero: shareAtZero(tally),
    byForecast: true,
    confidence: confidence.whole,
    openConfidence: confidence.withoutCosts,
    started: tally.started > 0,
    acceptance: acceptanceWeather(deliverable, statusDate),
    thresholds: plan.thresholds,
  });
  const isDoubtful = (value: number): boolean => value < plan.thresholds.confidence;
  const open = confidence.withoutCosts;
  const slipAllowed = plan.thresholds.slipWorkingDays.green;
  return {
    id: deliverable.id,
    name: deliverable.name,
    phase: deliverable.phase,
    owner: deliverable.owner,
    earning: deliverable.earning,
    issues: tally.issues,
    done: tally.done,
    complete: figures.complete,
    issueIds: details.issueIds,
    effort,
    cost,
    work,
    schedule,
    finish,
    contractDate,
    acceptance: acceptanceOn(deliverable, statusDate),
    confidence: confidence.whole,
    doubtful: isDoubtful(confidence.whole),
    weather: isSettled(deliverable, finished, statusDate) ? null : weather,
    group: groupOf(deliverable, statusDate, { finish, finished, weather, slipAllowed }),
    withoutCosts: { confidence: open, doubtful: isDoubtful(open), weather: withoutCosts },
  };
}

/**
 * Finish of the initial plan, whatever was re-planned since; `no-baseline` where it holds no such
 * deliverable, `no-baseline-dates` without usable dates.
 */
export function originalFinishOf({ original }: ProjectFacts, id: string): Known<Day> {
  if (!original) return unknown('no-baseline');
  const item = Object.hasOwn(original.items, id) ? original.items[id] : undefined;
  const span = item && plannedSpanOf(item);
  return span ? known(span.finish) : unknown(item ? 'no-baseline-dates' : 'no-baseline');
}

/**
 * What those see in place of the figures of the same name who may not see costs: nothing of it is drawn from
 * money.
 */
export interface WithoutCosts {
  readonly confidence: number;
  readonly doubtful: boolean;
  /** Weather of the schedule and of acceptance alone; that of costs is told too, but not why. */
  readonly weather: WeatherReading;
}

export interface DeliverableResult {
  readonly id: string;
  readonly name: string;
  readonly phase: string | null;
  readonly owner: string | null;
  readonly earning: EarningRule;
  readonly issues: number;
  readonly done: number;
  /** No work is open, or it is accepted. */
  readonly complete: boolean;
  /** Ids, in Jira's order, so that each figure opens down to its issues. */
  readonly issueIds: readonly string[];
  readonly effort: Effort;
  readonly cost: Measures;
  readonly work: Measures;
  /** By hours, else by its own share. By money: `cost`. */
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly contractDate: Known<Day>;
  readonly acceptance: Known<AcceptanceState>;
  readonly confidence: number;
  /** The confidence is below the project's threshold: what is forecast is no fact, and is not told as one. */
  readonly doubtful: boolean;
  /** Null once it is accepted, or finished without an open reservation: it has no weather any more. */
  readonly weather: WeatherReading | null;
  readonly group: DeliverableGroup;
  /** Left out by versions of the app that did not tell it; so it is of a project. */
  readonly withoutCosts?: WithoutCosts;
}
