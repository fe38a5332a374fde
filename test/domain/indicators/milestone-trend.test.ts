import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { milestoneResultOf } from '../../../src/domain/indicators/milestone-result';
import { milestoneTrendOf } from '../../../src/domain/indicators/milestone-trend';
import { known } from '../../../src/domain/known';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { on } from '../an-issue';

const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });
const forecast = (made: string, date: string) => ({ on: on(made), day: on(date), reason: null });
const trendOn = (day: string, forecasts: readonly ReturnType<typeof forecast>[], actual: string | null = null) => {
  const milestone = { id: 'J', name: 'J', committed: on('2026-03-13'), forecasts, actual: actual === null ? null : on(actual) };
  return milestoneTrendOf(milestoneResultOf(milestone, on(day), calendar), on('2026-01-05'), on(day), calendar);
};

describe('diagramme temps-temps', () => {
  test('starts at the commitment and repeats the last forecast on the status day', () => {
    const { points, closed } = trendOn('2026-02-27', [forecast('2026-02-02', '2026-03-20')]);
    expect(points.map(({ day }) => day)).toEqual([on('2026-03-13'), on('2026-03-20'), on('2026-03-20')]);
    expect(closed).toBe(false);
  });

  test('does not cross the line: an overdue forecast is drawn on it and is to be planned anew', () => {
    const last = trendOn('2026-03-27', []).points.at(-1);
    expect(last).toEqual({ on: on('2026-03-27'), day: on('2026-03-27'), kind: 'forecast', toReplan: true });
  });

  test('ends where the milestone is reached', () => {
    const { points, closed, meanRevision } = trendOn(
      '2026-04-30',
      [forecast('2026-02-02', '2026-03-20'), forecast('2026-04-20', '2026-05-01')],
      '2026-03-20',
    );
    expect(points.at(-1)).toEqual({ on: on('2026-03-20'), day: on('2026-03-20'), kind: 'actual', toReplan: false });
    expect(points).toHaveLength(3);
    expect(closed).toBe(true);
    expect(meanRevision).toEqual(known(5));
  });
});
