import { fc, runsOf } from '../../property-runs';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { projectFactsOf } from '../../../src/domain/facts/project-facts';
import { noPercentiles, percentilesOf, type Percentiles } from '../../../src/domain/percentiles';
import { simulateCompletion } from '../../../src/domain/forecast/simulate-completion';
import { weeklyHistoryOf } from '../../../src/domain/forecast/weekly-history';
import { computeProject, projectResultOf } from '../../../src/domain/project/compute-project';
import type { Issue } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { FinishForecast } from '../../../src/domain/forecast/finish-forecast';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { anIssue } from '../an-issue';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

const RUNS = runsOf(200);
const project = fc.tuple(arbitraryStories, arbitraryPlan, fc.integer({ min: 0, max: LIFE }));
const METHODS = ['remainingWork', 'earnedSchedule', 'dueDates', 'estimates', 'chain'] as const;
const PERCENTILES = ['p50', 'p80', 'p95'] as const;

const daysOf = (finish: FinishForecast): readonly number[] =>
  METHODS.flatMap((method) => (finish[method].known ? [finish[method].value] : []));

/**
 * Hours spent over spent + remaining, where both are known; open issues that say nothing would only lower it.
 */
function shareOf({ effort: { spent, remaining } }: Pick<ProjectResult, 'effort'>): number {
  return spent.known && remaining.known && spent.value > 0
    ? spent.value / (spent.value + remaining.value)
    : 1;
}

/** A story that is done on a day, or open, and how many sub-tasks it is broken into. */
interface Story {
  readonly done: number | null;
  readonly parts: number;
}

/** A deliverable of epics that nobody has broken down yet: outside deliverables they would be no work. */
const TO_COME: Deliverable = {
  id: 'L',
  name: 'L',
  source: { label: 'to-come' },
  phase: null,
  lot: null,
  owner: null,
  approver: null,
  earning: 'zero-hundred',
  statusPercents: {},
  contractDate: null,
  criteria: [],
  progress: [],
  acceptance: [],
  reservations: [],
};

const ON = 140;
/** Enough stories at a pace that a simulation is not refused. */
const stories: fc.Arbitrary<readonly Story[]> = fc
  .tuple(
    fc.array(fc.record({ done: fc.integer({ min: 0, max: ON - 1 }), parts: fc.nat(4) }), {
      minLength: 14,
      maxLength: 40,
    }),
    fc.array(fc.record({ done: fc.constant(null), parts: fc.nat(4) }), { minLength: 1, maxLength: 25 }),
  )
  .map(([done, open]) => [{ done: 0, parts: 0 }, ...done, ...open]);

function closedOn(day: number): Partial<Issue> {
  return { statusId: '3', category: 'done', resolution: 'Done', resolved: addDays(ORIGIN, day) };
}

/** Of an open story the first sub-tasks are done, of one that is done all are, on its day. */
function issuesOf(given: readonly Story[], split: boolean): readonly Issue[] {
  return given.flatMap(({ done, parts }, number) => {
    const story = anIssue(`S-${number}`, { created: ORIGIN, ...(done === null ? {} : closedOn(done)) });
    const below = Array.from({ length: split ? parts : 0 }, (_, part) =>
      anIssue(`S-${number}-${part}`, {
        level: -1,
        parentId: story.id,
        created: ORIGIN,
        ...(done === null ? (part < parts - 1 ? closedOn(ON - 1) : {}) : closedOn(done)),
      }),
    );
    return [story, ...below];
  });
}

function finishOf(issues: readonly Issue[], plan = EMPTY_PLAN): Percentiles<number> {
  const statuses = [
    { id: '1', name: 'To Do', category: 'new' as const },
    { id: '3', name: 'Done', category: 'done' as const },
  ];
  const input: ProjectInput = {
    project: { id: '1', key: 'P', name: 'P' },
    plan,
    issues,
    versions: [],
    statuses,
    jqlSelections: {},
  };
  const history = weeklyHistoryOf(projectFactsOf(input, addDays(ORIGIN, ON)));
  if (!history.known) return noPercentiles(history.because);
  const simulated = simulateCompletion({ history: history.value, risks: [], runs: 200, seed: 7 });
  return simulated.known
    ? percentilesOf(simulated.value.days, (days) => days)
    : noPercentiles(simulated.because);
}

/** Fails where any percentile of the second is earlier than that of the first; how many could be compared. */
function expectNoEarlier(before: Percentiles<number>, after: Percentiles<number>): number {
  return PERCENTILES.filter((percentile) => {
    const [one, other] = [before[percentile], after[percentile]];
    if (!one.known || !other.known) return false;
    expect(other.value).toBeGreaterThanOrEqual(one.value);
    return true;
  }).length;
}

describe('laws of the announced finish on generated projects', () => {
  test('it lies between the first and the last of what it is drawn from, which says what decides it', () => {
    fc.assert(
      fc.property(project, ([input, plan, offset]) => {
        const facts = projectFactsOf(projectAt(input, plan, LIFE), addDays(ORIGIN, offset));
        const result = projectResultOf({ facts }, 'outlook');
        const parts = result.deliverables.flatMap(({ finish }) =>
          finish.announced.known ? [finish.announced.value] : [],
        );
        for (const [finish, bounds] of [
          [result.finish, parts] as const,
          ...result.deliverables.map((one) => [one.finish, []] as const),
        ]) {
          const { announced, decidedBy } = finish;
          expect(decidedBy === null).toBe(!announced.known);
          if (!announced.known || !decidedBy) continue;
          const days = [...daysOf(finish), ...bounds];
          expect(announced.value).toBeGreaterThanOrEqual(Math.min(...days));
          expect(announced.value).toBeLessThanOrEqual(Math.max(...days));
          const { method, deliverable } = decidedBy;
          if (method === 'lastDeliverable') {
            const last = result.deliverables.find(({ id }) => id === deliverable);
            expect(last?.finish.announced).toEqual(announced);
          } else if (method !== 'finished') expect(finish[method]).toEqual(announced);
        }
      }),
      RUNS,
    );
  });

  test('while work is open, outside of deliverables too, nothing is announced to have ended', () => {
    let open = 0;
    fc.assert(
      fc.property(project, ([input, plan, offset]) => {
        const statusDate = addDays(ORIGIN, offset);
        const facts = projectFactsOf(projectAt(input, plan, LIFE), statusDate);
        const result = projectResultOf({ facts }, 'outlook');
        for (const { finish } of [result, ...result.deliverables]) {
          if (finish.decidedBy?.method === 'finished' || !finish.announced.known) continue;
          expect(finish.announced.value).toBeGreaterThanOrEqual(statusDate);
        }
        if ((facts.tallies[result.deliverables.length]?.open ?? 0) === 0) return;
        open += 1;
        expect(result.finish.decidedBy?.method).not.toBe('finished');
        expect(result.axes.schedule.cause).not.toBe('complete');
      }),
      RUNS,
    );
    expect(open).toBeGreaterThan(20);
  });

  test('no pace speaks while under a fifth of the hours are done', () => {
    let early = 0;
    fc.assert(
      fc.property(project, ([input, plan, offset]) => {
        const statusDate = addDays(ORIGIN, offset);
        const result = computeProject(projectAt(input, plan, LIFE), statusDate);
        for (const one of [result, ...result.deliverables]) {
          if (shareOf(one) >= 0.2 || one.finish.decidedBy?.method === 'finished') continue;
          early += 1;
          expect(one.finish.remainingWork.known).toBe(false);
          for (const percentile of PERCENTILES) expect(one.finish[percentile].known).toBe(false);
          const { schedule, finish } = one;
          // What is left of a plan, of which nothing is earned or that has not begun, is no pace.
          if (schedule.estimateAtCompletionTime.known) expect(finish.earnedSchedule.known).toBe(false);
        }
      }),
      RUNS,
    );
    expect(early).toBeGreaterThan(50);
  });
});

describe('laws of forecasts from counts', () => {
  test('a bulk closing never makes a finish earlier', () => {
    let compared = 0;
    const bulk = fc.record({ day: fc.integer({ min: 0, max: ON }), over: fc.nat(30) });
    fc.assert(
      fc.property(stories, bulk, (given, { day, over }) => {
        const done = given.filter((story) => story.done !== null).length;
        // Over a fifth of all, itself among them, and at least ten.
        const size = Math.max(10, Math.floor(done / 4) + 1) + over;
        const closed = Array.from({ length: size }, () => ({ done: day, parts: 0 }));
        compared += expectNoEarlier(
          finishOf(issuesOf(given, false)),
          finishOf(issuesOf([...given, ...closed], false)),
        );
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('stories broken into sub-tasks never make a finish earlier', () => {
    let compared = 0;
    fc.assert(
      fc.property(stories, (given) => {
        compared += expectNoEarlier(finishOf(issuesOf(given, false)), finishOf(issuesOf(given, true)));
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('open epics beside stories that were done are another level: the finish says so instead of counting both', () => {
    const done = Array.from({ length: 20 }, (_, number) => ({ done: number * 7, parts: 0 }));
    const toCome = { level: 1, labels: ['to-come'], created: ORIGIN };
    const epics = Array.from({ length: 3 }, (_, number) => anIssue(`E-${number}`, toCome));
    const plan = { ...EMPTY_PLAN, deliverables: [TO_COME] };
    const { p50 } = finishOf([...issuesOf(done, false), ...epics], plan);
    expect(p50).toEqual({ known: false, because: 'levels-differ' });
  });
});
