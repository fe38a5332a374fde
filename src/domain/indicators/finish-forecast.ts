import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { Percentiles } from '../forecast/percentiles';
import type { PlannedSpan } from '../baseline/planned-value';
import type { Reason } from '../reason';
import type { NetworkEnd } from '../schedule/network-ends';
import { daysToDo, type TeamPace } from '../team/team-pace';
import type { FinishForecast } from '../result/finish-forecast';
import type { ScheduleMeasures } from '../result/project-result';

/** What a finish is forecast from. */
export interface FinishInputs {
  readonly calendar: WorkingCalendar;
  readonly statusDate: Day;
  readonly original: Known<Day>;
  readonly current: Known<PlannedSpan>;
  readonly contract: Known<Day>;
  readonly schedule: ScheduleMeasures;
  /** The day on which the last work was done, once nothing is open. */
  readonly finished: Day | undefined;
  /** Seconds that remain. */
  readonly remaining: Known<number>;
  /** Seconds worked per working day lately, and whose are missing on days of leave. */
  readonly pace: Known<TeamPace>;
  /** Seconds that those who are to do it can work per working day. */
  readonly capacity: Known<TeamPace>;
  /** Where the longest chain of open work ends: nothing that is announced comes before. */
  readonly chain: NetworkEnd;
  /** Latest due date of open issues. */
  readonly latestDue: Day | undefined;
  /** By probability; refused where history is too short. */
  readonly simulated: Percentiles<Day>;
  /** The last announced finish of the parts: a whole does not end before them. */
  readonly latestPart: Day | undefined;
}

/** A forecast this many working days off says that nothing moves, not when it ends. */
const FARTHEST = 250 * 50;

/**
 * Finish dates by each method and the slip of the announced one, in working days; negative is early. Announced is what remains at the pace
 * shown, else earned schedule, else the latest due date (`no-dates` where none is known), and not before the last of its parts. By
 * remaining work: `no-remaining` where nothing remains or it takes over fifty years; by earned schedule: `nothing-earned` likewise. Once
 * all is done, the day on which it was. Slips are unknown where what they start from is (`no-contract-date`).
 */
export function finishForecastOf(inputs: FinishInputs): FinishForecast {
  const { calendar, statusDate, finished, current, contract, original } = inputs;
  const baselineCurrent: Known<Day> = current.known ? known(current.value.finish) : current;
  const earnedSchedule = finished === undefined ? byEarnedSchedule(inputs) : known(finished);
  const remainingWork = finished === undefined ? byRemainingWork(inputs) : known(finished);
  const byDates: Known<Day> =
    inputs.latestDue === undefined ? unknown('no-dates') : known(Math.max(inputs.latestDue, statusDate) as Day);
  const estimates = finished === undefined ? byEstimates(inputs) : known(finished);
  const methods = [remainingWork, earnedSchedule, byDates, estimates];
  const own = methods.find((forecast) => forecast.known) ?? unknown(reasonForNone(inputs, estimates));
  const announced = finished === undefined ? notBeforeItsParts(own, inputs) : own;
  const committed = contract.known ? contract : original.known ? original : unknown('no-contract-date');
  return {
    baselineOriginal: original,
    baselineCurrent,
    earnedSchedule,
    remainingWork,
    estimates,
    ...(finished === undefined ? inputs.simulated : { p50: known(finished), p80: known(finished), p95: known(finished) }),
    announced,
    slipWorkingDays: slip(baselineCurrent, announced, calendar),
    slipFromContract: slip(committed, announced, calendar),
  };
}

function slip(from: Known<Day>, to: Known<Day>, calendar: WorkingCalendar): Known<number> {
  if (!from.known) return from;
  return to.known ? known(calendar.between(from.value, to.value)) : to;
}

/** Start + IEAC(t); none once all is earned and work is open (`open-after-earned`); before anything is earned the rest of the plan follows from today (or from its start, if that lies ahead). */
function byEarnedSchedule({ calendar, statusDate, current, schedule, remaining }: FinishInputs): Known<Day> {
  if (!current.known) return current;
  const before = (current.value.start - 1) as Day;
  const planned = calendar.between(before, current.value.finish);
  if (statusDate < current.value.start) return known(current.value.finish);
  if (!remaining.known && isUntold(remaining)) return remaining;
  if (!schedule.earnedSchedule.known) return schedule.earnedSchedule;
  if (schedule.earnedSchedule.value >= planned) return unknown('open-after-earned');
  const { estimateAtCompletionTime: total } = schedule;
  if (!total.known) return known(calendar.after(statusDate, Math.max(planned - schedule.earnedSchedule.value, 1)));
  if (total.value > FARTHEST) return unknown('nothing-earned');
  return known(Math.max(calendar.after(before, total.value), statusDate) as Day);
}

/** Status day + remaining work at the pace of late less leave, or along the longest chain of work if that takes longer. */
function byRemainingWork({ calendar, statusDate, remaining, pace, chain }: FinishInputs): Known<Day> {
  if (!remaining.known) return remaining;
  if (!pace.known) return pace;
  const days = Math.max(daysToDo(remaining.value, pace.value), chain.linked);
  return days > 0 && days <= FARTHEST ? known(calendar.after(statusDate, days)) : unknown('no-remaining');
}

/**
 * Status day + the larger of remaining work / capacity and of the longest chain of work: the soonest that people can be done who work on
 * nothing else and can stand in for each other. Source: the resource-based and the critical path bound of resource-constrained
 * scheduling (Stinson, Davis and Khumawala, 1978). `no-estimate` where no open issue says how much work it is; `no-capacity` where nobody
 * is there to do it, or too little to ever end; `dependency-cycle` where there is no longest chain.
 */
function byEstimates({ calendar, statusDate, remaining, capacity, chain }: FinishInputs): Known<Day> {
  if (!remaining.known) return unknown(remaining.because === 'no-remaining' ? 'no-estimate' : remaining.because);
  if (!(remaining.value > 0)) return unknown('no-remaining');
  if (!capacity.known) return capacity;
  if (!chain.all.known) return chain.all;
  const days = Math.max(daysToDo(remaining.value, capacity.value), chain.all.value);
  return days <= FARTHEST ? known(calendar.after(statusDate, days)) : unknown('no-capacity');
}

/** Whether Jira says that nothing is left of too much open work for its end to be told, from what is earned either. */
const isUntold = (remaining: Known<number>): boolean => !remaining.known && remaining.because === 'open-nothing-remains';

/** What is missing for a forecast: dates or estimates, unless there are estimates, which miss something else. */
function reasonForNone({ remaining }: FinishInputs, estimates: Known<Day>): Reason {
  if (!remaining.known && isUntold(remaining)) return remaining.because;
  return remaining.known && remaining.value > 0 && !estimates.known ? estimates.because : 'no-dates';
}

/** A whole ends neither before its longest chain of work nor before its parts; a chain alone is no forecast. */
function notBeforeItsParts(forecast: Known<Day>, { calendar, statusDate, chain, latestPart }: FinishInputs): Known<Day> {
  if (!forecast.known) return latestPart === undefined ? forecast : known(latestPart);
  const end = calendar.after(statusDate, Math.min(chain.linked, FARTHEST));
  const bounds = [forecast.value, end, latestPart ?? forecast.value];
  return known(Math.max(...bounds) as Day);
}
