import type { Day } from '../calendar/day';

/**
 * Time logged in a project by day from one day on: seconds, and their price in minor units × seconds per
 * hour.
 */
export interface LoggedTime {
  readonly from: Day;
  readonly seconds: Float64Array;
  readonly price: Float64Array;
}

/** An empty log for the days `from` to `to`, both included; `to` is not before `from`. */
export function openLoggedTime(from: Day, to: Day): LoggedTime {
  const days = to - from + 1;
  return { from, seconds: new Float64Array(days), price: new Float64Array(days) };
}

/** Adds time logged on a day; days before the log are left out. */
export function addLogged(
  { from, seconds, price }: LoggedTime,
  day: Day,
  time: number,
  priced: number,
): void {
  const place = day - from;
  if (place < 0) return;
  seconds[place] = (seconds[place] as number) + time;
  price[place] = (price[place] as number) + priced;
}
