import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeUncopied } from '../../uncopied-data';
import { isoOf } from '../../../src/domain/calendar/day';
import { HOLIDAY_REGIONS } from '../../../src/domain/calendar/holiday-rules';
import { publicHolidaysOf } from '../../../src/domain/calendar/public-holidays';

type Published = Record<string, Record<string, readonly (readonly [string, string])[]>>;

/**
 * What the lists do not have: Monaco's Mondays after a Sunday other than those of 27 January and 19 November.
 */
const UNPUBLISHED: Readonly<Record<string, readonly string[]>> = { MC: ['2026-11-02', '2027-08-16'] };
/** Regions that the lists do not have. */
const UNLISTED: readonly string[] = ['FR-BL', 'FR-MF'];

describeUncopied('holidays', 'public holidays as published', (folder) => {
  const lists = JSON.parse(readFileSync(join(folder, 'holidays.json'), 'utf8')) as Published;

  test('cover the regions that the app knows, but those of Saint-Barthélemy and Saint-Martin', () => {
    expect([...HOLIDAY_REGIONS].sort()).toEqual([...Object.keys(lists), ...UNLISTED].sort());
  });

  test.each(Object.keys(lists))('%s agrees in every year', (region) => {
    for (const [year, days] of Object.entries(lists[region] ?? {})) {
      const added = (UNPUBLISHED[region] ?? []).filter((day) => day.startsWith(year));
      const expected = [...new Set([...days.map(([day]) => day), ...added])].sort();
      expect(publicHolidaysOf(region, Number(year)).map(isoOf)).toEqual(expected);
    }
  });
});
