import type { Day } from '../calendar/day';
import { noPercentiles } from '../forecast/percentiles';
import { acceptanceOn, acceptanceWeather } from '../health/acceptance-weather';
import { deliverableConfidence } from '../health/deliverable-confidence';
import { groupOf, isSettled } from '../health/deliverable-group';
import { readWeather } from '../health/read-weather';
import { known, unknown, type Known } from '../known';
import { plannedSpanOf } from '../baseline/planned-value';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import { finishedWhole, type DeliverableMeasures, type GroupDetails } from './deliverable-measures';
import { finishForecastOf, type FinishInputs } from './finish-forecast';
import { paceOf } from './pace';
import type { ProjectFacts } from '../facts/project-facts';
import type { DeliverableResult } from '../result/project-result';
import { doneShareOf } from '../progress/done-share';
import { remainingToFinish, shareAtZero } from '../progress/effort';

/** A deliverable is too small a sample of its own; the project is simulated as a whole. */
const NOT_SIMULATED = noPercentiles('too-little-history');

/**
 * All indicators of one deliverable, but those by probability: it is too small a sample (`too-little-history`). Without a contract date (`no-contract-date`) the slip from it is that from the initial
 * plan. Who can work on it, and where its chain of work ends, are told of the whole project.
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
    ...{
      calendar,
      statusDate,
      original: originalFinishOf(facts, deliverable.id),
      current: span,
      contract: contractDate,
      schedule,
      finished: finishedWhole(figures, details),
    },
    doneShare: doneShareOf(tally, figures.fraction),
    remaining: remainingToFinish(tally),
    pace: paceOf(facts, [figures.rank]),
    latestDue: details.latestDue,
    ...toCome,
    latestPart: undefined,
    simulated: NOT_SIMULATED,
  });
  const isGone = facts.goneSources.some((gone) => gone.deliverable === deliverable.id);
  const confidence = deliverableConfidence(figures, details.worklogs, isGone);
  const finished = figures.nothingOpen;
  const { overall: weather, withoutCosts } = readWeather({
    ...{ cost, work, schedule, finish, complete: figures.complete, atZero: shareAtZero(tally), byForecast: true },
    ...{ confidence: confidence.whole, openConfidence: confidence.withoutCosts, started: tally.started > 0 },
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
    ...{ cost, work, schedule },
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
 * Finish of the initial plan, whatever was re-planned since; `no-baseline` where it holds no such deliverable, `no-baseline-dates` without
 * usable dates.
 */
export function originalFinishOf({ original }: ProjectFacts, id: string): Known<Day> {
  if (!original) return unknown('no-baseline');
  const item = Object.hasOwn(original.items, id) ? original.items[id] : undefined;
  const span = item && plannedSpanOf(item);
  return span ? known(span.finish) : unknown(item ? 'no-baseline-dates' : 'no-baseline');
}
