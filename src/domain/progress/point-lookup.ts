import type { Day } from '../calendar/day';
import { addDays, dayFrom } from '../calendar/day-arithmetic';

/** Number of the first listed day (ascending) on or after a day; the number of days, after the last. */
export function pointLookup(days: readonly Day[]): (day: Day) => number {
  const [first, last] = [days[0] ?? dayFrom(0), days.at(-1) ?? dayFrom(0)];
  const table = new Int32Array(last - first + 1);
  let point = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (day > (days[point] ?? last)) point += 1;
    table[day - first] = point;
  }
  return (day) => (day <= first ? 0 : day > last ? days.length : (table[day - first] ?? 0));
}
