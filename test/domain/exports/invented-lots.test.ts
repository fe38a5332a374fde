import { requiredDay } from '../../../src/domain/calendar/required-day';
import { computeProject } from '../../../src/domain/project/compute-project';
import { writtenExport } from '../../data/invented/invented-export';
import { inventedLots } from '../../data/invented/invented-lots';
import { figuresOf, listOf, lotsInput, recounted, valueOf } from './lots';

const { folder, remove } = writtenExport(inventedLots());
afterAll(remove);

/** Its first week, three days on the way, and that of the clock. */
const DATES = ['2026-01-09', '2026-01-30', '2026-02-27', '2026-03-20', '2026-04-10'];

describe('four invented lots', () => {
  const input = lotsInput(folder, 'LOTS');
  const on = (date: string) => computeProject(input, requiredDay(date));

  test('hold what is to be told apart: tasks done, open, begun and opened again, over and under their estimates', () => {
    const { total } = recounted(folder, '2026-04-10');
    expect([
      total.tasks,
      total.done > 40,
      total.done < 120,
      total.remaining > 0,
      total.spent !== total.earned,
    ]).toEqual([...[160, true, true, true, true]]);
    const reopened = input.issues.filter(({ changes }) => changes.some(({ from }) => from === '10002'));
    expect(reopened.length).toBeGreaterThan(5);
  });

  test.each(DATES)('agree on %s with a recount straight from the export', (date) => {
    const counted = recounted(folder, date);
    const result = on(date);
    expect(figuresOf(result)).toEqual(listOf(counted.total));
    expect(result.deliverables.map((one) => [one.id, figuresOf(one)])).toEqual(
      Object.entries(counted.lots).map(([id, lot]) => [id, listOf(lot)]),
    );
  });

  test.each(DATES.slice(1))('earn on %s what the recount says, where they earn by what is done', (date) => {
    const { lots } = recounted(folder, date);
    const earning = on(date).deliverables.filter(({ id }) => lots[id]?.ev !== undefined);
    expect(earning.map(({ id }) => id)).toEqual(['L-1', 'L-3']);
    for (const { id, cost } of earning) expect(valueOf(cost.earnedValue)).toBeCloseTo(lots[id]?.ev ?? NaN, 6);
  });

  test('have a curve that ends on the figures of the status day, and a past that is what was computed then', () => {
    const result = on('2026-04-10');
    const today = result.curve.find(({ day }) => day === result.statusDate);
    expect(today?.cost.actualCost).toBe(valueOf(result.cost.actualCost));
    const past = result.curve.filter(({ day }, index) => index % 10 === 5 && day < result.statusDate);
    for (const point of past) {
      const then = computeProject(input, point.day);
      expect(point.cost.actualCost).toBe(valueOf(then.cost.actualCost));
      expect(point.cost.plannedValue).toBeCloseTo(Number(valueOf(then.cost.plannedValue)), 6);
    }
    expect(past.length).toBeGreaterThan(1);
  });

  test('have worklogs that all add up to the time spent that Jira tells', () => {
    for (const date of DATES)
      expect(on(date).confidence.findings.map(({ rule }) => rule)).not.toContain('worklogs-incomplete');
  });
});
