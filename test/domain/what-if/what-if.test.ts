import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import { known } from '../../../src/domain/known';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { compactInput } from '../../../src/domain/what-if/compact-input';
import type { Joining } from '../../../src/domain/issues/joining';
import { rehearsalOf } from '../../../src/domain/what-if/rehearsal';
import { prepareWhatIf, whatIf, type Outlook } from '../../../src/domain/what-if/what-if';
import { withChanges, type WhatIfChange } from '../../../src/domain/what-if/what-if-change';
import { fc, runsOf } from '../../property-runs';
import { anIssue } from '../an-issue';
import { LIFE, ORIGIN, arbitraryPlan } from '../generated/arbitrary-plan';
import { arbitraryStories, projectAt } from '../generated/arbitrary-project';

const DAY = 60;
const ON = addDays(ORIGIN, DAY);

const project: fc.Arbitrary<ProjectInput> = fc
  .tuple(arbitraryStories, arbitraryPlan)
  .map(([stories, plan]) => projectAt(stories, plan, DAY));

/** A change of something that the project holds. */
function changeOf(input: ProjectInput): fc.Arbitrary<WhatIfChange> {
  const day = fc.integer({ min: 0, max: 2 * LIFE }).map((offset) => addDays(ORIGIN, offset));
  const deliverable = fc.constantFrom('none', ...input.plan.deliverables.map(({ id }) => id));
  const issueId = fc.constantFrom('none', ...input.issues.map(({ id }) => id));
  const milestone = fc.constantFrom('none', ...input.plan.milestones.map(({ id }) => id));
  return fc.oneof(
    fc.record({
      kind: fc.constant('issue-date'),
      issueId,
      field: fc.constantFrom('start', 'due'),
      day: fc.option(day),
    }),
    fc.record({ kind: fc.constant('contract-date'), deliverable, day: fc.option(day) }),
    fc.record({
      kind: fc.constant('planned-date'),
      deliverable,
      field: fc.constantFrom('start', 'finish'),
      day,
    }),
    fc.record({ kind: fc.constant('milestone-date'), milestone, day }),
    fc.record({ kind: fc.constant('join'), joining: joiningOn(deliverable, day) }),
    fc.record({ kind: fc.constant('drop'), issueIds: fc.array(issueId, { maxLength: 5 }) }),
  );
}

const joiningOn = (deliverable: fc.Arbitrary<string>, from: fc.Arbitrary<Day>): fc.Arbitrary<Joining> =>
  fc.record({
    from,
    capacity: fc.double({ min: 0, max: 1, noNaN: true }),
    deliverable: fc.option(deliverable),
    perHour: fc.option(fc.integer({ min: 0, max: 20_000 })),
  });

const changed = project.chain((input) =>
  fc.tuple(fc.constant(input), fc.array(changeOf(input), { minLength: 1, maxLength: 4 })),
);

/**
 * All that an outlook tells; sums of fractions that were taken apart and put together again agree to the last
 * digits but one.
 */
function figuresOf(result: ProjectResult | Outlook): unknown {
  return JSON.parse(
    JSON.stringify({ ...result, curve: [], timetable: null, scheduleHealth: [] }, (key, value: unknown) => {
      if (SIMULATED.includes(key)) return null;
      return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
    }),
  );
}
const SIMULATED = ['p50', 'p80', 'p95'];

test('time that somebody dated after the status day stays apart in what travels to a browser', () => {
  const [today, tomorrow] = [ON, addDays(ON, 1)];
  const worklogs = [today, tomorrow].map((day) => ({ author: 'ann', day, seconds: 3600 }));
  const issues = [anIssue('P-1', { category: 'indeterminate', worklogs, worklogTotal: 2 })];
  const project = { id: '1', key: 'P', name: 'P' };
  const input = { project, plan: EMPTY_PLAN, issues, versions: [], statuses: [], jqlSelections: {} };
  expect(prepareWhatIf(compactInput(input, ON), ON).today.effort.spent).toEqual(known(3600));
});

describe('a what-if', () => {
  test('without a change is what the project shows today', () => {
    fc.assert(
      fc.property(project, (input) => {
        const today = whatIf(prepareWhatIf(input, ON), []);
        expect(figuresOf(today)).toEqual(figuresOf(computeProject(input, ON)));
      }),
      runsOf(20),
    );
  });

  test('is what computing the changed project from the start gives', () => {
    fc.assert(
      fc.property(changed, ([input, changes]) => {
        const outlook = whatIf(prepareWhatIf(input, ON), changes);
        expect(figuresOf(outlook)).toEqual(figuresOf(computeProject(withChanges(input, changes, ON), ON)));
      }),
      runsOf(60),
    );
  });

  test('is the same from the little of the past that travels to a browser', () => {
    fc.assert(
      fc.property(changed, ([input, changes]) => {
        const outlook = whatIf(prepareWhatIf(compactInput(input, ON), ON), changes);
        expect(figuresOf(outlook)).toEqual(figuresOf(whatIf(prepareWhatIf(input, ON), changes)));
      }),
      runsOf(40),
    );
  });

  test('leaves what it was prepared from as it was', () => {
    fc.assert(
      fc.property(changed, ([input, changes]) => {
        const prepared = prepareWhatIf(input, ON);
        for (const change of [...rehearsalOf(prepared), ...changes]) whatIf(prepared, [change]);
        expect(figuresOf(whatIf(prepared, []))).toEqual(figuresOf(computeProject(input, ON)));
      }),
      runsOf(20),
    );
  });
});
