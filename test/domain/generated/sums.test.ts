import { fc, runsOf } from '../../property-runs';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { projectFactsOf } from '../../../src/domain/facts/project-facts';
import { projectResultOf } from '../../../src/domain/project/compute-project';
import { type ProjectResult } from '../../../src/domain/project/project-result';
import type { Known } from '../../../src/domain/known';
import { reconciled } from '../../../src/report/reconciled';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import type { Measures } from '../../../src/domain/measures/measures';
import { DELIVERABLE_GROUPS } from '../../../src/domain/health/deliverable-group';

const RUNS = runsOf(200);
const resultOn = fc
  .tuple(arbitraryStories, arbitraryPlan, fc.integer({ min: 0, max: LIFE }))
  .map(([stories, plan, offset]) =>
    // Sums need neither curve nor simulation.
    projectResultOf(
      { facts: projectFactsOf(projectAt(stories, plan, LIFE), addDays(ORIGIN, offset)) },
      'outlook',
    ),
  );

type Unit = 'cost' | 'work';
const sum = (figures: readonly Known<number>[]): number =>
  figures.reduce((whole, figure) => whole + (figure.known ? figure.value : 0), 0);
const rowsOf = (result: ProjectResult, unit: Unit): readonly Measures[] =>
  [...result.deliverables, result.outside].map((row) => row[unit]);
const near = (value: number): unknown =>
  expect.closeTo(value, Math.max(0, 7 - Math.floor(Math.log10(Math.abs(value) + 1))));

/** Rows that the sums leave out: their earned value is unknown, in hours also for want of an estimate. */
const isLeftOut = (row: Measures): boolean =>
  !row.earnedValue.known && (row.budgetAtCompletion.known || row.budgetAtCompletion.because !== 'dropped');

describe('sums of generated projects', () => {
  test('a landing is that of its rows, with work without a budget, dropped, declared and outside, in money and in hours', () => {
    let checked = 0;
    fc.assert(
      fc.property(resultOn, (result) => {
        for (const unit of ['cost', 'work'] as const) {
          const { announced } = result[unit].estimateAtCompletion;
          if (!announced.known) continue;
          checked += 1;
          const rows = rowsOf(result, unit);
          const empties = rows.filter(
            (row, rank) =>
              !row.estimateAtCompletion.announced.known && result.deliverables[rank]?.issues === 0,
          );
          const spentOnEmpty = empties
            .filter((row) => !row.budgetAtCompletion.known)
            .map(({ actualCost }) => actualCost);
          const landings = rows.map(({ estimateAtCompletion }) => estimateAtCompletion.announced);
          expect(sum([...landings, ...spentOnEmpty])).toEqual(near(announced.value));
        }
      }),
      RUNS,
    );
    expect(checked).toBeGreaterThan(100);
  });

  test('a landing is known only where each row with work says where it lands, or coverage tells that its budget is left out', () => {
    fc.assert(
      fc.property(resultOn, (result) => {
        for (const unit of ['cost', 'work'] as const) {
          if (!result[unit].estimateAtCompletion.announced.known) continue;
          const silent = result.deliverables.filter(
            (row) => !row[unit].estimateAtCompletion.announced.known && row.issues > 0,
          );
          if (silent.length === 0) continue;
          expect(silent.every((row) => row[unit].budgetAtCompletion.known)).toBe(true);
          expect(result[unit].coverage).toBeLessThan(1);
        }
      }),
      RUNS,
    );
  });

  test('BAC, PV, EV, AC and what is left are those of the rows, less what the sums leave out', () => {
    fc.assert(
      fc.property(resultOn, (result) => {
        const rows = rowsOf(result, 'cost').slice(0, -1);
        const leftOut = rows.filter((row) => row.budgetAtCompletion.known && isLeftOut(row));
        if (leftOut.length > 0 && result.cost.coverage === 1) throw new Error('left out and not told');
        for (const field of ['budgetAtCompletion', 'actualCost'] as const) {
          const total = result.cost[field];
          const some = result.cost.plannedValue.known ? rows.filter((row) => covers(row)) : rows;
          if (!total.known) continue;
          const parts = field === 'actualCost' ? [...some, result.outside.cost] : some;
          expect([
            field,
            sum(parts.filter((row) => !leftOut.includes(row)).map((row) => row[field])),
          ]).toEqual([field, near(total.value)]);
        }
      }),
      RUNS,
    );
  });

  test('what is printed adds up to what is printed, in whatever steps', () => {
    fc.assert(
      fc.property(resultOn, fc.constantFrom(1, 100), fc.constantFrom(36, 2880), (exact, money, effort) => {
        const result = reconciled(exact, { money, effort });
        for (const [unit, step] of [
          ['cost', money],
          ['work', effort],
        ] as const) {
          const rows = rowsOf(result, unit).map(({ estimateAtCompletion }) => estimateAtCompletion.announced);
          const { announced } = result[unit].estimateAtCompletion;
          if (announced.known && rows.every(({ known }) => known)) expect(sum(rows)).toBe(announced.value);
          const before = rowsOf(exact, unit).map(
            ({ estimateAtCompletion }) => estimateAtCompletion.announced,
          );
          before.forEach((figure, rank) => {
            const printed = rows[rank];
            if (figure.known && printed?.known)
              expect(Math.abs(figure.value - printed.value)).toBeLessThanOrEqual(step);
          });
        }
      }),
      RUNS,
    );
  });

  test('every deliverable is in exactly one group, and none that is over has a weather', () => {
    fc.assert(
      fc.property(resultOn, ({ deliverables }) => {
        const counts = DELIVERABLE_GROUPS.map(
          (group) => deliverables.filter((one) => one.group === group).length,
        );
        expect(counts.reduce((whole, count) => whole + count, 0)).toBe(deliverables.length);
        for (const { group, weather } of deliverables) if (group === 'done') expect(weather).toBeNull();
      }),
      RUNS,
    );
  });
});

/** Where the project has planned value, a row with a budget and without one leaves the sums. */
const covers = (row: Measures): boolean => !row.budgetAtCompletion.known || row.plannedValue.known;
