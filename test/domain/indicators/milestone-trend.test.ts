import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { milestoneResultOf } from '../../../src/domain/indicators/milestone-result';
import { known, unknown } from '../../../src/domain/known';
import { EMPTY_PLAN, type Baseline } from '../../../src/domain/plan/project-plan';
import { on } from '../an-issue';

const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });
const forecast = (made: string, date: string) => ({ on: on(made), day: on(date), reason: null });
const planOf = (day: string): Baseline => ({ name: 'Plan', day: on(day), reason: null, author: null, items: {} });
const resultOn = (day: string, forecasts: readonly ReturnType<typeof forecast>[], actual: string | null = null) => {
  const milestone = { id: 'J', name: 'J', committed: on('2026-03-13'), forecasts, actual: actual === null ? null : on(actual) };
  return milestoneResultOf(milestone, on(day), calendar, [planOf('2026-01-05'), planOf('2026-02-02')]);
};
const point = (made: string, date: string, kind: string, toReplan = false) => ({ on: on(made), day: on(date), kind, toReplan });

describe('diagramme temps-temps', () => {
  test('starts at the commitment and repeats the last forecast on the status day; a forecast made with a re-plan is an avenant', () => {
    expect(resultOn('2026-02-27', [forecast('2026-01-20', '2026-03-16'), forecast('2026-02-02', '2026-03-20')]).trend).toEqual([
      point('2026-01-05', '2026-03-13', 'commitment'),
      point('2026-01-20', '2026-03-16', 'forecast'),
      point('2026-02-02', '2026-03-20', 'avenant'),
      point('2026-02-27', '2026-03-20', 'forecast'),
    ]);
  });

  test('is never back-dated: without an initial plan it starts with its first forecast, else on the status day', () => {
    const milestone = { id: 'J', name: 'J', committed: on('2026-03-13'), actual: null };
    const bare = milestoneResultOf({ ...milestone, forecasts: [] }, on('2026-02-27'), calendar, []);
    expect(bare.trend.map((one) => one.on)).toEqual([on('2026-02-27'), on('2026-02-27')]);
    const forecasts = [forecast('2026-02-10', '2026-03-20')];
    const told = milestoneResultOf({ ...milestone, forecasts }, on('2026-02-27'), calendar, []);
    expect(told.trend.map((one) => one.on)).toEqual([on('2026-02-10'), on('2026-02-10'), on('2026-02-27')]);
  });

  test('does not cross the line: an overdue forecast is drawn on it and is to be planned anew', () => {
    expect(resultOn('2026-03-27', []).trend.at(-1)).toEqual(point('2026-03-27', '2026-03-27', 'forecast', true));
  });

  test('what is announced on the status day is told once', () => {
    expect(resultOn('2026-02-02', [forecast('2026-02-02', '2026-03-20')]).trend).toHaveLength(2);
  });

  test('ends where the milestone is reached', () => {
    const reached = resultOn(
      '2026-04-30',
      [forecast('2026-02-03', '2026-03-20'), forecast('2026-04-20', '2026-05-01')],
      '2026-03-20',
    );
    expect(reached.trend).toHaveLength(3);
    expect(reached.trend.at(-1)).toEqual(point('2026-03-20', '2026-03-20', 'actual'));
  });

  test.each([
    [[], unknown('too-little-history')],
    [[forecast('2026-02-03', '2026-03-13')], unknown('too-little-history')],
    [[forecast('2026-02-03', '2026-03-20'), forecast('2026-02-20', '2026-03-17')], known(1)],
  ])('mean revision %#', (forecasts, expected) => {
    expect(resultOn('2026-02-27', forecasts).meanRevision).toEqual(expected);
  });
});
