import type { CalendarSettings } from './calendar-settings';
import { FIRST_DAY, LAST_DAY, type Day } from './day';
import { dayOfDate, weekdayOf, yearOf } from './day-of-date';
import { publicHolidaysOf } from './public-holidays';

/**
 * Counts the working days of a project. Days count whole: the end of a working day is one more than its
 * start.
 */
export interface WorkingCalendar {
  isWorking(day: Day): boolean;
  /** Working days up to and including the day, from an arbitrary origin: only differences have a meaning. */
  countThrough(day: Day): number;
  /** Working days after `from`, up to and including `to`; negative where `to` is before `from`. */
  between(from: Day, to: Day): number;
  /**
   * The earliest day by whose end `count` working days, rounded up, have passed since the end of `from`;
   * `count` may be negative. From `FIRST_DAY` to `LAST_DAY`.
   */
  after(from: Day, count: number): Day;
}

/**
 * Years whose public holidays are counted. Outside of them only weekdays are, so that a due date of
 * 9999-12-31 costs nothing.
 */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Calendar of a plan: worked weekdays, less public holidays and closures, plus openings, which win over both.
 * Without a worked weekday, Monday to Friday; a region without rules has no public holidays.
 */
export function workingCalendarOf(plan: CalendarSettings): WorkingCalendar {
  const weekdays = new Set(
    plan.weekdays.some((day) => day >= 1 && day <= 7) ? plan.weekdays : [1, 2, 3, 4, 5],
  );
  const weekly = weeklyCountOf(weekdays);
  const deviations = deviationsOf(plan, weekdays);
  const countThrough = (day: Day): number => weekly(day) + deviations.through(day);
  const isWorking = (day: Day): boolean => countThrough(day) > countThrough((day - 1) as Day);
  return {
    isWorking,
    countThrough,
    between: (from, to) => countThrough(to) - countThrough(from),
    after: (from, count) =>
      firstDayCounting(countThrough, countThrough(from) + Math.ceil(count - 1e-9), from),
  };
}

/** Worked weekdays since Monday 29 December 1969, by arithmetic. */
function weeklyCountOf(weekdays: ReadonlySet<number>): (day: Day) => number {
  const within = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let weekday = 1; weekday <= 7; weekday += 1)
    within[weekday] = (within[weekday - 1] ?? 0) + (weekdays.has(weekday) ? 1 : 0);
  const perWeek = within[7] ?? 0;
  return (day) => Math.floor((day + 3) / 7) * perWeek + (within[weekdayOf(day)] ?? 0);
}

/**
 * Days that differ from the weekly pattern, as a running count by day. Years are added when they are first
 * asked for.
 */
function deviationsOf(plan: CalendarSettings, weekdays: ReadonlySet<number>): { through(day: Day): number } {
  const opened = new Set(plan.opened);
  let [first, last] = [Infinity, -Infinity];
  let [from, to] = [Infinity, -Infinity];
  let days: Day[] = [];
  const effectOf = (day: Day): number => (weekdays.has(weekdayOf(day)) ? -1 : 1);
  let [running, atOrigin] = [[0], 0];
  const through = (day: Day): number => running[positionAfter(days, day)] ?? 0;

  const extend = (year: number): void => {
    first = Math.max(FIRST_YEAR, Math.min(first, year - 5));
    last = Math.min(LAST_YEAR, Math.max(last, year + 5));
    from = first === FIRST_YEAR ? -Infinity : dayOfDate(first, 1, 1);
    to = last === LAST_YEAR ? Infinity : dayOfDate(last, 12, 31);
    const off = new Set<Day>(plan.closed);
    for (let each = first; plan.region !== null && each <= last; each += 1)
      for (const day of publicHolidaysOf(plan.region, each)) off.add(day);
    const closed = [...off].filter((day) => weekdays.has(weekdayOf(day)) && !opened.has(day));
    days = [...closed, ...[...opened].filter((day) => !weekdays.has(weekdayOf(day)))].sort(
      (one, other) => one - other,
    );
    running = [0];
    for (const day of days) running.push((running.at(-1) ?? 0) + effectOf(day));
    atOrigin = through(0 as Day);
  };
  extend(1970);
  return {
    through: (day) => {
      if (day < from || day > to) extend(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, yearOf(day))));
      return through(day) - atOrigin;
    },
  };
}

/** How many of some sorted days are up to and including a day. */
function positionAfter(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The earliest day at which a running count reaches a number. */
function firstDayCounting(countThrough: (day: Day) => number, wanted: number, near: Day): Day {
  let [low, high, step] = [near as number, near as number, 8];
  while (high < LAST_DAY && countThrough(high as Day) < wanted) high = Math.min(LAST_DAY, high + (step *= 2));
  step = 8;
  while (low >= FIRST_DAY && countThrough(low as Day) >= wanted)
    low = Math.max(FIRST_DAY - 1, low - (step *= 2));
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (countThrough(middle as Day) >= wanted) high = middle;
    else low = middle;
  }
  return high as Day;
}
