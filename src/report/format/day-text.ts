import { isoOf, type Day } from '../../domain/calendar/day';
import type { FormatMessages } from '../../words/messages';

const NO_BREAK = '\u00a0';
/** 1970-01-01 was a Thursday: index 3 of a week that starts on Monday. */
const WEEKDAY_OF_EPOCH = 3;

interface DayParts {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly date: number;
}

/** Year, month (from 0) and date of a day. */
export function partsOf(day: Day): DayParts {
  const [year, month, date] = isoOf(day).split('-').map(Number);
  return { year: year ?? 0, month: (month ?? 1) - 1, date: date ?? 1 };
}

/** `14 mars 2026`, `1er mars 2026`. */
export function longDayText(words: FormatMessages, day: Day): string {
  return `${monthDay(words, day, words.months)}${NO_BREAK}${partsOf(day).year}`;
}

/** `14 mars`, with the year where it differs from that of the reference day. */
export function dayText(words: FormatMessages, day: Day, reference: Day): string {
  return partsOf(day).year === partsOf(reference).year
    ? monthDay(words, day, words.months)
    : longDayText(words, day);
}

/** `14 mars 26`, for axes and narrow columns. */
export function shortDayText(words: FormatMessages, day: Day): string {
  const year = String(partsOf(day).year % 100).padStart(2, '0');
  return `${monthDay(words, day, words.shortMonths)}${NO_BREAK}${year}`;
}

/** `lun. 2 mars`. */
export function weekdayText(words: FormatMessages, day: Day): string {
  const weekday = (((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
  return `${words.shortWeekdays[weekday] ?? ''}${NO_BREAK}${monthDay(words, day, words.months)}`;
}

function monthDay(words: FormatMessages, day: Day, names: readonly string[]): string {
  const { month, date } = partsOf(day);
  return `${date === 1 ? words.firstOfMonth : date}${NO_BREAK}${names[month] ?? ''}`;
}
