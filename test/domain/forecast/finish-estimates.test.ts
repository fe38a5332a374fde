import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { projectFactsOf } from '../../../src/domain/facts/project-facts';
import { projectResultOf } from '../../../src/domain/project/compute-project';
import { teamCapacityOf, teamOf } from '../../../src/domain/measures/team-capacity';
import type { Known } from '../../../src/domain/known';
import type { Issue } from '../../../src/domain/issues/issue';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { openIssuesOf } from '../../../src/domain/schedule/issue-links';
import type { TeamVelocity } from '../../../src/domain/capacity/team-velocity';
import { fc, runsOf } from '../../property-runs';
import { arbitraryPlan, LIFE, ORIGIN, PEOPLE } from '../generated/arbitrary-plan';
import { arbitraryStories, projectAt } from '../generated/arbitrary-project';
import type { Person } from '../../../src/domain/plan/person';

const ON = addDays(ORIGIN, LIFE);
const RUNS = runsOf(40);

const absence = fc
  .tuple(fc.nat(40), fc.nat(10))
  .map(([from, length]) => ({ from: addDays(ON, from), to: addDays(ON, from + length) }));
const person = (accountId: string): fc.Arbitrary<Person> =>
  fc
    .record({
      capacity: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      absences: fc.array(absence, { maxLength: 2 }),
    })
    .map((given) => ({ accountId, role: null, skills: [], organisation: null, ...given }));
const people = fc
  .tuple(...PEOPLE.map((id) => fc.option(person(id))))
  .map((all) => all.flatMap((one) => one ?? []));

const project: fc.Arbitrary<ProjectInput> = fc
  .tuple(arbitraryStories, arbitraryPlan, people)
  .map(([stories, plan, team]) => projectAt(stories, { ...plan, people: team }, LIFE));

const outlookOf = (input: ProjectInput): ProjectResult =>
  projectResultOf({ facts: projectFactsOf(input, ON) }, 'outlook');

/** The forecast of a project, then of its deliverables. */
function forecastsOf(input: ProjectInput): readonly Known<Day>[] {
  const { finish, deliverables } = outlookOf(input);
  return [finish, ...deliverables.map((one) => one.finish)].map(({ estimates }) => estimates);
}

function expectNoneEarlier(later: readonly Known<Day>[], before: readonly Known<Day>[]): void {
  before.forEach((day, place) => {
    const then = later[place];
    if (day.known && then?.known) expect(then.value).toBeGreaterThanOrEqual(day.value);
  });
}

const withRemaining = (input: ProjectInput, remainingOf: (issue: Issue) => number | null): ProjectInput => ({
  ...input,
  issues: input.issues.map((issue) => ({ ...issue, remaining: remainingOf(issue) })),
});

describe('the finish from estimates', () => {
  test('comes no later where people work more', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 1, max: 4 }), (input, factor) => {
        const more = input.plan.people.map((one) => ({
          ...one,
          capacity: Math.min(1, one.capacity * factor),
        }));
        expectNoneEarlier(
          forecastsOf(input),
          forecastsOf({ ...input, plan: { ...input.plan, people: more } }),
        );
      }),
      RUNS,
    );
  });

  test('comes no sooner where somebody takes leave', () => {
    fc.assert(
      fc.property(project, absence, (input, leave) => {
        const away = input.plan.people.map((one) => ({ ...one, absences: [...(one.absences ?? []), leave] }));
        expectNoneEarlier(
          forecastsOf({ ...input, plan: { ...input.plan, people: away } }),
          forecastsOf(input),
        );
      }),
      RUNS,
    );
  });

  test('of a project comes no sooner where any of its issues takes longer', () => {
    fc.assert(
      fc.property(project, fc.nat(), fc.integer({ min: 1, max: 400 }), (input, dice, hours) => {
        const longer = input.issues[dice % Math.max(1, input.issues.length)];
        const slower = withRemaining(input, (issue) =>
          issue === longer && issue.remaining !== null ? issue.remaining + hours * 3600 : issue.remaining,
        );
        expectNoneEarlier(forecastsOf(slower).slice(0, 1), forecastsOf(input).slice(0, 1));
      }),
      RUNS,
    );
  });

  test('of every deliverable comes no sooner where all work is a multiple of what it was', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 2, max: 5 }), (input, factor) => {
        // Parts of an issue that is split are whole seconds, whatever they are a multiple of.
        const whole = { ...input, plan: { ...input.plan, shares: [] } };
        const longer = withRemaining(whole, ({ remaining }) =>
          remaining === null ? null : remaining * factor,
        );
        expectNoneEarlier(forecastsOf(longer), forecastsOf(whole));
      }),
      RUNS,
    );
  });

  test('comes neither before the end of the longest chain nor before the status day', () => {
    fc.assert(
      fc.property(project, (input) => {
        const { finish, deliverables, criticalPath } = outlookOf(input);
        const { calendar } = projectFactsOf(input, ON);
        const { estimates, remainingWork, earnedSchedule, announced } = finish;
        const methods = [estimates, remainingWork, earnedSchedule].map((day) =>
          day.known ? day.value : Infinity,
        );
        const isOver = methods.every((day) => day <= ON);
        if (criticalPath.workingDays.known && !isOver) {
          const end = calendar.after(ON, criticalPath.workingDays.value);
          for (const day of [estimates, announced, remainingWork])
            if (day.known) expect(day.value).toBeGreaterThanOrEqual(end);
        }
        for (const { finish: own, complete } of deliverables)
          if (own.estimates.known && !complete) expect(own.estimates.value).toBeGreaterThan(ON);
      }),
      RUNS,
    );
  });

  test('is drawn from capacities of deliverables, and of the work outside, that add up to those of the project', () => {
    fc.assert(
      fc.property(project, (input) => {
        const facts = projectFactsOf(input, ON);
        const { whole, groups } = teamCapacityOf(facts, teamOf(facts, openIssuesOf(facts)));
        const perDay = (capacity: Known<TeamVelocity>): number =>
          capacity.known ? capacity.value.perDay : 0;
        const away = (capacity: Known<TeamVelocity>): number =>
          capacity.known ? capacity.value.away.reduce((sum, one) => sum + one.perDay, 0) : 0;
        if (facts.tallies.every(({ remaining }) => remaining === 0)) return;
        expect(groups.reduce((sum, group) => sum + perDay(group), 0)).toBeCloseTo(perDay(whole), 4);
        expect(groups.reduce((sum, group) => sum + away(group), 0)).toBeCloseTo(away(whole), 4);
        const withWork = groups.filter((_, group) => (facts.tallies[group]?.remaining ?? 0) > 0);
        if (whole.known) expect(withWork.every(({ known }) => known)).toBe(true);
      }),
      RUNS,
    );
  });
});
