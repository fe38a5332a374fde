import type { ProjectPlan } from '../../../src/domain/plan/project-plan';
import { fc } from '../../property-runs';
import { arbitraryPlan, COMPONENTS, LIFE, ORIGIN, PEOPLE } from './arbitrary-plan';
import type { BaselineItem } from '../../../src/domain/plan/baseline';
import type { Rate } from '../../../src/domain/plan/rate';
import type { CostEntry } from '../../../src/domain/plan/cost-entry';
import type { Risk } from '../../../src/domain/plan/risk';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';

/** What two projects may differ in, of which those know nothing who may not see costs. */
export interface Money {
  readonly rates: readonly Rate[];
  readonly costs: readonly CostEntry[];
  /** An amount for each line of a budget, one after another, over and over. */
  readonly amounts: readonly number[];
  /** Whether lines that plan as work without a budget does are there at all. */
  readonly hasLinear: boolean;
  readonly riskAmounts: readonly (number | null)[];
}

const day = fc.integer({ min: 0, max: LIFE }).map((offset) => addDays(ORIGIN, offset));
const perHour = fc.integer({ min: 0, max: 50_000 });

const rate: fc.Arbitrary<Rate> = fc
  .record({
    whose: fc.constantFrom('default', 'person', 'role'),
    person: fc.constantFrom(...PEOPLE),
    from: fc.option(day),
    perHour,
  })
  .map(({ whose, person, ...rest }) => ({
    person: whose === 'person' ? person : null,
    role: whose === 'role' ? 'dev' : null,
    ...rest,
  }));

const cost: fc.Arbitrary<CostEntry> = fc.record({
  day,
  amount: fc.integer({ min: -10_000, max: 2_000_000 }),
  deliverable: fc.option(fc.constantFrom(...COMPONENTS)),
  kind: fc.constantFrom('expense', 'expense', 'commitment'),
  label: fc.constant(''),
});

export const arbitraryMoney: fc.Arbitrary<Money> = fc.record({
  rates: fc.array(rate, { maxLength: 4 }),
  costs: fc.array(cost, { maxLength: 4 }),
  amounts: fc.array(fc.integer({ min: -2_000_000, max: 9_000_000 }), { minLength: 1, maxLength: 9 }),
  hasLinear: fc.boolean(),
  riskAmounts: fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000 })), { minLength: 1, maxLength: 4 }),
});

const risk: fc.Arbitrary<Risk> = fc
  .record({
    number: fc.nat({ max: 9 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    impactDays: fc.nat({ max: 40 }),
    status: fc.constantFrom('open', 'open', 'occurred', 'closed'),
    settled: fc.option(day),
  })
  .map(({ number, ...rest }) => ({
    id: `R-${String(number)}`,
    title: 'Risk',
    impactMoney: null,
    owner: null,
    response: null,
    due: null,
    raised: null,
    ...rest,
  }));

/** A plan with a register of risks, and people of whom some are away. */
export const arbitraryFullPlan: fc.Arbitrary<ProjectPlan> = fc
  .tuple(
    arbitraryPlan,
    fc.uniqueArray(risk, { maxLength: 4, selector: ({ id }) => id }),
    fc.array(fc.tuple(day, fc.nat({ max: 12 })), { maxLength: 3 }),
  )
  .map(([plan, risks, leave]) => ({
    ...plan,
    risks,
    people: leave.map(([from, days], place) => ({
      accountId: PEOPLE[place] ?? 'zoe',
      role: 'dev',
      skills: ['java'],
      capacity: place === 1 ? 0.5 : 1,
      organisation: 'ACME',
      absences: [{ from, to: addDays(from, days) }],
    })),
  }));

/** A plan with other money, and all else as it is. */
export function withMoney(plan: ProjectPlan, money: Money): ProjectPlan {
  let line = 0;
  const amountOf = (): number => money.amounts[line++ % money.amounts.length] ?? 0;
  const budgetOf = ({ budget }: BaselineItem): BaselineItem['budget'] => {
    const priced = budget.map(({ accrual }) => ({ accrual, amount: amountOf() }));
    return money.hasLinear || priced.some(({ accrual }) => accrual !== 'linear') ? priced : [];
  };
  return {
    ...plan,
    rates: money.rates,
    costs: money.costs,
    baselines: plan.baselines.map((baseline) => ({
      ...baseline,
      items: Object.fromEntries(
        Object.entries(baseline.items).map(([id, item]) => [id, { ...item, budget: budgetOf(item) }]),
      ),
    })),
    risks: plan.risks.map((one, place) => ({
      ...one,
      impactMoney: money.riskAmounts[place % money.riskAmounts.length] ?? null,
    })),
  };
}
