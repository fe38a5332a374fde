import type { Day } from '../calendar/day';
import { noPercentiles } from '../forecast/percentiles';
import { acceptanceOn, acceptanceWeather } from '../health/acceptance-weather';
import { deliverableConfidence } from '../health/deliverable-confidence';
import type { WorklogGaps } from '../health/worklog-gaps';
import { readWeather } from '../health/read-weather';
import { known, unknown, type Known } from '../known';
import { plannedSpanOf } from '../baseline/planned-value';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import { finishForecastOf, type FinishInputs } from './finish-forecast';
import { measuresOf } from './measures';
import { paceOf } from './pace';
import type { ProjectFacts } from '../facts/project-facts';
import type { DeliverableResult } from '../result/project-result';
import { remainingWorkOf } from '../progress/effort';
import { scheduleOf, type ScheduleInputs } from './schedule-of';

/** A deliverable is too small a sample of its own; the project is simulated as a whole. */
const NOT_SIMULATED = noPercentiles('too-little-history');

/** What is gathered about the issues of each group beside their sums. */
export interface GroupDetails {
  readonly issueIds: readonly string[];
  readonly latestDue: Day | undefined;
  readonly finished: Day | undefined;
  readonly worklogs: WorklogGaps;
}

/**
 * All indicators of one deliverable, but those by probability: it is too small a sample (`too-little-history`). Time is read in money where
 * there is a budget, else in hours, else by shares. Without a contract date (`no-contract-date`) the slip from it is that from the initial
 * plan. Who can work on it, and where its chain of work ends, are told of the whole project.
 */
export function deliverableResultOf(
  facts: ProjectFacts,
  figures: DeliverableFigures,
  details: GroupDetails,
  toCome: Pick<FinishInputs, 'capacity' | 'chain'>,
): DeliverableResult {
  const { deliverable, tally, span, fraction, money, work, effort } = figures;
  const { statusDate, calendar, plan } = facts;
  const complete = fraction.known && fraction.value >= 1;
  const finished = complete ? details.finished : undefined;
  const sums = [money, work].find(({ budget }) => budget.known) ?? sharesOfWhole(figures);
  const schedule = scheduleOf({ calendar, statusDate, span, sums, finished });
  const lateIndex = span.known && statusDate > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {};
  const circular = deliverable.earning === 'effort';
  const shared = { coverage: fraction.known ? 1 : 0, circular, ...lateIndex };
  const base = ({ budget, earned, actual, bottomUp, plannedOn }: typeof money) =>
    measuresOf({
      ...shared,
      budgetAtCompletion: budget,
      plannedValue: plannedOn(statusDate),
      earnedValue: earned,
      actualCost: actual,
      bottomUp,
    });
  const [cost, hours] = [base(money), base(work)];
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
      finished,
    },
    remaining: remainingWorkOf(tally),
    pace: paceOf(facts, [figures.rank]),
    latestDue: details.latestDue,
    ...toCome,
    latestPart: undefined,
    simulated: NOT_SIMULATED,
  });
  const confidence = deliverableConfidence(figures, details.worklogs);
  return {
    id: deliverable.id,
    name: deliverable.name,
    phase: deliverable.phase,
    owner: deliverable.owner,
    earning: deliverable.earning,
    issues: tally.issues,
    done: tally.done,
    issueIds: details.issueIds,
    effort,
    cost,
    work: hours,
    schedule,
    finish,
    contractDate,
    acceptance: acceptanceOn(deliverable, statusDate),
    confidence,
    weather: readWeather({
      cost,
      work: hours,
      schedule,
      finish,
      confidence,
      started: tally.started > 0,
      acceptance: acceptanceWeather(deliverable, statusDate),
      thresholds: plan.thresholds,
    }).overall,
  };
}

/** Without a budget in either unit, time is read from the share that is earned and the share that was planned. */
function sharesOfWhole({ fraction, plannedShareOn }: DeliverableFigures): ScheduleInputs['sums'] {
  return { budget: known(1), earned: fraction, plannedOn: plannedShareOn };
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
