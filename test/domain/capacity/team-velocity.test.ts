import { pausesOf } from '../../../src/domain/capacity/absence-pauses';
import { daysToDo } from '../../../src/domain/capacity/team-velocity';
import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { fc } from '../../property-runs';
import { on } from '../an-issue';

const away = (perDay: number, ...spans: readonly (readonly [number, number])[]) => ({
  perDay,
  pauses: spans.map(([from, to]) => ({ from, to })),
});

describe('days that work takes at the pace of a team', () => {
  test.each([
    ['everybody is there', 10, { perDay: 2, away: [] }, 5],
    ['one of two is away for the first three days', 10, { perDay: 2, away: [away(1, [0, 3])] }, 6.5],
    ['one of two is away later than the work lasts', 4, { perDay: 2, away: [away(1, [2, 9])] }, 2],
    ['all are away at first', 4, { perDay: 2, away: [away(1, [0, 3]), away(1, [0, 5])] }, 6],
    ['nothing is left', 0, { perDay: 2, away: [away(2, [0, 3])] }, 0],
    ['nobody ever works', 1, { perDay: 0, away: [] }, Infinity],
  ])('%s', (_, work, pace, days) => expect(daysToDo(work, pace)).toBe(days));

  test('more leave never ends sooner, and what is lost is no more than the leave', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 15 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(fc.nat(100), span, span, (work, one, other) => {
        const without = daysToDo(work, { perDay: 2, away: [away(1, one)] });
        const withMore = daysToDo(work, { perDay: 2, away: [away(1, one), away(1, other)] });
        expect(withMore).toBeGreaterThanOrEqual(without - 1e-9);
        expect(withMore).toBeLessThanOrEqual(without + (other[1] - other[0]) + 1e-9);
      }),
    );
  });
});

describe('absences as working days after a day', () => {
  const calendar = workingCalendarOf({ region: 'FR', weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] });
  const after = on('2026-04-30'); // A Thursday; Friday 1 May is a public holiday.
  const absence = (from: string, to: string) => ({ from: on(from), to: on(to) });

  test.each([
    ['a week', [absence('2026-05-04', '2026-05-08')], [{ from: 0, to: 4 }]], // Friday 8 May is a public holiday.
    [
      'overlapping and touching ones are one',
      [absence('2026-05-06', '2026-05-07'), absence('2026-05-04', '2026-05-06')],
      [{ from: 0, to: 4 }],
    ],
    [
      'what is over is left out, what runs counts from now',
      [absence('2026-04-01', '2026-04-10'), absence('2026-04-27', '2026-05-04')],
      [{ from: 0, to: 1 }],
    ],
    ['days off add nothing', [absence('2026-05-01', '2026-05-03')], []],
    ['an end before the beginning is no absence', [absence('2026-05-07', '2026-05-04')], []],
  ])('%s', (_, absences, pauses) => expect(pausesOf(absences, after, calendar)).toEqual(pauses));
});
