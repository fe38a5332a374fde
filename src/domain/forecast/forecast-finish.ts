import type { Day } from '../calendar/day';
import { addDays, laterOf } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { Percentiles } from '../percentiles';
import type { PlannedSpan } from '../baseline/planned-value';
import type { Reason } from '../reason';
import { isEarly } from '../progress/done-share';
import type { NetworkEnd } from '../schedule/network-ends';
import { daysToDo, type TeamVelocity } from '../capacity/team-velocity';
import type { FinishDecider, FinishForecast } from './finish-forecast';
import type { ScheduleMeasures } from '../measures/schedule-measures';

/** What a finish is forecast from. */
export interface FinishInputs {
  readonly calendar: WorkingCalendar;
  readonly statusDate: Day;
  readonly original: Known<Day>;
  readonly current: Known<PlannedSpan>;
  readonly contract: Known<Day>;
  /** Weighed by what everybody may see. */
  readonly schedule: ScheduleMeasures;
  /** What the schedule is of, where that is less than the whole plan. */
  readonly scheduleSpan?: Known<PlannedSpan>;
  /** The day on which the last work was done, once nothing is open. */
  readonly finished: Day | undefined;
  /** Share of the work that is done (`doneShareOf`). */
  readonly doneShare: number | undefined;
  /** Seconds that remain. */
  readonly remaining: Known<number>;
  /** Seconds worked per working day lately, and whose are missing on days of leave. */
  readonly velocity: Known<TeamVelocity>;
  /** Seconds that those who are to do it can work per working day. */
  readonly capacity: Known<TeamVelocity>;
  /** Where the longest chain of open work ends: nothing that is announced comes before. */
  readonly chain: NetworkEnd;
  /** Latest due date of open issues. */
  readonly latestDue: Day | undefined;
  /** By probability; refused where history is too short. */
  readonly simulated: Percentiles<Day>;
  /** The part that is announced to end last: a whole does not end before it. */
  readonly latestPart: { readonly id: string; readonly day: Day } | undefined;
}

/** A forecast this many working days off says that nothing moves, not when it ends. */
const FARTHEST = 250 * 50;

/**
 * Finish dates by each method and the slip of the announced one, in working days; negative is early.
 * Announced is what remains at the pace shown, else earned schedule, else the latest due date (`no-dates`
 * where none is known, `dates-passed`), and not before the last of its parts. While under a fifth of the work
 * is done no pace speaks (`too-early`): due dates do, else estimates. By remaining work: `no-remaining` where
 * nothing remains, `nothing-moves` where it takes over fifty years; by earned schedule: `nothing-earned`
 * where that does. Once all is done, the day on which it was. Without links there is no end of a chain
 * (`no-links`). Slips are unknown where what they start from is (`no-contract-date`).
 */
export function finishForecastOf(inputs: FinishInputs): FinishForecast {
  const { calendar, finished, current, contract, original } = inputs;
  const baselineCurrent: Known<Day> = current.known ? known(current.value.finish) : current;
  const methods = methodsOf(inputs);
  const end =
    finished === undefined
      ? notBeforeItsBounds(ownEnd(inputs, methods), inputs, methods)
      : endOn(finished, inputs);
  const announced = end ? known(end.day) : unknown(reasonForNone(inputs, methods));
  const committed = contract.known ? contract : original.known ? original : unknown('no-contract-date');
  return {
    baselineOriginal: original,
    baselineCurrent,
    ...methods,
    ...(finished === undefined
      ? inputs.simulated
      : { p50: known(finished), p80: known(finished), p95: known(finished) }),
    announced,
    decidedBy: end?.by ?? null,
    slipWorkingDays: slip(baselineCurrent, announced, calendar),
    slipFromContract: slip(committed, announced, calendar),
  };
}

/** A finish and what gives it. */
interface End {
  readonly day: Day;
  readonly by: FinishDecider;
}

const endOn = (day: Day, { latestPart }: FinishInputs): End => ({
  day,
  by: { method: 'finished', deliverable: latestPart?.day === day ? latestPart.id : null },
});

type Methods = Pick<FinishForecast, 'earnedSchedule' | 'remainingWork' | 'dueDates' | 'estimates' | 'chain'>;

/** What each method gives by itself; once all is done, the day on which it was. */
function methodsOf(inputs: FinishInputs): Methods {
  const { calendar, statusDate, finished, chain } = inputs;
  const noChain = unknown('no-links');
  if (finished !== undefined) {
    const end = known(finished);
    return { earnedSchedule: end, remainingWork: end, dueDates: end, estimates: end, chain: noChain };
  }
  return {
    earnedSchedule: finishByEarnedSchedule(inputs),
    remainingWork: byRemainingWork(inputs),
    dueDates: byDueDates(inputs),
    estimates: byEstimates(inputs),
    chain: chain.linked > 0 ? known(calendar.after(statusDate, Math.min(chain.linked, FARTHEST))) : noChain,
  };
}

/** Methods in the order in which they are believed; due dates that have passed say least. */
const BY_VELOCITY: readonly (keyof Methods)[] = ['remainingWork', 'earnedSchedule', 'dueDates', 'estimates'];
const BY_VELOCITY_PAST_DUE: readonly (keyof Methods)[] = [
  'remainingWork',
  'earnedSchedule',
  'estimates',
  'dueDates',
];

/**
 * The end that methods give, whatever else holds it up. While it is early for a pace due dates, else
 * estimates, not before a plan that has not begun; the plan's own length from today (earned schedule of
 * nothing) only where both are unknown, and due dates that have passed only where nothing else is known.
 */
function ownEnd(inputs: FinishInputs, methods: Methods): End | undefined {
  const endBy = (method: keyof Methods): readonly End[] => {
    const day = methods[method];
    return day.known ? [{ day: day.value, by: { method, deliverable: null } }] : [];
  };
  const { statusDate, current, scheduleSpan = current } = inputs;
  const pastDue = isPastDue(inputs);
  if (!isEarly(inputs.doneShare)) return (pastDue ? BY_VELOCITY_PAST_DUE : BY_VELOCITY).flatMap(endBy)[0];
  const planAhead = scheduleSpan.known && statusDate < scheduleSpan.value.start;
  const byPeople = [...(pastDue ? [] : endBy('dueDates')), ...endBy('estimates')].slice(0, 1);
  const end = latestOf(
    planAhead || byPeople.length === 0 ? [...byPeople, ...endBy('earnedSchedule')] : byPeople,
  );
  return end ?? endBy('dueDates')[0];
}

const latestOf = (ends: readonly End[]): End | undefined =>
  ends.reduce<End | undefined>((last, end) => (last && last.day >= end.day ? last : end), undefined);

/**
 * A whole ends neither before its longest chain of work nor before its parts; a chain alone is no forecast.
 * Where the parts whose end is known are over, the end of what is open is not known from them.
 */
function notBeforeItsBounds(own: End | undefined, inputs: FinishInputs, { chain }: Methods): End | undefined {
  const { latestPart, statusDate } = inputs;
  const part = latestPart && {
    day: latestPart.day,
    by: { method: 'lastDeliverable', deliverable: latestPart.id } as const,
  };
  if (!own) return part && part.day > statusDate ? part : undefined;
  const chained: readonly End[] = chain.known
    ? [{ day: chain.value, by: { method: 'chain', deliverable: null } }]
    : [];
  return latestOf([...(part ? [part] : []), own, ...chained]);
}

function slip(from: Known<Day>, to: Known<Day>, calendar: WorkingCalendar): Known<number> {
  if (!from.known) return from;
  return to.known ? known(calendar.between(from.value, to.value)) : to;
}

type EarnedScheduleFinish = Pick<
  FinishInputs,
  'calendar' | 'statusDate' | 'current' | 'scheduleSpan' | 'schedule' | 'remaining' | 'doneShare'
>;

/**
 * Start + IEAC(t), which is a pace; none once all is earned and work is open (`open-after-earned`). Before
 * anything is earned the rest of the plan follows from today (or from its start, if that lies ahead), which
 * is no pace.
 */
export function finishByEarnedSchedule(inputs: EarnedScheduleFinish): Known<Day> {
  const {
    calendar,
    statusDate,
    current,
    scheduleSpan: span = current,
    schedule,
    remaining,
    doneShare,
  } = inputs;
  if (!span.known) return span;
  const before = addDays(span.value.start, -1);
  const planned = calendar.between(before, span.value.finish);
  if (statusDate < span.value.start) return known(span.value.finish);
  if (!remaining.known && isUnestimated(remaining)) return remaining;
  if (!schedule.earnedSchedule.known) return schedule.earnedSchedule;
  if (schedule.earnedSchedule.value >= planned) return unknown('open-after-earned');
  const { estimateAtCompletionTime: total } = schedule;
  if (!total.known)
    return known(calendar.after(statusDate, Math.max(planned - schedule.earnedSchedule.value, 1)));
  if (isEarly(doneShare)) return unknown('too-early');
  if (total.value > FARTHEST) return unknown('nothing-earned');
  return known(laterOf(calendar.after(before, total.value), statusDate));
}

/**
 * Status day + remaining work at the pace of late less leave, or along the longest chain of work if that
 * takes longer.
 */
function byRemainingWork({
  calendar,
  statusDate,
  remaining,
  velocity,
  chain,
  doneShare,
}: FinishInputs): Known<Day> {
  if (!remaining.known) return remaining;
  if (!velocity.known) return velocity;
  if (isEarly(doneShare)) return unknown('too-early');
  const days = Math.max(daysToDo(remaining.value, velocity.value), chain.linked);
  if (days > FARTHEST) return unknown('nothing-moves');
  return days > 0 ? known(calendar.after(statusDate, days)) : unknown('no-remaining');
}

/**
 * Status day + the larger of remaining work / capacity and of the longest chain of work: the soonest that
 * people can be done who work on nothing else and can stand in for each other. Source: the resource-based and
 * the critical path bound of resource-constrained scheduling (Stinson, Davis and Khumawala, 1978).
 * `no-estimate` where no open issue says how much work it is; `no-capacity` where nobody is there to do it,
 * or too little to ever end; `dependency-cycle` where there is no longest chain.
 */
function byEstimates({ calendar, statusDate, remaining, capacity, chain }: FinishInputs): Known<Day> {
  if (!remaining.known)
    return unknown(remaining.because === 'no-remaining' ? 'no-estimate' : remaining.because);
  if (!(remaining.value > 0)) return unknown('no-remaining');
  if (!capacity.known) return capacity;
  if (!chain.all.known) return chain.all;
  const days = Math.max(daysToDo(remaining.value, capacity.value), chain.all.value);
  return days <= FARTHEST ? known(calendar.after(statusDate, days)) : unknown('no-capacity');
}

const isPastDue = ({ latestDue, statusDate }: FinishInputs): boolean =>
  latestDue !== undefined && latestDue < statusDate;

/**
 * The latest due date of open issues. One that has passed cannot be kept: today is the soonest that is left,
 * which says how late it is at least where the commitment has passed as well, and nothing where that is still
 * ahead (`dates-passed`).
 */
function byDueDates(inputs: FinishInputs): Known<Day> {
  const { latestDue, statusDate, contract, original, current } = inputs;
  if (latestDue === undefined) return unknown('no-dates');
  if (!isPastDue(inputs)) return known(latestDue);
  const finishes = [contract, original, current.known ? known(current.value.finish) : current];
  return finishes.some((day) => day.known && day.value > statusDate)
    ? unknown('dates-passed')
    : known(statusDate);
}

/**
 * Whether Jira says that nothing is left of too much open work for its end to be told, from what is earned
 * either.
 */
const isUnestimated = (remaining: Known<number>): boolean =>
  !remaining.known && remaining.because === 'open-nothing-remains';

/**
 * What is missing for a forecast: dates or estimates, unless there are estimates, which miss something else;
 * where there is only a pace, that it is early for one.
 */
function reasonForNone(inputs: FinishInputs, { estimates, dueDates }: Methods): Reason {
  const { remaining, velocity, doneShare } = inputs;
  if (!remaining.known && isUnestimated(remaining)) return remaining.because;
  if (isEarly(doneShare) && remaining.known && velocity.known) return 'too-early';
  if (remaining.known && remaining.value > 0 && !estimates.known) return estimates.because;
  return dueDates.known ? 'no-dates' : dueDates.because;
}
