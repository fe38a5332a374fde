import { FIRST_DAY, LAST_DAY, type Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { projectFactsOf, type ProjectFacts } from '../../../src/domain/facts/project-facts';
import { computeProject, projectResultOf } from '../../../src/domain/project/compute-project';
import { projectGapsOf } from '../../../src/domain/project/project-gaps';
import { known, type Known } from '../../../src/domain/known';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { isToReplan } from '../../../src/domain/milestones/trend-point';
import { formatFor } from '../../../src/report/format/format-for';
import { milestoneSlipText } from '../../../src/report/format/milestone-slip-text';
import { fc, patience, runsOf } from '../../property-runs';
import { anIssue, on } from '../an-issue';
import { LIFE, ORIGIN, arbitraryPlan } from './arbitrary-plan';
import { withCorrections, withReductions, withTypos, type Typed } from './absurd-values';
import { fewStories, projectAt } from './arbitrary-project';
import type { MilestoneResult } from '../../../src/domain/milestones/milestone-result';

const RUNS = 200;
const SECONDS = 240_000;
const dayAt = (offset: number): Day => addDays(ORIGIN, offset);
const day = fc.integer({ min: 0, max: LIFE }).map(dayAt);
const project: fc.Arbitrary<ProjectInput> = fc
  .tuple(fewStories, arbitraryPlan)
  .map(([stories, plan]) => projectAt(stories.slice(0, 10), plan, LIFE));

/** What gives the figures of a project: the engine, or one with a fault. */
type Engine = (input: ProjectInput, day: Day) => ProjectResult;

/**
 * A law holds for the engine on so many projects, and the same law finds the fault of a mutant: what it is
 * named after, done wrongly by calling the engine otherwise.
 */
function law<T>(
  what: string,
  given: fc.Arbitrary<T>,
  holds: (engine: Engine, given: T) => void,
  mutant: readonly [string, Engine],
) {
  test(
    what,
    () => {
      fc.assert(
        fc.property(given, (one) => holds(computeProject, one)),
        runsOf(RUNS, SECONDS / 1000),
      );
    },
    patience(SECONDS),
  );
  test(
    `${what}: found out is ${mutant[0]}`,
    () => {
      const found = fc.check(
        fc.property(given, (one) => holds(mutant[1], one)),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(found.failed).toBe(true);
    },
    patience(SECONDS),
  );
}

/**
 * Everything but confidence, and the weather that hangs on it; sums in another order agree to the last digits
 * but two.
 */
function figuresOf(result: ProjectResult): unknown {
  const { findings } = result.confidence;
  const sane = {
    ...result,
    weather: null,
    axes: null,
    confidence: findings.filter(({ rule }) => rule !== 'day-out-of-range'),
    withoutCosts: { ...result.withoutCosts, confidence: null, weather: null, doubtful: null },
  };
  return JSON.parse(
    JSON.stringify(sane, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(9)) || 0 : value,
    ),
  );
}

const ALWAYS = { from: FIRST_DAY, to: LAST_DAY };

describe('values that nobody can have meant', () => {
  law<{ readonly typed: Typed; readonly on: Day }>(
    'a day of work outside the life of the project changes no figure, and is a finding',
    project.chain((input) => fc.record({ typed: withTypos(input), on: day })),
    (engine, { typed: { typed, meant }, on: status }) => {
      const result = engine(typed, status);
      expect(figuresOf(result)).toEqual(figuresOf(engine(meant, status)));
      expect(result.curve.length).toBeLessThanOrEqual(113);
    },
    [
      'an engine for which work may lie on any day',
      (input, status) => {
        const calendar = workingCalendarOf(input.plan.calendar);
        return projectResultOf(
          { facts: projectFactsOf(input, status, { calendar, life: ALWAYS }) },
          'outlook',
        );
      },
    ],
  );

  law<{ readonly input: ProjectInput; readonly by: number; readonly on: Day }>(
    'a worklog that is too long and its correction are one that is right',
    fc.record({ input: project, by: fc.integer({ min: 1, max: 90_000 }), on: day }),
    (engine, { input, by, on: status }) => {
      const corrected = { ...input, issues: input.issues.map((issue) => withCorrections(issue, by)) };
      expect(figuresOf(engine(corrected, status))).toEqual(figuresOf(engine(input, status)));
    },
    [
      'an engine that leaves corrections out',
      (input, status) => {
        const positive = input.issues.map((issue) => ({
          ...issue,
          worklogs: issue.worklogs.filter(({ seconds }) => seconds > 0),
        }));
        return computeProject({ ...input, issues: positive }, status);
      },
    ],
  );

  law<{ readonly input: ProjectInput; readonly by: number; readonly on: Day }>(
    'a budget line that is too large and its reduction are one that is right',
    fc.record({ input: project, by: fc.integer({ min: 1, max: 9_000_000 }), on: day }),
    (engine, { input, by, on: status }) => {
      const reduced = { ...input, plan: withReductions(input.plan, by) };
      expect(figuresOf(engine(reduced, status))).toEqual(figuresOf(engine(input, status)));
    },
    [
      'an engine that leaves reductions out',
      (input, status) => computeProject({ ...input, plan: withoutReductions(input.plan) }, status),
    ],
  );

  law<{ readonly input: ProjectInput; readonly on: Day }>(
    'what was spent is all that was logged by then, whenever its issue was created',
    fc.record({ input: project.map(createdLate), on: day }),
    (engine, { input, on: status }) => {
      const { deliverables, outside } = engine(input, status);
      const logged = input.issues.flatMap(({ worklogs }) => worklogs).filter((one) => one.day <= status);
      const price = logged.reduce((sum, { seconds }) => sum + seconds, 0);
      const costs = [...deliverables.map(({ cost }) => cost.actualCost), outside.actualCost];
      // Declared progress with nothing recorded has an unknown cost: nothing of what was logged is there.
      const spent = (cost: Known<number>) =>
        cost.known ? cost.value : cost.because === 'no-cost-recorded' ? 0 : Number.NaN;
      const sum = costs.reduce((whole, cost) => whole + spent(cost), 0);
      if (price > 0) expect(sum).toBeCloseTo(price / 3600, 6);
    },
    [
      'an engine for which what does not exist yet has no work',
      (input, status) => {
        const created = input.issues.map((issue) =>
          issue.created <= status ? issue : { ...issue, worklogs: [] },
        );
        return computeProject({ ...input, issues: created }, status);
      },
    ],
  );

  law<{ readonly input: ProjectInput; readonly on: Day }>(
    'a milestone past its day and not reached is late at least to the day itself, and never told to be on time',
    fc.record({ input: project.filter(({ plan }) => plan.milestones.length > 0), on: day }),
    (engine, { input, on: status }) => {
      const calendar = workingCalendarOf(input.plan.calendar);
      const format = formatFor('fr', input.plan);
      for (const milestone of engine(input, status).milestones) {
        const passed =
          milestone.actual === null && milestone.forecast.known && milestone.forecast.value < status;
        expect(isToReplan(milestone)).toBe(passed);
        if (!passed) continue;
        expect(milestone.slipSinceOrigin).toEqual(known(calendar.between(milestone.committed, status)));
        for (const slip of [milestone.slipSinceOrigin, milestone.slipSinceLast])
          expect(milestoneSlipText(milestone, slip, format)).toMatch(
            /^(en retard d’au moins [1-9]\d*.j\.o\.|date dépassée), à replanifier$/,
          );
      }
    },
    [
      'an engine that believes an announced day that has passed',
      (input, status) => {
        const result = computeProject(input, status);
        const calendar = workingCalendarOf(input.plan.calendar);
        return { ...result, milestones: result.milestones.map((one) => believed(one, calendar)) };
      },
    ],
  );
});

function believed(
  milestone: MilestoneResult,
  calendar: ReturnType<typeof workingCalendarOf>,
): MilestoneResult {
  const { forecast, committed } = milestone;
  return {
    ...milestone,
    slipSinceOrigin: forecast.known ? known(calendar.between(committed, forecast.value)) : forecast,
  };
}

function withoutReductions(plan: ProjectPlan): ProjectPlan {
  const baselines = plan.baselines.map((baseline) => ({
    ...baseline,
    items: Object.fromEntries(
      Object.entries(baseline.items).map(([id, item]) => [
        id,
        { ...item, budget: item.budget.filter(({ amount }) => amount > 0) },
      ]),
    ),
  }));
  return { ...plan, baselines };
}

/**
 * Issues that were written down after the work, at one rate for all, without expenses and progress that was
 * declared of nothing.
 */
function createdLate({ plan, issues, ...input }: ProjectInput): ProjectInput {
  const late = issues.map((issue, number) =>
    number % 2 === 0 ? { ...issue, created: addDays(issue.created, 60) } : issue,
  );
  const rates = [{ person: null, role: null, from: null, perHour: 1 }];
  const budgets = plan.baselines.map((baseline) => ({ ...baseline, items: {} }));
  const deliverables = plan.deliverables.map((one) => ({
    ...one,
    progress: [],
    earning: 'zero-hundred' as const,
  }));
  const sane = { ...plan, deliverables, rates, costs: [], shares: [], baselines: budgets };
  return { ...input, plan: sane, issues: late };
}

describe('ends of a plan on days off', () => {
  const plan: ProjectPlan = { ...EMPTY_PLAN, calendar: { ...EMPTY_PLAN.calendar, region: null } };
  const weeks = fc.integer({ min: 1, max: 40 });
  const lag = fc.integer({ min: 0, max: 2 });

  /**
   * Calendar gap of a plan from a Monday to a Friday so many weeks later, which ends that Friday, written
   * some days off later.
   */
  const gapOf = (
    count: number,
    off: number,
    calendarOf: (facts: ProjectFacts) => ProjectFacts['calendar'],
  ) => {
    const [start, friday] = [on('2026-01-05'), addDays(on('2026-01-09'), 7 * (count - 1))];
    const items = { L: { start, finish: addDays(friday, off), budget: [] } };
    const baselines = [{ name: 'Plan', day: start, reason: null, author: null, items }];
    const input = {
      project: { id: '1', key: 'P', name: 'P' },
      plan: { ...plan, baselines },
      issues: [anIssue('P-1')],
      versions: [],
      statuses: [],
      jqlSelections: {},
    };
    const facts = projectFactsOf(input, addDays(start, 1));
    const { cost, work, finish } = projectResultOf({ facts }, 'outlook');
    const ends = { ...finish, announced: known(friday) };
    return projectGapsOf(
      { ...facts, calendar: calendarOf(facts) },
      {
        cost,
        work,
        finish: ends,
        measuredEstimate: cost.estimateAtCompletion.announced,
        unmeasured: [],
        started: true,
        complete: false,
      },
    ).calendar;
  };

  test('are those of the last working day before: no gap', () => {
    fc.assert(
      fc.property(weeks, lag, (count, off) => {
        expect(gapOf(count, off, ({ calendar }) => calendar)).toEqual(known(0));
      }),
      runsOf(RUNS),
    );
  });

  test('and one that counts days off as worked would be found out', () => {
    const always = workingCalendarOf({ ...plan.calendar, weekdays: [1, 2, 3, 4, 5, 6, 7] });
    const found = fc.check(
      fc.property(weeks, lag, (count, off) => {
        expect(gapOf(count, off, () => always)).toEqual(known(0));
      }),
      { numRuns: RUNS },
    );
    expect(found.failed).toBe(true);
  });
});
