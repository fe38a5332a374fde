import { readFileSync } from 'node:fs';
import { isoOf, type Day } from '../../src/domain/calendar/day';
import { workingCalendarOf } from '../../src/domain/calendar/working-calendar';
import type { FigureId } from '../../src/domain/indicators/catalogue';
import { computeProject } from '../../src/domain/indicators/compute-project';
import { figureAt } from '../../src/domain/indicators/figure-at';
import { measuresOf } from '../../src/domain/indicators/measures';
import { known, unknown } from '../../src/domain/known';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { on } from './an-issue';

const ROWS = readFileSync('src/domain/README.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 9 && /^\d+$/.test(cells[3] ?? ''))
  .map(
    ([, name, formula, budget, planned, earned, actual, value]) =>
      [name, formula, budget, planned, earned, actual, value] as const,
  );

const NOTHING = computeProject(
  { project: { id: '1', key: 'P', name: 'P' }, plan: EMPTY_PLAN, issues: [], versions: [], statuses: [], jqlSelections: {} },
  on('2026-03-02'),
);

describe('the formulas that the README states', () => {
  test('are all found', () => expect(ROWS.length).toBeGreaterThanOrEqual(19));

  test.each(ROWS)('%s = %s with BAC %s, PV %s, EV %s, AC %s is %s', (name, _, budget, planned, earned, actual, value) => {
    const measures = measuresOf({
      ...{ coverage: 1, circular: false, bottomUp: unknown('no-remaining') },
      ...{ budgetAtCompletion: known(Number(budget)), plannedValue: known(Number(planned)) },
      ...{ earnedValue: known(Number(earned)), actualCost: known(Number(actual)) },
    });
    const found = figureAt({ ...NOTHING, cost: measures }, 'cost', name as FigureId);
    expect(found.known ? found.value : found.because).toEqual(
      Number.isNaN(Number(value)) ? value : expect.closeTo(Number(value), 9),
    );
  });
});

describe('working days', () => {
  const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, closed: [on('2026-05-15')], opened: [on('2026-05-16')] });

  test.each([
    ['2026-05-11', '2026-05-18', 4],
    ['2026-05-18', '2026-05-11', -4],
    ['2026-03-27', '2026-03-30', 1],
    ['2026-12-24', '2026-12-25', 0],
    ['2198-12-31', '2199-12-31', 251],
    ['9998-12-31', '9999-12-31', 261],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(calendar.between(on(from), on(to))).toBe(expected);
  });

  test('adding and counting agree over years', () => {
    for (let count = -300; count <= 300; count += 7) {
      const day = calendar.after(on('2026-05-13'), count);
      expect([count, calendar.between(on('2026-05-13'), day)]).toEqual([count, count]);
      expect([isoOf(day), calendar.isWorking(day)]).toEqual([isoOf(day), true]);
    }
    expect(calendar.isWorking((on('2026-05-14') + 0) as Day)).toBe(false);
  });
});
