import { jalonExportSchema } from '../../../src/contract/jalon-export';
import { holidayRegionOf } from '../../../src/domain/calendar/holiday-region';
import { HOLIDAY_REGIONS } from '../../../src/domain/calendar/holiday-rules';
import { publicHolidaysOf } from '../../../src/domain/calendar/public-holidays';
import { fc, runsOf } from '../../property-runs';

const READ_AS = [
  ...[
    ['971', 'FR-GP'] as const,
    ['972', 'FR-MQ'] as const,
    ['973', 'FR-GF'] as const,
    ['974', 'FR-RE'] as const,
  ],
  ...[
    ['975', 'PM'] as const,
    ['976', 'FR-YT'] as const,
    ['977', 'FR-BL'] as const,
    ['978', 'FR-MF'] as const,
  ],
  ...[['986', 'WF'] as const, ['987', 'PF'] as const, ['988', 'NC'] as const],
  ...[['RE', 'FR-RE'] as const, ['MF', 'FR-MF'] as const, ['BL', 'FR-BL'] as const, ['NC', 'NC'] as const],
  ...[['PF', 'PF'] as const, ['57', 'FR-57'] as const, ['67', 'FR-67'] as const, ['75', 'FR'] as const],
  ...[['2A', 'FR'] as const, ['01', 'FR'] as const, ['95', 'FR'] as const],
];

const UNKNOWN = [
  '',
  'XX',
  'FR-',
  'FR-XX',
  'FR-00',
  'FR-96',
  'FR-20',
  'FR-GES',
  'FR-BE',
  'FR-LU',
  'FR-MC',
  'BE-VLG',
  'CH',
  'CA',
  '979',
  '9',
];

describe('a region of public holidays', () => {
  test.each(READ_AS)('%s, with FR- before it or not, is read as %s', (part, region) => {
    expect([part, `FR-${part}`, ` fr-${part.toLowerCase()} `].map(holidayRegionOf)).toEqual([
      region,
      region,
      region,
    ]);
    expect(publicHolidaysOf(`FR-${part}`, 2026)).toEqual(publicHolidaysOf(region, 2026));
  });

  test('is itself where it has rules', () => {
    expect(HOLIDAY_REGIONS.map(holidayRegionOf)).toEqual(HOLIDAY_REGIONS);
  });

  test.each([...UNKNOWN, 'constructor', '__proto__', 'toString'])('%j is known to nobody', (text) => {
    expect(holidayRegionOf(text)).toBeUndefined();
  });

  test('is known or not, whatever was written, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^(FR-)?[A-Z0-9]{2,3}$/)),
        (text) => {
          const region = holidayRegionOf(text);
          if (region !== undefined)
            expect([HOLIDAY_REGIONS.includes(region), holidayRegionOf(region)]).toEqual([true, region]);
        },
      ),
      runsOf(500),
    );
  });
});

describe('an import', () => {
  const importOf = (region: string | null) =>
    jalonExportSchema.safeParse({
      formatVersion: 1,
      projects: [{ key: 'A' }, { key: 'B', calendar: { region } }],
    });

  test.each([
    ['FR-974', 'FR-RE'],
    ['FR-MF', 'FR-MF'],
    [null, null],
  ])('takes the region %s as %s', (region, taken) => {
    expect(importOf(region).data?.projects[1]?.calendar?.region).toBe(taken);
  });

  test.each(UNKNOWN)('with the region %j is refused, saying where', (region) => {
    expect(importOf(region).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'projects.1.calendar.region',
    ]);
  });
});
