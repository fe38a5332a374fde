import type { Day } from '../calendar/day';
import { addDays, dayFrom } from '../calendar/day-arithmetic';
import { completedWorkOf, type Completion } from '../facts/completed-work';
import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown, type Known } from '../known';

/** What a project did in each past week, oldest first, and what it has left to do. */
export interface WeeklyHistory {
  /** Work completed: estimated seconds, or items where open work is not estimated. */
  readonly done: Float64Array;
  /** Seconds logged on any work. */
  readonly seconds: Float64Array;
  /** Their price in minor units, without time that has no rate. */
  readonly money: Float64Array;
  /** Items completed. */
  readonly completed: number;
  /** Work left, in the unit of `done`. */
  readonly remaining: number;
}

/** Working days of a week, whatever the days off. */
export const WEEK = 5;

/**
 * Whole weeks of five working days, back from the status day to the first completion of any kind. Work counts
 * in the week in which it was last done, time in the week in which it was spent. `levels-differ` where the
 * counted items do not compare.
 */
export function weeklyHistoryOf(facts: ProjectFacts): Known<WeeklyHistory> {
  const { completions, leftOut, remaining, levelsDiffer } = completedWorkOf(facts);
  if (levelsDiffer) return unknown('levels-differ');
  const weekOf = weekFinder(facts, [...completions, ...leftOut]);
  const done = new Float64Array(weekOf.weeks);
  for (const { day, amount } of completions) {
    const week = weekOf.find(day);
    if (week >= 0) done[week] = (done[week] as number) + amount;
  }
  return known({ done, ...spentByWeek(facts, weekOf), completed: completions.length, remaining });
}

interface WeekFinder {
  readonly weeks: number;
  /** The first day of the first week. */
  readonly from: Day;
  /** Number of the week of a day; negative before the first. */
  find(day: Day): number;
}

function weekFinder({ calendar, statusDate }: ProjectFacts, completions: readonly Completion[]): WeekFinder {
  const first = completions.reduce((earliest, { day }) => Math.min(earliest, day), Infinity);
  const workingDays = Number.isFinite(first) ? calendar.between(dayFrom(first - 1), statusDate) : 0;
  const weeks = Math.max(0, Math.floor(workingDays / WEEK));
  const last = calendar.countThrough(statusDate);
  const from = weeks === 0 ? addDays(statusDate, 1) : addDays(calendar.after(statusDate, -weeks * WEEK), 1);
  const find = (day: Day): number => weeks - 1 - Math.floor((last - calendar.countThrough(day)) / WEEK);
  return { weeks, from, find };
}

/** Time logged and its price, by week. */
function spentByWeek(
  { loggedTime }: ProjectFacts,
  { weeks, from, find }: WeekFinder,
): Pick<WeeklyHistory, 'seconds' | 'money'> {
  const [seconds, price] = [new Float64Array(weeks), new Float64Array(weeks)];
  for (let place = Math.max(0, from - loggedTime.from); place < loggedTime.seconds.length; place += 1) {
    const time = loggedTime.seconds[place] as number;
    const week = time !== 0 ? find(addDays(loggedTime.from, place)) : -1;
    if (week < 0) continue;
    seconds[week] = (seconds[week] as number) + time;
    price[week] = (price[week] as number) + (loggedTime.price[place] as number);
  }
  return { seconds: takenBack(seconds), money: takenBack(price).map((amount) => amount / 3600) };
}

/**
 * Takes amounts below 0, which corrections leave, off the weeks before, in which the time was logged. None is
 * below 0 then.
 */
function takenBack(amounts: Float64Array): Float64Array {
  for (let week = amounts.length - 1; week >= 0; week -= 1) {
    const amount = amounts[week] as number;
    if (amount >= 0) continue;
    amounts[week] = 0;
    if (week > 0) amounts[week - 1] = (amounts[week - 1] as number) + amount;
  }
  return amounts;
}
