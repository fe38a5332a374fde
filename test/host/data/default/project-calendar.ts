import type { ProjectPerson } from './people';

/** French public holidays on weekdays while the project runs. */
const HOLIDAYS = new Set([
  '2025-11-11',
  '2025-12-25',
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
]);

const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO day a number of calendar days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** True on a Monday to Friday that is no public holiday. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day);
}

/** The first working day from this one on. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** The ISO day a number of working days later (or earlier). */
export function addWorkingDays(day: string, days: number): string {
  let current = day;
  for (let left = Math.abs(days); left > 0;) {
    current = addDays(current, Math.sign(days));
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Every working day from one to another, both included. */
export function workingDaysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** False while the person is on leave or has left the project. */
export function isPresent(person: ProjectPerson, day: string): boolean {
  return (
    (person.until === null || day <= person.until) &&
    !person.leave.some(([first, last]) => first <= day && day <= last)
  );
}

/** Jira's form of an instant of Paris: `2026-02-27T09:30:00.000+0100`. */
export function instantOf(day: string, time: string): string {
  const summer = (day >= '2025-03-30' && day < '2025-10-26') || (day >= '2026-03-29' && day < '2026-10-25');
  return `${day}T${time}:00.000${summer ? '+0200' : '+0100'}`;
}
