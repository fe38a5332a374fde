import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { Known } from '../../../src/domain/known';
import { describeUncopied } from '../../uncopied-data';
import { effortOf, figuresOf, listOf, lotsInput, recounted, valueOf } from './lots';

interface Expected {
  readonly estimateSeconds: number;
  readonly spentSeconds: number;
  readonly earnedSeconds: number;
  readonly remainingSeconds: number;
  readonly tasks: number;
  readonly done: number;
  readonly plannedValue: string;
}

const money = (figure: Known<number>): string =>
  figure.known ? (figure.value / 100).toFixed(2) : figure.because;

describeUncopied('cesaw-95', 'CESAW 95', (folder) => {
  const input = lotsInput(folder, 'CE95');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected & {
    AC: string;
    BAC: string;
    deliverables: Record<string, Expected & { budget: string }>;
  };

  test('agrees with the published figures of the project and of every deliverable', () => {
    const result = computeProject(input, requiredDay('2012-12-14'));
    expect(result.issues).toBe(expected.tasks);
    expect(result.done).toBe(expected.done);
    expect(effortOf(result.effort)).toEqual(secondsOf(expected));
    expect(money(result.cost.actualCost)).toBe(expected.AC);
    expect(money(result.cost.budgetAtCompletion)).toBe(expected.BAC);
    expect(money(result.cost.plannedValue)).toBe(expected.plannedValue);
    for (const deliverable of result.deliverables) {
      const lot = expected.deliverables[deliverable.id];
      if (!lot) throw new Error(`nothing published for ${deliverable.id}`);
      expect({ issues: deliverable.issues, done: deliverable.done }).toEqual({
        issues: lot.tasks,
        done: lot.done,
      });
      expect(effortOf(deliverable.effort)).toEqual(secondsOf(lot));
      expect(money(deliverable.cost.budgetAtCompletion)).toBe(lot.budget);
      expect(money(deliverable.cost.plannedValue)).toBe(lot.plannedValue);
      expect(valueOf(deliverable.cost.actualCost)).toBe((lot.spentSeconds * 6000) / 3600);
    }
  });

  test.each(['2012-08-15', '2012-10-01', '2012-11-30'])(
    'agrees on %s with a recount straight from the export',
    (date) => {
      const counted = recounted(folder, date);
      const result = computeProject(input, requiredDay(date));
      expect(figuresOf(result)).toEqual(listOf(counted.total));
      for (const deliverable of result.deliverables) {
        const lot = counted.lots[deliverable.id];
        expect([deliverable.id, figuresOf(deliverable)]).toEqual([deliverable.id, lot && listOf(lot)]);
      }
    },
  );

  test.each(['2012-08-15', '2012-12-14'])(
    'on %s all its worklogs add up to the time spent that Jira tells',
    (date) => {
      expect(input.issues.filter(({ spent }) => spent !== null).length).toBeGreaterThan(1_000);
      const { findings } = computeProject(input, requiredDay(date)).confidence;
      expect(findings.map(({ rule }) => rule)).not.toContain('worklogs-incomplete');
    },
  );

  test('its curve ends the past on the figures of the status day', () => {
    const result = computeProject(input, requiredDay('2012-12-14'));
    const today = result.curve.find(({ day }) => day === result.statusDate);
    expect(today?.cost).toEqual({
      plannedValue: valueOf(result.cost.plannedValue),
      earnedValue: valueOf(result.cost.earnedValue),
      actualCost: valueOf(result.cost.actualCost),
    });
    expect(result.curve.length).toBeLessThanOrEqual(120);
  });

  test('a past point of the curve is what would have been computed that day', () => {
    const result = computeProject(input, requiredDay('2012-12-14'));
    const past = result.curve.filter(({ day }, index) => index % 20 === 10 && day < result.statusDate);
    for (const point of past) {
      const then = computeProject(input, point.day);
      expect(point.cost.actualCost).toBe(valueOf(then.cost.actualCost));
      expect(point.cost.plannedValue).toBeCloseTo(Number(valueOf(then.cost.plannedValue)), 6);
      expect(point.cost.earnedValue).toBeCloseTo(Number(valueOf(then.cost.earnedValue)), 6);
    }
    expect(past.length).toBeGreaterThan(1);
  });
});

function secondsOf(expected: Expected): readonly number[] {
  return [expected.estimateSeconds, expected.spentSeconds, expected.remainingSeconds, expected.earnedSeconds];
}
