import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Pauses } from './pauses';
import type { Absence } from '../plan/person';

/**
 * Absences as pauses, in working days from the end of a day on. Earlier days are left out; absences that
 * overlap or touch are one pause. A `to` before its `from` is no absence.
 */
export function pausesOf(absences: readonly Absence[], after: Day, calendar: WorkingCalendar): Pauses {
  const spans = absences
    .map(({ from, to }) => ({
      from: Math.max(0, calendar.between(after, addDays(from, -1))),
      to: Math.max(0, calendar.between(after, to)),
    }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
  const pauses: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = pauses.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else pauses.push(span);
  }
  return pauses;
}
