import type { Day } from '../calendar/day';

/** Number of the first listed day (ascending) on or after a day; how many there are, after the last. */
export function pointLookup(days: readonly Day[]): (day: Day) => number {
  const [first, last] = [days[0] ?? (0 as Day), days.at(-1) ?? (0 as Day)];
  const table = new Int32Array(last - first + 1);
  let point = 0;
  for (let day = first; day <= last; day = (day + 1) as Day) {
    if (day > (days[point] ?? last)) point += 1;
    table[day - first] = point;
  }
  return (day) => (day <= first ? 0 : day > last ? days.length : (table[day - first] ?? 0));
}
