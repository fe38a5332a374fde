import type { Day } from '../calendar/day';
import { isEarly } from '../progress/done-share';
import type { Reason } from '../reason';
import { isPastDue, isUnestimated, type FinishByMethod, type FinishInputs } from './finish-methods';

/** What decides a finish: a method, the links of open work, the last deliverable, or its being over. */
export type FinishMethod =
  'finished' | 'remainingWork' | 'earnedSchedule' | 'dueDates' | 'estimates' | 'chain' | 'lastDeliverable';

/** What decides an announced finish. */
export interface FinishDecider {
  readonly method: FinishMethod;
  /** Id of the deliverable that decides, of a project; null where none does, and in a deliverable. */
  readonly deliverable: string | null;
}

/** A finish and what decides it. */
export interface AnnouncedFinish {
  readonly day: Day;
  readonly by: FinishDecider;
}

/**
 * The finish that is announced: remaining work, else earned schedule, else due dates, else estimates, not
 * before the chain nor the last part. Once all is done, the day on which it was. Undefined where no method
 * gives one.
 */
export function announcedFinishOf(
  inputs: FinishInputs,
  methods: FinishByMethod,
): AnnouncedFinish | undefined {
  const { finished, latestPart } = inputs;
  if (finished === undefined) return notBeforeItsBounds(ownEnd(inputs, methods), inputs, methods);
  const deliverable = latestPart?.day === finished ? latestPart.id : null;
  return { day: finished, by: { method: 'finished', deliverable } };
}

/** Methods in the order in which they count; due dates that have passed come last. */
const BY_VELOCITY: readonly (keyof FinishByMethod)[] = [
  'remainingWork',
  'earnedSchedule',
  'dueDates',
  'estimates',
];
const BY_VELOCITY_PAST_DUE: readonly (keyof FinishByMethod)[] = [
  'remainingWork',
  'earnedSchedule',
  'estimates',
  'dueDates',
];

/**
 * The end that methods give, without bounds. While it is early, due dates, else estimates, and not before a
 * plan that is still ahead; then the length of the plan from today, and at last due dates that have passed.
 */
function ownEnd(inputs: FinishInputs, methods: FinishByMethod): AnnouncedFinish | undefined {
  const endBy = (method: keyof FinishByMethod): readonly AnnouncedFinish[] => {
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

const latestOf = (ends: readonly AnnouncedFinish[]): AnnouncedFinish | undefined =>
  ends.reduce<AnnouncedFinish | undefined>(
    (last, end) => (last && last.day >= end.day ? last : end),
    undefined,
  );

/**
 * A whole ends neither before its longest chain nor before its parts; a chain alone is no forecast. Where the
 * known parts are over, they say nothing about the end of what is open.
 */
function notBeforeItsBounds(
  own: AnnouncedFinish | undefined,
  inputs: FinishInputs,
  { chain }: FinishByMethod,
): AnnouncedFinish | undefined {
  const { latestPart, statusDate } = inputs;
  const part = latestPart && {
    day: latestPart.day,
    by: { method: 'lastDeliverable', deliverable: latestPart.id } as const,
  };
  if (!own) return part && part.day > statusDate ? part : undefined;
  const chained: readonly AnnouncedFinish[] = chain.known
    ? [{ day: chain.value, by: { method: 'chain', deliverable: null } }]
    : [];
  return latestOf([...(part ? [part] : []), own, ...chained]);
}

/**
 * Why no finish is announced: `too-early` with nothing but a velocity, what the estimates lack where there
 * are any, else what due dates lack.
 */
export function reasonForNone(inputs: FinishInputs, { estimates, dueDates }: FinishByMethod): Reason {
  const { remaining, velocity, doneShare } = inputs;
  if (!remaining.known && isUnestimated(remaining)) return remaining.because;
  if (isEarly(doneShare) && remaining.known && velocity.known) return 'too-early';
  if (remaining.known && remaining.value > 0 && !estimates.known) return estimates.because;
  return dueDates.known ? 'no-dates' : dueDates.because;
}
