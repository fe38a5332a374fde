import { dayOf, type Day } from '../../domain/calendar/day';
import { partsOf } from '../format/day-text';
import { messagesFor } from '../../words/messages';
import type { Locale } from '../../words/locales';

/** A mark of a time axis. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];

/** First days of months between two days, at most `most`; where no month starts between them, both days. */
export function timeTicks(from: Day, to: Day, most: number, locale: Locale): readonly TimeTick[] {
  const months = monthStarts(from, to);
  if (months.length < 2)
    return [...new Set([from, to])].map((day) => ({ day, label: dayLabel(day, locale) }));
  const step = MONTH_STEPS.find((candidate) => count(months, candidate) <= most) ?? 120;
  return months
    .filter((day) => onStep(day, step))
    .map((day) => ({ day, label: monthLabel(day, step, locale) }));
}

function monthStarts(from: Day, to: Day): readonly Day[] {
  const first = partsOf(from).year * 12 + partsOf(from).month;
  const last = partsOf(to).year * 12 + partsOf(to).month;
  return Array.from({ length: last - first + 1 }, (_, index) => monthStart(first + index)).filter(
    (day): day is Day => day !== undefined && day >= from && day <= to,
  );
}

function monthStart(month: number): Day | undefined {
  return dayOf(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
}

function onStep(day: Day, step: number): boolean {
  const { year, month } = partsOf(day);
  return (year * 12 + month) % step === 0;
}

function count(months: readonly Day[], step: number): number {
  return months.filter((day) => onStep(day, step)).length;
}

function monthLabel(day: Day, step: number, locale: Locale): string {
  const { year, month } = partsOf(day);
  if (step >= 12) return String(year);
  const name = messagesFor(locale).format.shortMonths[month] ?? '';
  return month === 0 || step >= 6 ? `${name} ${year}` : name;
}

function dayLabel(day: Day, locale: Locale): string {
  const { month, date } = partsOf(day);
  return `${date} ${messagesFor(locale).format.shortMonths[month] ?? ''}`;
}
