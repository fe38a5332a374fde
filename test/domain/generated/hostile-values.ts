import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import { fc } from '../../property-runs';
import { LIFE, ORIGIN } from './arbitrary-plan';

/** Any day that an ISO date can name, most of them near each other. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: -LIFE, max: 2 * LIFE }).map((offset) => addDays(ORIGIN, offset)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('0001-01-01', '1582-10-15', '1970-01-01', '9999-12-31')
      .map((iso) => requiredDay(iso)),
  },
);

/** Numbers as no honest tool gives them. */
export const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, -0, -1, -3600, 0.1, 1e-300, 1e9, 1e15, Number.MAX_SAFE_INTEGER),
  },
  { weight: 1, arbitrary: fc.constantFrom(1e200, -1e200, 1e308, Number.MAX_VALUE, NaN, Infinity, -Infinity) },
);

/** Texts of changes that look like numbers, days and ids, or like nothing. */
export const text = fc.option(
  fc.constantFrom(
    '',
    ' ',
    'NaN',
    'Infinity',
    '-1',
    '1e400',
    '3600',
    '0x10',
    'null',
    'undefined',
    '2026-02-30',
    '2026-03-02',
    '9999-99-99',
    '1',
    '2',
    '3',
    '10',
    'Done',
    "Won't Do",
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
  ),
);

/** Ids of issues: most exist, some twice, some do not. */
export const id = fc.constantFrom(
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  'H-1',
  '',
  '404',
  '__proto__',
  'constructor',
);
export const name = fc.constantFrom('alpha', 'beta', '', '__proto__', 'constructor', 'toString');
export const status = fc.constantFrom('1', '2', '3', '404', '', '__proto__');
export const person = fc.constantFrom('ann', '', '__proto__', 'constructor');
