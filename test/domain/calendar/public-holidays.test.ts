import { existsSync, readFileSync } from 'node:fs';
import { isoOf } from '../../../src/domain/calendar/day';
import { HOLIDAY_REGIONS } from '../../../src/domain/calendar/holiday-rules';
import { publicHolidaysOf } from '../../../src/domain/calendar/public-holidays';

const PUBLISHED = '../shared/data/holidays/holidays.json';
type Published = Record<string, Record<string, readonly (readonly [string, string])[]>>;

describe('public holidays', () => {
  test.each([
    ['FR', 2026, '2026-04-06'],
    ['FR', 2027, '2027-05-06'],
    ['FR-67', 2026, '2026-04-03'],
    ['FR-RE', 2026, '2026-12-20'],
    ['LU', 2026, '2026-05-09'],
    ['CH-GE', 2026, '2026-09-10'],
    ['CA-QC', 2026, '2026-05-18'],
  ])('%s in %i has %s off', (region, year, iso) => {
    expect(publicHolidaysOf(region, year).map(isoOf)).toContain(iso);
  });

  test('a region without rules has none', () => {
    expect(publicHolidaysOf('XX', 2026)).toEqual([]);
    expect(publicHolidaysOf('constructor', 2026)).toEqual([]);
  });

  const published = existsSync(PUBLISHED);
  if (!published) console.info(`skipped: ${PUBLISHED} is absent`);
  (published ? describe : describe.skip)('published lists', () => {
    const lists: Published = published ? (JSON.parse(readFileSync(PUBLISHED, 'utf8')) as Published) : {};
    test('cover the regions that the app knows', () => {
      expect([...HOLIDAY_REGIONS].sort()).toEqual(Object.keys(lists).sort());
    });
    test.each(published ? Object.keys(lists) : ['-'])('%s agrees in every year', (region) => {
      for (const [year, days] of Object.entries(lists[region] ?? {})) {
        const expected = [...new Set(days.map(([day]) => day))].sort();
        expect(publicHolidaysOf(region, Number(year)).map(isoOf)).toEqual(expected);
      }
    });
  });
});
