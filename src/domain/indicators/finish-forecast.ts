import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { Percentiles } from '../forecast/percentiles';
import type { PlannedSpan } from '../baseline/planned-value';
import { daysToDo, type TeamPace } from '../team/team-pace';
import type { FinishForecast, ScheduleMeasures } from '../result/project-result';

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
  /** Longest chain of open work, in working days: no pace ends before it does. */
  readonly longestChain: number;
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
  const own = [remainingWork, earnedSchedule, byDates].find((forecast) => forecast.known) ?? unknown('no-dates');
  const announced = notBefore(own, finished === undefined ? inputs.latestPart : undefined);
  const committed = contract.known ? contract : original.known ? original : unknown('no-contract-date');
  return {
    baselineOriginal: original,
    baselineCurrent,
    earnedSchedule,
    remainingWork,
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

/** Start + IEAC(t); before anything is earned the rest of the plan follows from today (or from its start, if that lies ahead). */
function byEarnedSchedule({ calendar, statusDate, current, schedule }: FinishInputs): Known<Day> {
  if (!current.known) return current;
  const before = (current.value.start - 1) as Day;
  const planned = calendar.between(before, current.value.finish);
  if (statusDate < current.value.start) return known(current.value.finish);
  if (!schedule.earnedSchedule.known) return schedule.earnedSchedule;
  const { estimateAtCompletionTime: total } = schedule;
  if (!total.known) return known(calendar.after(statusDate, Math.max(planned - schedule.earnedSchedule.value, 1)));
  if (total.value > FARTHEST) return unknown('nothing-earned');
  return known(Math.max(calendar.after(before, total.value), statusDate) as Day);
}

/** Status day + remaining work at the pace of late less leave, or along the longest chain of work if that takes longer. */
function byRemainingWork({ calendar, statusDate, remaining, pace, longestChain }: FinishInputs): Known<Day> {
  if (!remaining.known) return remaining;
  if (!pace.known && longestChain === 0) return pace;
  const days = Math.max(pace.known ? daysToDo(remaining.value, pace.value) : 0, longestChain);
  return days > 0 && days <= FARTHEST ? known(calendar.after(statusDate, days)) : unknown('no-remaining');
}

function notBefore(forecast: Known<Day>, day: Day | undefined): Known<Day> {
  if (day === undefined) return forecast;
  return forecast.known ? known(Math.max(forecast.value, day) as Day) : known(day);
}
