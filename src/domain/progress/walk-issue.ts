import type { Day } from '../calendar/day';
import { isAmount } from '../money/money';
import type { Issue } from '../plan/issue';
import type { RateOf } from './rates';

/** What has been logged on an issue so far: seconds, seconds x rate, and seconds without a rate. */
export interface Logged {
  spent(): number;
  price(): number;
  unpriced(): number;
}

/** Walks through the points at which an issue may have changed, with what had been logged on it by then. */
export function walkIssue(
  days: readonly Day[],
  rateOf: RateOf,
): Logged & { begin(issue: Issue, top: Issue | undefined): void; next(): number } {
  const pointOf = pointLookup(days);
  const marks = new Uint8Array(days.length);
  const [spentOn, pricedOn, unpricedOn] = [
    new Float64Array(days.length),
    new Float64Array(days.length),
    new Float64Array(days.length),
  ];
  let [point, spent, price, unpriced] = [0, 0, 0, 0];
  return {
    begin(issue, top) {
      [point, spent, price, unpriced] = [0, 0, 0, 0];
      markDays(issue, marks, pointOf);
      if (top) markDays(top, marks, pointOf);
      for (const { author, day, seconds } of issue.worklogs) {
        const on = pointOf(day);
        if (on < 0 || !(seconds > 0) || !isAmount(seconds)) continue;
        marks[on] = 1;
        spentOn[on] = (spentOn[on] ?? 0) + seconds;
        const rate = rateOf(author, day);
        if (rate === undefined) unpricedOn[on] = (unpricedOn[on] ?? 0) + seconds;
        else pricedOn[on] = (pricedOn[on] ?? 0) + seconds * rate;
      }
    },
    next() {
      while (point < marks.length && marks[point] === 0) point += 1;
      if (point >= marks.length) return -1;
      spent += spentOn[point] ?? 0;
      price += pricedOn[point] ?? 0;
      unpriced += unpricedOn[point] ?? 0;
      marks[point] = spentOn[point] = pricedOn[point] = unpricedOn[point] = 0;
      return point;
    },
    spent: () => spent,
    price: () => price,
    unpriced: () => unpriced,
  };
}

/** Marks the points at which an issue may have changed. */
function markDays(issue: Issue, marks: Uint8Array, pointOf: (day: Day) => number): void {
  mark(issue.created);
  if (issue.resolved !== null) mark(issue.resolved);
  for (const change of issue.changes) mark(change.day);
  // The present may differ from the last rebuilt day: Jira's current values hold once nothing happens any more.
  if (issue.changes.length > 0 || issue.worklogs.length > 0) mark(issue.worklogs.at(-1)?.day ?? issue.created);

  function mark(day: Day): void {
    const point = pointOf(day);
    if (point >= 0) marks[point] = 1;
  }
}

/** Index of the first listed day on or after a day; -1 after the last. */
function pointLookup(days: readonly Day[]): (day: Day) => number {
  const [first, last] = [days[0] ?? (0 as Day), days.at(-1) ?? (0 as Day)];
  const table = new Int32Array(last - first + 1);
  let point = 0;
  for (let day = first; day <= last; day = (day + 1) as Day) {
    if (day > (days[point] ?? last)) point += 1;
    table[day - first] = point;
  }
  return (day) => (day <= first ? 0 : day > last ? -1 : (table[day - first] ?? -1));
}
