import { isoOf } from '../../../src/domain/calendar/day';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import { weekdayOf } from '../../../src/domain/calendar/day-of-date';
import { easterOf } from '../../../src/domain/calendar/easter';
import { HOLIDAY_REGIONS } from '../../../src/domain/calendar/holiday-rules';
import { publicHolidaysOf } from '../../../src/domain/calendar/public-holidays';
import { fc, runsOf } from '../../property-runs';
import { HOLIDAYS_BY_LAW } from './holidays-by-law';

const holidaysOf = (region: string, year: number): readonly string[] =>
  publicHolidaysOf(region, year).map(isoOf);
const anyYear = fc.integer({ min: 1990, max: 2199 });
const withDay = (list: readonly string[], ...days: readonly string[]) =>
  [...new Set([...list, ...days])].sort();

/** Days of a row of the table and of the region that it starts from, in order. */
function byLaw(region: string, year: 2026 | 2027): readonly string[] {
  const row = HOLIDAYS_BY_LAW.find((one) => one.region === region);
  if (row === undefined) throw new Error(`${region} is not in the table`);
  const own = row[`in${year}`].split(' ').filter((day) => day !== '');
  return withDay(
    row.as === undefined ? [] : byLaw(row.as, year),
    ...own.map((day) => `${year}-${day}`.slice(-10)),
  );
}

describe('public holidays', () => {
  test('of every region that the app knows stand in the table written from the law', () => {
    expect(HOLIDAYS_BY_LAW.map(({ region }) => region).sort()).toEqual([...HOLIDAY_REGIONS].sort());
  });

  test.each(HOLIDAYS_BY_LAW.flatMap(({ region }) => [[region, 2026] as const, [region, 2027] as const]))(
    'of %s in %i are those of its law',
    (region, year) => {
      expect(holidaysOf(region, year)).toEqual(byLaw(region, year));
    },
  );

  test.each([
    ['MC', 2022, '2022-05-02 2022-12-26'],
    ['MC', 2023, '2023-01-02 2023-11-20'],
    ['MC', 2024, ''],
    ['MC', 2026, '2026-11-02'],
    ['MC', 2027, '2027-08-16'],
    ['MC', 2030, '2030-01-28'],
  ])('of %s in %i are Mondays after a Sunday on just these days: %s', (region, year, mondays) => {
    const plain = /-(01-01|01-27|05-01|08-15|11-01|11-19|12-08|12-25)$/;
    const easterDays = [1, 39, 50, 60].map((after) => easterOf(year) + after);
    const added = publicHolidaysOf(region, year).filter(
      (day) => !plain.test(isoOf(day)) && !easterDays.includes(day),
    );
    expect(added.map(isoOf).join(' ')).toBe(mondays);
  });

  test.each([
    ['PF', 2025, '2025-06-29', true],
    ['PF', 2026, '2026-06-29', false],
    ['PF', 2025, '2025-11-20', false],
    ['LU', 2018, '2018-05-09', false],
    ['FR-MF', 2017, '2017-05-27', true],
    ['FR-MF', 2018, '2018-05-27', false],
  ])('of %s change with the law: in %i %s is one, %s', (region, year, day, isOne) => {
    expect(holidaysOf(region, year).includes(day)).toBe(isOne);
  });

  test('a region without rules has none', () => {
    expect(publicHolidaysOf('XX', 2026)).toEqual([]);
    expect(publicHolidaysOf('constructor', 2026)).toEqual([]);
  });
});

describe('public holidays, in every year', () => {
  const parts = HOLIDAYS_BY_LAW.filter(({ as }) => as !== undefined).map(({ region }) => region);

  test('are in order, each once, and within the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOLIDAY_REGIONS), anyYear, (region, year) => {
        const days = holidaysOf(region, year);
        expect(days).toEqual(withDay(days));
        expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
      }),
      runsOf(300),
    );
  });

  test('of a part of France hold all those of France', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), anyYear, (region, year) => {
        expect(holidaysOf(region, year)).toEqual(expect.arrayContaining([...holidaysOf('FR', year)]));
      }),
      runsOf(300),
    );
  });

  test.each([
    ['FR-BL', '10-09'],
    ['FR-MF', '05-28'],
    ['FR-RE', '12-20'],
    ['NC', '09-24'],
  ])('of %s are those of France and %s', (region, day) => {
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2199 }), (year) => {
        expect(holidaysOf(region, year)).toEqual(withDay(holidaysOf('FR', year), `${year}-${day}`));
      }),
    );
  });

  test.each(['01-01', '01-27', '05-01', '08-15', '11-01', '11-19', '12-25'])(
    'of Monaco have the Monday too just where %s is a Sunday',
    (date) => {
      fc.assert(
        fc.property(anyYear, (year) => {
          const day = requiredDay(`${year}-${date}`);
          const days = publicHolidaysOf('MC', year);
          const isEasterDay = [1, 39, 50, 60].some((after) => easterOf(year) + after === day + 1);
          expect(days).toContain(day);
          expect(days.some((one) => one === day + 1)).toBe(weekdayOf(day) === 7 || isEasterDay);
        }),
        runsOf(220),
      );
    },
  );
});
