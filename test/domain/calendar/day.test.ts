import { dayOf, isoOf } from '../../../src/domain/calendar/day';
import { addDays, dayFrom } from '../../../src/domain/calendar/day-arithmetic';
import { requiredDay, requiredDayInZone } from '../../../src/domain/calendar/required-day';
import { dayInZone } from '../../../src/domain/calendar/day-in-zone';
import { dayOfDate, weekdayOf, yearOf } from '../../../src/domain/calendar/day-of-date';
import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { fc, runsOf } from '../../property-runs';

const on = requiredDay;

/**
 * Offsets of all kinds: behind, ahead, of half and quarter hours, with changes at midnight, and a day that
 * was left out.
 */
const ZONES = [
  ...[
    'UTC',
    'Europe/Paris',
    'America/Toronto',
    'America/St_Johns',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Asia/Beirut',
  ],
  ...[
    'America/Havana',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ],
];

describe('a day', () => {
  test('is a date without a time: from one date to the next is one day, in every year', () => {
    let previous = on('2011-12-24');
    for (let day = addDays(previous, 1); day < on('2012-01-08'); day = addDays(day, 1)) {
      expect([isoOf(day), on(isoOf(day))]).toEqual([expect.stringMatching(/^201[12]-/), previous + 1]);
      previous = day;
    }
  });

  test('goes to ISO and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -140_000, max: 2_932_896 }), (number) => {
        const day = dayFrom(number);
        const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number];
        expect([dayOf(isoOf(day)), yearOf(day), dayOfDate(year, month, date)]).toEqual([day, year, day]);
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  test('of the first century is of the first century', () => {
    expect([isoOf(on('0026-03-31')), isoOf(on('0001-01-01')), yearOf(on('0099-12-31'))]).toEqual([
      '0026-03-31',
      '0001-01-01',
      99,
    ]);
    expect([dayOf('0026-02-30'), dayOf('0000-02-29'), dayOfDate(26, 3, 31)]).toEqual([
      undefined,
      dayOfDate(0, 2, 29),
      on('0026-03-31'),
    ]);
  });

  test('is never later than an ISO date can name, however much work is left', () => {
    const calendar = workingCalendarOf(EMPTY_PLAN.calendar);
    for (const count of [3_000_000, 1e12, Infinity])
      expect(isoOf(calendar.after(on('2026-03-31'), count))).toBe('9999-12-31');
    for (const count of [-3_000_000, -Infinity])
      expect(isoOf(calendar.after(on('2026-03-31'), count))).toBe('0001-01-01');
  });

  test.each([
    // Clocks go forward and back, in Europe, in Québec and where they do at midnight.
    ['2026-03-27', '2026-03-30', 1],
    ['2026-03-27', '2026-04-03', 5],
    ['2026-10-23', '2026-10-26', 1],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-10-30', '2026-11-02', 1],
    // Samoa went from Thursday 29 to Saturday 31 December 2011; a Friday is a Friday all the same.
    ['2011-12-29', '2011-12-30', 1],
    ['2011-12-23', '2011-12-30', 5],
  ])('from %s to %s there are %i working days', (from, to, expected) => {
    const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });
    expect(calendar.between(on(from), on(to))).toBe(expected);
    expect(isoOf(calendar.after(on(from), expected))).toBe(to);
  });
});

describe('the day of an instant', () => {
  test.each([
    ['2026-03-28T23:30:00Z', 'Europe/Paris', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Paris', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Paris', '2026-03-30'],
    ['2026-10-25T22:59:59Z', 'Europe/Paris', '2026-10-25'],
    ['2026-11-01T03:59:59Z', 'America/Toronto', '2026-10-31'],
    ['2026-11-02T04:59:59Z', 'America/Toronto', '2026-11-01'],
    ['2026-06-30T18:29:59Z', 'Asia/Kolkata', '2026-06-30'],
    ['2026-06-30T18:30:00Z', 'Asia/Kolkata', '2026-07-01'],
    ['2026-06-30T10:00:00Z', 'Pacific/Kiritimati', '2026-07-01'],
    ['2026-07-01T10:59:59Z', 'Pacific/Pago_Pago', '2026-06-30'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    // Tehran: at midnight clocks went back to 23:00 of the same day.
    ['2021-09-21T19:29:59Z', 'Asia/Tehran', '2021-09-21'],
    ['2021-09-21T19:45:00Z', 'Asia/Tehran', '2021-09-21'],
    ['2021-09-21T20:30:00Z', 'Asia/Tehran', '2021-09-22'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    const day = dayInZone(Date.parse(instant), zone);
    expect(day === undefined ? undefined : isoOf(day)).toBe(expected);
  });

  test('is what the zone’s own calendar says, at any minute', () => {
    const formats = new Map(
      ZONES.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone })]),
    );
    const anywhen = fc.integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2045, 0, 1) / 60_000 });
    const change = fc.constantFrom(
      ...['2021-09-21T19:30Z', '2010-11-07T02:31Z', '2026-11-01T05:00Z'].map(
        (iso) => Date.parse(iso) / 60_000,
      ),
    );
    const minute = fc.oneof(
      anywhen,
      fc.tuple(change, fc.integer({ min: -120, max: 120 })).map(([at, gap]) => at + gap),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), minute, (zone, minutes) => {
        const day = dayInZone(minutes * 60_000, zone);
        expect(day === undefined ? undefined : isoOf(day)).toBe(formats.get(zone)?.format(minutes * 60_000));
      }),
      runsOf(3000),
    );
  });

  test.each([NaN, Infinity, 8.64e15, -8.64e15, 1e20])(
    'of %d, which is none that a date can name, is none',
    (instant) => expect(dayInZone(instant, 'Europe/Paris')).toBeUndefined(),
  );

  test('of the first and of the last years is of them', () => {
    const daysOf = (instant: string, ...zones: readonly string[]) =>
      zones.map((zone) => isoOf(requiredDayInZone(Date.parse(instant), zone)));
    expect(daysOf('0026-03-31T12:00:00Z', 'Europe/Paris', 'America/Toronto')).toEqual([
      '0026-03-31',
      '0026-03-31',
    ]);
    expect(daysOf('9999-12-30T12:00:00Z', 'Pacific/Kiritimati', 'Pacific/Pago_Pago')).toEqual([
      '9999-12-31',
      '9999-12-30',
    ]);
  });
});
