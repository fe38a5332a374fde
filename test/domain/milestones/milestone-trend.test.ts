import { isoOf } from '../../../src/domain/calendar/day';
import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { milestoneResultOf } from '../../../src/domain/milestones/milestone-result';
import { known, unknown } from '../../../src/domain/known';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { on } from '../an-issue';
import type { Baseline } from '../../../src/domain/plan/baseline';

const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });
const forecast = (made: string, date: string) => ({ on: on(made), day: on(date), reason: null });
const planOf = (day: string): Baseline => ({
  name: 'Plan',
  day: on(day),
  reason: null,
  author: null,
  items: {},
});
const resultOn = (
  day: string,
  forecasts: readonly ReturnType<typeof forecast>[],
  actual: string | null = null,
) => {
  const milestone = {
    id: 'J',
    name: 'J',
    committed: on('2026-03-13'),
    forecasts,
    actual: actual === null ? null : on(actual),
  };
  return milestoneResultOf(milestone, on(day), calendar, [planOf('2026-01-05'), planOf('2026-02-02')]);
};
const point = (made: string, date: string, kind: string, toReplan = false) => ({
  on: on(made),
  day: on(date),
  kind,
  toReplan,
});

describe('diagramme temps-temps', () => {
  test('starts at the commitment and repeats the last forecast on the status day; a forecast made with a re-plan is an avenant', () => {
    expect(
      resultOn('2026-02-27', [forecast('2026-01-20', '2026-03-16'), forecast('2026-02-02', '2026-03-20')])
        .trend,
    ).toEqual([
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
    const announced = milestoneResultOf({ ...milestone, forecasts }, on('2026-02-27'), calendar, []);
    expect(announced.trend.map((one) => one.on)).toEqual([
      on('2026-02-10'),
      on('2026-02-10'),
      on('2026-02-27'),
    ]);
  });

  describe('a milestone added later starts when it was added, never on the day of the initial plan', () => {
    const planOf = (day: string, ...ids: readonly string[]): Baseline => ({
      name: 'Plan',
      day: on(day),
      reason: null,
      author: null,
      items: Object.fromEntries(ids.map((id) => [id, { start: null, finish: on('2026-03-13'), budget: [] }])),
    });
    const plans = [planOf('2026-01-05', 'A'), planOf('2026-02-02', 'A', 'B')];
    const startOf = (forecasts: readonly ReturnType<typeof forecast>[], deliverables?: readonly string[]) => {
      const milestone = {
        id: 'J',
        name: 'J',
        committed: on('2026-03-13'),
        forecasts,
        actual: null,
        deliverables,
      };
      const [first] = milestoneResultOf(milestone, on('2026-02-27'), calendar, plans).trend;
      return first && isoOf(first.on);
    };
    const [added, revised] = [forecast('2026-02-10', '2026-03-13'), forecast('2026-02-10', '2026-03-20')];

    test.each<[string, string, readonly ReturnType<typeof forecast>[], readonly string[] | undefined]>([
      ['the first announcement is the commitment: that day', '2026-02-10', [added], undefined],
      ['whatever it names', '2026-02-10', [added], ['A']],
      ['it names what an avenant brought: that of the avenant', '2026-02-02', [], ['A', 'B']],
      ['also where it was revised since', '2026-02-02', [revised], ['B']],
      ['it names what the initial plan holds: that of the initial plan', '2026-01-05', [revised], ['A']],
      ['it names what no plan holds: its first announcement', '2026-02-10', [revised], ['C']],
      ['it names what no plan holds, and nothing was announced: the status day', '2026-02-27', [], ['C']],
      [
        'it was revised before the plan that brought what it names: its first announcement',
        '2026-01-20',
        [forecast('2026-01-20', '2026-03-20')],
        ['B'],
      ],
      ['nothing says when: it is of the initial plan', '2026-01-05', [revised], undefined],
    ])('%s', (_, start, forecasts, deliverables) => expect(startOf(forecasts, deliverables)).toBe(start));

    test('and its commitment is told once', () => {
      expect(resultOn('2026-02-27', [added, forecast('2026-02-20', '2026-03-20')]).trend).toEqual([
        point('2026-02-10', '2026-03-13', 'commitment'),
        point('2026-02-20', '2026-03-20', 'forecast'),
        point('2026-02-27', '2026-03-20', 'forecast'),
      ]);
    });
  });

  test('does not cross the line: an overdue forecast is drawn on it and is to be planned anew', () => {
    expect(resultOn('2026-03-27', []).trend.at(-1)).toEqual(
      point('2026-03-27', '2026-03-27', 'forecast', true),
    );
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
    expect(reached).toMatchObject({
      revisions: 1,
      slipSinceLast: known(0),
      meanRevision: known(5),
      reason: null,
    });
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
