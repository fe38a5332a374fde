import { isoOf } from '../../../src/domain/calendar/day';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import { MOST_LISTED, type Activity, type Timetable } from '../../../src/domain/schedule/timetable';
import type { Issue } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { restrictTo } from '../../../src/domain/issues/restrict-to';
import { fc, runsOf } from '../../property-runs';
import { anIssue, on } from '../an-issue';

const DAY = 7 * 3600;
/** A Friday. */
const TODAY = on('2026-03-06');

const inputOf = (issues: readonly Issue[], plan: Partial<ProjectPlan> = {}): ProjectInput => ({
  project: { id: '1', key: 'P', name: 'P' },
  plan: { ...EMPTY_PLAN, ...plan },
  issues,
  versions: [],
  statuses: [],
  jqlSelections: {},
});
const timetableOf = (input: ProjectInput): Timetable => computeProject(input, TODAY).timetable;
const lasting = (key: string, days: number, given: Partial<Issue> = {}): Issue =>
  anIssue(key, { estimate: days * DAY, remaining: days * DAY, ...given });

/** Id, early start and finish, late start and finish, total and free float. */
const rowOf = (activity: Activity): readonly (string | number)[] => [
  activity.issueId,
  ...[activity.earlyStart, activity.earlyFinish, activity.lateStart, activity.lateFinish].map((day) =>
    isoOf(day).slice(5),
  ),
  activity.totalFloat,
  activity.freeFloat,
];

/** P-1 (2 days) before P-2 (3 days); P-3 (1 day) before P-2 as well; P-4 (half a day) waits for nobody. */
const FOUR = [
  lasting('P-1', 2, { blocks: ['P-2'] }),
  lasting('P-2', 3),
  lasting('P-3', 1, { blocks: ['P-2'] }),
  lasting('P-4', 0.5),
];

describe('the timetable of open work', () => {
  test('gives early and late days, total and free float, in the order in which work can begin', () => {
    const { activities, told: listed } = timetableOf(inputOf(FOUR));
    expect(activities).toBe(4);
    expect(listed.map(rowOf)).toEqual([
      ['P-1', '03-09', '03-10', '03-09', '03-10', 0, 0],
      ['P-3', '03-09', '03-09', '03-10', '03-10', 1, 1],
      ['P-4', '03-09', '03-09', '03-13', '03-13', 4.5, 4.5],
      ['P-2', '03-11', '03-13', '03-11', '03-13', 0, 0],
    ]);
  });

  test('lets work go on in the afternoon of the day on which what it waits for ends at noon', () => {
    const { told: listed } = timetableOf(
      inputOf([lasting('P-1', 1.5, { blocks: ['P-2'] }), lasting('P-2', 1)]),
    );
    expect(listed.map(rowOf).map((row) => row.slice(0, 3))).toEqual([
      ['P-1', '03-09', '03-10'],
      ['P-2', '03-10', '03-11'],
    ]);
  });

  test.each([
    ['no link', [lasting('P-1', 2), lasting('P-2', 3)]],
    ['a loop of links', [lasting('P-1', 2, { blocks: ['P-2'] }), lasting('P-2', 3, { blocks: ['P-1'] })]],
    ['no work that is estimated', [anIssue('P-1', { blocks: ['P-2'] }), anIssue('P-2')]],
  ])('is empty with %s, as the critical path is unknown', (_, issues) => {
    expect(timetableOf(inputOf(issues))).toEqual({ activities: 0, told: [] });
  });

  test('leaves out what the reader may not see, and what that held up', () => {
    const { told: listed } = timetableOf(
      restrictTo(inputOf([...FOUR, lasting('P-5', 9, { blocks: ['P-1'] })]), new Set(['P-5'])),
    );
    expect(listed.map(({ issueId }) => issueId)).toEqual(['P-1', 'P-3', 'P-4', 'P-2']);
  });

  test('tells the first of a long chain, and of many activities those with the least float', () => {
    const keys = Array.from({ length: 150 }, (_, rank) => rank + 1);
    const chain = keys.map((rank) => lasting(`P-${rank}`, 1, { blocks: [`P-${rank + 1}`] }));
    const aside = keys.map((rank) => lasting(`Q-${rank}`, rank));
    const { activities, told: listed } = timetableOf(inputOf([...chain, ...aside]));
    expect(activities).toBe(300);
    expect(listed.length).toBeGreaterThanOrEqual(MOST_LISTED);
    expect(listed.length).toBeLessThanOrEqual(2 * MOST_LISTED);
    for (const rank of keys.slice(0, MOST_LISTED))
      expect(listed.map(({ issueId }) => issueId)).toContain(`P-${rank}`);
  });

  test('no day is before the status day, none late before it is early, and free float is at most total float', () => {
    const issues = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(20)), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(issues, (drawn) => {
        const made = drawn.map(([quarters, target], rank) =>
          lasting(`P-${rank}`, quarters / 4, { blocks: target > rank ? [`P-${target}`] : [] }),
        );
        for (const row of timetableOf(inputOf(made)).told) {
          expect(row.earlyStart).toBeGreaterThan(TODAY);
          expect(row.earlyFinish).toBeGreaterThanOrEqual(row.earlyStart);
          expect(row.lateStart).toBeGreaterThanOrEqual(row.earlyStart);
          expect(row.lateFinish).toBeGreaterThanOrEqual(row.earlyFinish);
          expect(row.freeFloat).toBeLessThanOrEqual(row.totalFloat);
        }
      }),
      runsOf(50),
    );
  });
});
