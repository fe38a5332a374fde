import type { Day } from './day';
import { dayOfDate, weekdayOf } from './day-of-date';
import { easterOf } from './easter';
import { holidayRegionOf } from './holiday-region';
import { HOLIDAY_RULES, type HolidayRule } from './holiday-rules';

/**
 * Public holidays of a region (`holidayRegionOf`) in a Gregorian year, in order and each day once, weekend
 * days included. Empty for a region without rules.
 */
export function publicHolidaysOf(region: string, year: number): readonly Day[] {
  const rules = HOLIDAY_RULES[holidayRegionOf(region) ?? ''] ?? [];
  const days = new Set(rules.flatMap((rule) => daysOf(rule, year)));
  return [...days].sort((one, other) => one - other);
}

function daysOf(rule: HolidayRule, year: number): readonly Day[] {
  if ('easter' in rule) return [(easterOf(year) + rule.easter) as Day];
  if ('weekday' in rule) return [onOrAfter(dayOfDate(year, ...rule.from), rule.weekday)];
  if ('genevaFast' in rule) return [(onOrAfter(dayOfDate(year, 9, 1), 7) + 4) as Day];
  if (year < (rule.since ?? year) || year > (rule.until ?? year)) return [];
  const day = dayOfDate(year, ...rule.on);
  return rule.monday && weekdayOf(day) === 7 ? [day, (day + 1) as Day] : [day];
}

function onOrAfter(day: Day, weekday: number): Day {
  return (day + ((weekday - weekdayOf(day) + 7) % 7)) as Day;
}
