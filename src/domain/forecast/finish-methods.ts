import type { Day } from '../calendar/day';
import { addDays, laterOf } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { Percentiles } from '../percentiles';
import type { PlannedSpan } from '../baseline/planned-value';
import { daysToDo, type TeamVelocity } from '../capacity/team-velocity';
import type { ScheduleMeasures } from '../measures/schedule-measures';
import { isEarly } from '../progress/done-share';
import type { NetworkEnd } from '../schedule/network-ends';

/** What a finish is forecast from. */
export interface FinishInputs {
  readonly calendar: WorkingCalendar;
  readonly statusDate: Day;
  readonly original: Known<Day>;
  readonly current: Known<PlannedSpan>;
  readonly contract: Known<Day>;
  /** Weighted by hours or shares, which everybody may see. */
  readonly schedule: ScheduleMeasures;
  /** Span of the schedule, where it is of less than the whole plan. */
  readonly scheduleSpan?: Known<PlannedSpan>;
  /** The day on which the last work was done, once nothing is open. */
  readonly finished: Day | undefined;
  /** Share of the work that is done (`doneShareOf`). */
  readonly doneShare: number | undefined;
  /** Seconds that remain. */
  readonly remaining: Known<number>;
  /** Seconds worked per working day in the recent past, and whose are missing on days of leave. */
  readonly velocity: Known<TeamVelocity>;
  /** Seconds that the people who are to do it can work per working day. */
  readonly capacity: Known<TeamVelocity>;
  /** End of the longest chain of open work: no announced finish is before it. */
  readonly chain: NetworkEnd;
  /** Latest due date of open issues. */
  readonly latestDue: Day | undefined;
  /** Finish by probability. */
  readonly simulated: Percentiles<Day>;
  /** The part that is announced to end last: the whole does not end before it. */
  readonly latestPart: { readonly id: string; readonly day: Day } | undefined;
}

/** The finish that each method gives by itself. */
export interface FinishByMethod {
  readonly earnedSchedule: Known<Day>;
  readonly remainingWork: Known<Day>;
  /** Latest due date of open issues; once it has passed, today or unknown (`dates-passed`). */
  readonly dueDates: Known<Day>;
  /** Remaining work at the capacity of people: the earliest finish. */
  readonly estimates: Known<Day>;
  /** End of the longest chain of linked open work, before which nothing ends. */
  readonly chain: Known<Day>;
}

/** In working days, fifty years: a later forecast means that nothing moves. */
const FARTHEST = 250 * 50;

/**
 * The finish by each method; once all is done, the day on which it was. `no-links` where links make no chain.
 */
export function finishByMethods(inputs: FinishInputs): FinishByMethod {
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

type EarnedScheduleFinish = Pick<
  FinishInputs,
  'calendar' | 'statusDate' | 'current' | 'scheduleSpan' | 'schedule' | 'remaining' | 'doneShare'
>;

/**
 * Start + IEAC(t); before anything is earned, the rest of the plan from today, or the planned finish before
 * the start. `open-after-earned` once all is earned, `too-early` under a fifth of the work, `nothing-earned`
 * where it takes over fifty years.
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
 * Status day + remaining work at the recent velocity less leave, or the longest chain where that is longer.
 * `too-early` under a fifth of the work, `nothing-moves` over fifty years, `no-remaining`.
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
 * Earliest finish: status day + the larger of remaining work / capacity and the longest chain (Stinson, Davis
 * and Khumawala, 1978). People work on nothing else and can replace each other. `no-estimate`,
 * `no-capacity` where nobody can do it or too little to end, `dependency-cycle`.
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

/** Whether the latest due date of open issues has passed. */
export const isPastDue = ({ latestDue, statusDate }: FinishInputs): boolean =>
  latestDue !== undefined && latestDue < statusDate;

/**
 * Latest due date of open issues. Once it has passed, today: the least delay, where the commitment has passed
 * as well. `dates-passed` while a commitment is still ahead, `no-dates` without due dates.
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
 * Whether too much open work has nothing remaining for any forecast of its end, by what is earned as well.
 */
export const isUnestimated = (remaining: Known<number>): boolean =>
  !remaining.known && remaining.because === 'open-nothing-remains';
