import { fc, runsOf } from '../../property-runs';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import type { Known } from '../../../src/domain/known';
import { baselinesOn } from '../../../src/domain/baseline/baseline-in-force';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import type { Measures } from '../../../src/domain/measures/measures';
import type { Baseline } from '../../../src/domain/plan/baseline';

const RUNS = runsOf(60);
const day = fc.integer({ min: 0, max: LIFE });
const dayAt = (offset: number): Day => addDays(ORIGIN, offset);
const project = fc.tuple(arbitraryStories, arbitraryPlan, day);

/** Laws hold up to the last bits of a sum taken in another order. */
const near = (value: number): unknown =>
  expect.closeTo(value, Math.max(0, 9 - Math.floor(Math.log10(Math.abs(value) + 1))));
const sumOf = (figures: readonly Known<number>[]): number =>
  figures.reduce((sum, figure) => sum + (figure.known ? figure.value : 0), 0);
const measuresIn = (result: ProjectResult): readonly Measures[] =>
  [result, ...result.deliverables].flatMap(({ cost, work }) => [cost, work]);

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('laws on generated projects', () => {
  test('every input gives a result, and every number in it is finite', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
      }),
      RUNS,
    );
  });

  test('hours of the deliverables and of what lies outside add up to the project', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        for (const name of ['estimate', 'spent', 'remaining', 'earned'] as const) {
          const whole = result.effort[name];
          const parts = [...result.deliverables, result.outside].map(({ effort }) => effort[name]);
          if (whole.known) expect(sumOf(parts)).toBe(whole.value);
        }
        expect(result.issues + result.outside.issueIds.length).toBe(
          stories.filter(({ created }) => created <= offset).length,
        );
      }),
      RUNS,
    );
  });

  test('money adds up: sums of the deliverables are the sums of the project wherever all of them are measured', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        if (result.cost.coverage < 1) return;
        for (const name of ['budgetAtCompletion', 'plannedValue', 'earnedValue'] as const) {
          const whole = result.cost[name];
          const parts = result.deliverables
            .filter(({ cost }) => cost.budgetAtCompletion.known)
            .map(({ cost }) => cost[name]);
          if (whole.known && parts.every(({ known }) => known))
            expect(sumOf(parts)).toEqual(near(whole.value));
        }
        const { actualCost } = result.cost;
        const spent = [...result.deliverables.map(({ cost }) => cost.actualCost), result.outside.actualCost];
        if (actualCost.known) expect(sumOf(spent)).toEqual(near(actualCost.value));
      }),
      RUNS,
    );
  });

  test('the order in which issues arrive changes nothing', () => {
    fc.assert(
      fc.property(project, fc.infiniteStream(fc.nat()), ([stories, plan, offset], dice) => {
        const input = projectAt(stories, plan, LIFE);
        const shuffled = input.issues
          .map((issue) => ({ issue, order: dice.next().value as number }))
          .sort((one, other) => one.order - other.order)
          .map(({ issue }) => issue);
        const figures = ({
          effort,
          cost,
          work,
          schedule,
          finish,
          deliverables,
          curve,
          weather,
          criticalPath,
        }: ProjectResult) =>
          rounded({
            effort,
            cost,
            work,
            schedule,
            finish,
            curve,
            weather,
            length: criticalPath.workingDays,
            deliverables: deliverables.map((one) => ({ ...one, issueIds: [] })),
          });
        expect(figures(computeProject({ ...input, issues: shuffled }, dayAt(offset)))).toEqual(
          figures(computeProject(input, dayAt(offset))),
        );
      }),
      RUNS,
    );
  });

  test('counting in another currency unit changes amounts in proportion and no ratio', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 2, max: 1000 }), ([stories, plan, offset], factor) => {
        const input = projectAt(stories, plan, LIFE);
        const [one, other] = [
          computeProject(input, dayAt(offset)),
          computeProject(inUnits(input, factor), dayAt(offset)),
        ];
        for (const name of [
          'schedulePerformanceIndex',
          'costPerformanceIndex',
          'percentComplete',
          'toCompleteBudget',
        ] as const)
          expect(rounded(other.cost[name])).toEqual(rounded(one.cost[name]));
        expect(other.weather).toEqual(one.weather);
        expect(rounded(other.schedule)).toEqual(rounded(one.schedule));
      }),
      RUNS,
    );
  });

  test('planned value never falls, and ends at the budget', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        const planned = result.curve.flatMap(({ cost }) => cost.plannedValue ?? []);
        planned.forEach((value, index) =>
          expect(value).toBeGreaterThanOrEqual((planned[index - 1] ?? 0) - 1e-6),
        );
        const { budgetAtCompletion, plannedValue } = result.cost;
        if (budgetAtCompletion.known && plannedValue.known && planned.length > 0)
          expect(planned.at(-1)).toEqual(near(budgetAtCompletion.value));
      }),
      RUNS,
    );
  });

  test('CPI x AC = EV, SPI x PV = EV, no estimate is below what was spent', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        for (const measures of measuresIn(computeProject(projectAt(stories, plan, LIFE), dayAt(offset)))) {
          const {
            costPerformanceIndex,
            schedulePerformanceIndex,
            earnedValue,
            actualCost,
            plannedValue,
            estimateAtCompletion,
          } = measures;
          if (costPerformanceIndex.known && actualCost.known && earnedValue.known)
            expect(costPerformanceIndex.value * actualCost.value).toEqual(near(earnedValue.value));
          if (schedulePerformanceIndex.known && plannedValue.known && earnedValue.known)
            expect(schedulePerformanceIndex.value * plannedValue.value).toEqual(near(earnedValue.value));
          const { typical, atypical, costAndSchedule, bottomUp, weighted, announced } = estimateAtCompletion;
          for (const estimate of [typical, atypical, costAndSchedule, bottomUp, weighted, announced])
            if (estimate.known && actualCost.known)
              expect(estimate.value).toBeGreaterThanOrEqual(actualCost.value - 1e-6);
        }
      }),
      RUNS,
    );
  });

  test('earned schedule lies between 0 and the planned duration, earned share between 0 and 1', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        for (const { schedule, cost } of [result, ...result.deliverables]) {
          if (schedule.earnedSchedule.known && schedule.plannedDuration.known) {
            expect(schedule.earnedSchedule.value).toBeGreaterThanOrEqual(0);
            expect(schedule.earnedSchedule.value).toBeLessThanOrEqual(schedule.plannedDuration.value);
          }
          if (cost.percentComplete.known) {
            expect(cost.percentComplete.value).toBeGreaterThanOrEqual(0);
            expect(cost.percentComplete.value).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
      RUNS,
    );
  });

  test('a past point of the curve is what was computed that day, by the tree of issues of that day', () => {
    fc.assert(
      fc.property(project, fc.nat(), ([stories, plan, offset], dice) => {
        const input = projectAt(stories, plan, LIFE);
        const result = computeProject(input, dayAt(offset));
        const past = result.curve.filter((point) => point.day >= ORIGIN && point.day <= result.statusDate);
        const point = past[dice % Math.max(1, past.length)];
        if (!point || baselineOn(input, point.day) !== baselineOn(input, result.statusDate)) return;
        const then = computeProject(input, point.day);
        if (result.cost.coverage < 1 || then.cost.coverage < 1) return;
        for (const name of ['plannedValue', 'earnedValue', 'actualCost'] as const) {
          const [drawn, computed] = [point.cost[name], then.cost[name]];
          if (drawn !== null && computed.known) expect([name, drawn]).toEqual([name, near(computed.value)]);
        }
      }),
      RUNS,
    );
  });

  test('a day rebuilt from history is what would have been computed that day', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const rebuilt = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        const then = computeProject(projectAt(stories, plan, offset), dayAt(offset));
        expect({ ...rebuilt, projectIssues: 0 }).toEqual({ ...then, projectIssues: 0 });
      }),
      RUNS,
    );
  });
});

const baselineOn = ({ plan }: ProjectInput, day: Day): Baseline | undefined =>
  baselinesOn(plan.baselines, day).current;

/** The same project with all money counted in units `factor` times smaller. */
function inUnits(input: ProjectInput, factor: number): ProjectInput {
  const { plan } = input;
  return {
    ...input,
    plan: {
      ...plan,
      rates: plan.rates.map((rate) => ({ ...rate, perHour: rate.perHour * factor })),
      costs: plan.costs.map((cost) => ({ ...cost, amount: cost.amount * factor })),
      baselines: plan.baselines.map((baseline) => ({
        ...baseline,
        items: Object.fromEntries(
          Object.entries(baseline.items).map(([id, item]) => [
            id,
            { ...item, budget: item.budget.map((line) => ({ ...line, amount: line.amount * factor })) },
          ]),
        ),
      })),
    },
  };
}

/** Numbers to ten significant digits, so that sums taken in another order compare equal. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10)) || 0;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
