import type { Day } from '../../../src/domain/calendar/day';
import { addDays, dayFrom, earlierOf, laterOf } from '../../../src/domain/calendar/day-arithmetic';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { fc } from '../../property-runs';
import { ACCEPTANCE_STATES, EARNING_RULES, type Deliverable } from '../../../src/domain/plan/deliverable';
import type { Baseline } from '../../../src/domain/plan/baseline';
import type { IssueShares } from '../../../src/domain/plan/issue-shares';
import type { Milestone } from '../../../src/domain/plan/milestone';

/** First day of the generated projects, a Monday, and how many days they live. */
export const ORIGIN = dayFrom(20_458);
export const LIFE = 120;

export const COMPONENTS = ['alpha', 'beta', 'gamma', 'delta'] as const;
export const PEOPLE = ['ann', 'bob', 'eve'] as const;

const day = fc.integer({ min: 0, max: LIFE }).map((offset) => addDays(ORIGIN, offset));
const oldestFirst = <T extends { readonly day: Day }>(records: readonly T[]): readonly T[] =>
  records.toSorted((one, other) => one.day - other.day);

const item = fc.record({
  dates: fc.tuple(day, day).map(([one, other]) => [earlierOf(one, other), laterOf(one, other)] as const),
  budget: fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 9_000_000 }),
      accrual: fc.constantFrom('linear' as const, 'start' as const, 'finish' as const),
    }),
    { maxLength: 3 },
  ),
});

const baseline = (on: fc.Arbitrary<Day>): fc.Arbitrary<Baseline> =>
  fc
    .record({ day: on, items: fc.tuple(...COMPONENTS.map(() => fc.option(item, { freq: 6 }))) })
    .map(({ day: captured, items }) => ({
      name: 'Plan',
      day: captured,
      reason: null,
      author: null,
      items: Object.fromEntries(
        items.flatMap((one, rank) =>
          one
            ? [[COMPONENTS[rank] ?? '', { start: one.dates[0], finish: one.dates[1], budget: one.budget }]]
            : [],
        ),
      ),
    }));

/** None, the initial plan, or the initial plan and an avenant. */
const baselines = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.tuple(baseline(fc.constant(ORIGIN))) },
  { weight: 1, arbitrary: fc.tuple(baseline(fc.constant(ORIGIN)), baseline(day)) },
);

/**
 * The first issue with all that stands under it; what has a component of an earlier deliverable as well is in
 * both.
 */
const TREE = 'tree';

const deliverable = (name: string): fc.Arbitrary<Deliverable> =>
  fc
    .record({
      earning: fc.constantFrom(...EARNING_RULES),
      contractDate: fc.option(day),
      progress: fc.array(fc.record({ day, percent: fc.integer({ min: 0, max: 100 }) }), { maxLength: 4 }),
      acceptance: fc.array(fc.record({ day, state: fc.constantFrom(...ACCEPTANCE_STATES) }), {
        maxLength: 3,
      }),
      reservation: fc.option(fc.record({ raised: day, lifted: fc.option(day) })),
    })
    .map(({ progress, acceptance, reservation, ...rest }) => ({
      id: name,
      name,
      source: name === TREE ? { issue: '0' } : { component: name },
      owner: null,
      approver: null,
      phase: null,
      lot: null,
      criteria: [],
      ...rest,
      statusPercents: { '1': 0, '2': 40, '3': 100 },
      progress: oldestFirst(progress.map((declared) => ({ ...declared, by: null, note: null }))),
      acceptance: oldestFirst(acceptance.map((step) => ({ ...step, by: null, note: null }))),
      reservations: reservation ? [{ id: 'R1', text: '', severity: 'blocking', ...reservation }] : [],
    }));

/**
 * Shares of one of the first issues, most of which have issues below them; one in some names a deliverable
 * that is not there.
 */
const shares: fc.Arbitrary<IssueShares> = fc.record({
  issue: fc.integer({ min: 0, max: 12 }).map(String),
  from: fc.option(day),
  deliverables: fc.dictionary(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...COMPONENTS, TREE) },
      { weight: 1, arbitrary: fc.constant('not there') },
    ),
    fc.integer({ min: 0, max: 10 }),
    { maxKeys: 4 },
  ),
});

const milestone: fc.Arbitrary<Milestone> = fc
  .record({
    committed: day,
    forecasts: fc.array(fc.record({ on: day, day }), { maxLength: 4 }),
    actual: fc.option(day),
  })
  .map(({ forecasts, ...rest }) => ({
    id: 'M1',
    name: 'M1',
    ...rest,
    forecasts: forecasts.map((one) => ({ ...one, reason: null })).toSorted((one, other) => one.on - other.on),
  }));

/**
 * A plan over the components, by any earning rule, with or without rates, costs, milestones and baselines.
 */
export const arbitraryPlan: fc.Arbitrary<ProjectPlan> = fc
  .record({
    deliverables: fc.tuple(...[COMPONENTS[0], TREE, ...COMPONENTS.slice(1)].map(deliverable)),
    baselines,
    milestones: fc.array(milestone, { maxLength: 2 }),
    shares: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(shares, { maxLength: 5 }) },
    ),
    rate: fc.option(fc.integer({ min: 1, max: 20_000 }), { freq: 5 }),
    ownRate: fc.option(fc.record({ from: day, perHour: fc.integer({ min: 1, max: 20_000 }) })),
    costs: fc.array(
      fc.record({
        day,
        amount: fc.integer({ min: 0, max: 100_000 }),
        deliverable: fc.option(fc.constantFrom(...COMPONENTS)),
        kind: fc.constantFrom('expense' as const, 'expense' as const, 'commitment' as const),
        label: fc.constant(''),
      }),
      { maxLength: 3 },
    ),
    region: fc.option(fc.constantFrom('FR', 'BE', 'CH-GE')),
    closed: fc.array(day, { maxLength: 3 }),
    opened: fc.array(day, { maxLength: 2 }),
  })
  .map(({ rate, ownRate, region, closed, opened, ...rest }) => ({
    ...EMPTY_PLAN,
    ...rest,
    calendar: { ...EMPTY_PLAN.calendar, region, closed, opened },
    rates: [
      ...(rate === null ? [] : [{ person: null, role: null, from: null, perHour: rate }]),
      ...(ownRate === null ? [] : [{ person: PEOPLE[0], role: null, ...ownRate }]),
    ],
  }));

/** A plan as the app held it at the end of a day: nothing recorded later is in it. */
export function planAt(plan: ProjectPlan, day: Day): ProjectPlan {
  const by = <T extends { readonly day: Day }>(records: readonly T[]): readonly T[] =>
    records.filter((one) => one.day <= day);
  return {
    ...plan,
    baselines: by(plan.baselines),
    costs: by(plan.costs),
    deliverables: plan.deliverables.map((one) => ({
      ...one,
      progress: by(one.progress),
      acceptance: by(one.acceptance),
      reservations: one.reservations
        .filter(({ raised }) => raised === null || raised <= day)
        .map((reservation) => ({ ...reservation, lifted: notAfter(reservation.lifted, day) })),
    })),
    milestones: plan.milestones.map((one) => ({
      ...one,
      actual: notAfter(one.actual, day),
      forecasts: one.forecasts.filter(({ on }) => on <= day),
    })),
  };
}

function notAfter(date: Day | null, day: Day): Day | null {
  return date !== null && date <= day ? date : null;
}
