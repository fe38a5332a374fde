import type { Day } from '../calendar/day';
import { addDays, earlierOf, laterOf } from '../calendar/day-arithmetic';

const MOST_POINTS = 110;

/**
 * Days of the S-curve, ascending and at even steps: from first to last, ends and status day included; at most
 * 113.
 */
export function reportDays(first: Day, last: Day, statusDate: Day): readonly Day[] {
  const [start, end] = [earlierOf(first, statusDate), laterOf(last, statusDate)];
  const step = Math.max(1, Math.ceil((end - start) / MOST_POINTS));
  const days = new Set<Day>([statusDate, end]);
  for (let day = start; day <= end; day = addDays(day, step)) days.add(day);
  return [...days].sort((one, other) => one - other);
}
