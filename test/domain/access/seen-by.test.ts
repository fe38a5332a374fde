import { type Fields, reserved } from '../../../src/domain/access/fields';
import { RESULT } from '../../../src/domain/access/result-fields';
import { seenBy } from '../../../src/domain/access/seen-by';
import { TOTALS, type Totals } from '../../../src/domain/access/totals-fields';
import { known, unknown } from '../../../src/domain/known';
import type { Minor } from '../../../src/domain/money/money';
import { RICH } from '../../report/sample-results';
import { BUSINESS, CLIENT, TEAM } from './viewers';

interface Order {
  readonly name: string;
  readonly price: Minor | null;
  readonly cost: Minor | null;
  readonly lines?: readonly { readonly hours: number; readonly amount: Minor | null }[];
}

const ORDER: Fields<Order> = {
  name: 'team',
  price: { audience: 'client', instead: () => null },
  cost: reserved(() => null),
  lines: {
    each: { hours: 'team', amount: reserved(() => null) },
    inOrder: (one, other) => one.hours - other.hours,
  },
};

const order: Order = {
  name: 'Portal',
  price: 120,
  cost: 100,
  lines: [
    { hours: 2, amount: 60 },
    { hours: 1, amount: 40 },
  ],
};
const hours = [
  { hours: 1, amount: null },
  { hours: 2, amount: null },
];

describe('a value leaves', () => {
  test.each([
    ['a team without prices and costs', TEAM, { name: 'Portal', price: null, cost: null, lines: hours }],
    ['a client with prices, without costs', CLIENT, { name: 'Portal', price: 120, cost: null, lines: hours }],
    ['business as it is', BUSINESS, order],
  ])('to %s', (_, viewer, seen) => {
    expect(seenBy(viewer, ORDER, order)).toEqual(seen);
  });

  test('without a field that its kind does not name, but to business', () => {
    const later = { ...order, margin: 20, toString: 'odd' };
    expect(Object.keys(seenBy(TEAM, ORDER, later))).toEqual(Object.keys(order));
    expect(seenBy(BUSINESS, ORDER, later)).toBe(later);
  });

  test('without a field that it does not have', () => {
    expect(seenBy(TEAM, ORDER, { name: 'Portal', price: 120, cost: 100 })).toEqual({
      name: 'Portal',
      price: null,
      cost: null,
    });
  });

  test('the second time as the first', () => {
    const once = seenBy(TEAM, RESULT, RICH);
    expect(seenBy(TEAM, RESULT, once)).toEqual(once);
  });

  test('to a client as to a team, as long as no result has prices', () => {
    expect(JSON.stringify(seenBy(CLIENT, RESULT, RICH))).toBe(JSON.stringify(seenBy(TEAM, RESULT, RICH)));
  });
});

test('money without an audience, and money for everybody, do not compile; at run time what has no audience is left out', () => {
  const { cost, ...others } = ORDER;
  // @ts-expect-error the cost has no audience
  const forgotten: Fields<Order> = others;
  // @ts-expect-error an amount is not for everybody
  const open: Fields<Order> = { ...others, cost: 'team' };
  expect(seenBy(TEAM, forgotten, order)).not.toHaveProperty('cost');
  expect([cost, open.name]).toEqual([ORDER.cost, 'team']);
});

describe('of a result', () => {
  test('the budget gap is hidden with the costs, the calendar gap is not', () => {
    expect(seenBy(TEAM, RESULT, RICH).gaps).toEqual({
      ...RICH.gaps,
      calendar: known(0.042),
      budget: unknown('hidden'),
    });
  });

  test('what has a rate is hidden with the costs, and which issues have none', () => {
    const rated = { ...RICH, remainingRated: known(0.95), unrated: ['1'] };
    expect(seenBy(TEAM, RESULT, rated)).toMatchObject({ remainingRated: unknown('hidden'), unrated: [] });
  });

  test('measures in money say nothing at all, and those in hours all that they say', () => {
    const { cost, work } = seenBy(TEAM, RESULT, RICH);
    expect(JSON.stringify(cost)).not.toMatch(/"value"|true,"value|"circular":true|"indicative":true/);
    expect(cost).toMatchObject({
      coverage: 0,
      actualCost: unknown('hidden'),
      estimateAtCompletion: { method: 'rows' },
    });
    expect(work).toBe(RICH.work);
  });
});

test('totals that were kept before hours weighed time for everybody show no time to those who may not see costs', () => {
  const { confidence, ...result } = RICH;
  const kept: Totals = { ...result, confidence: confidence.value };
  const older = Object.fromEntries(
    Object.entries(kept).filter(([name]) => name !== 'withoutCosts'),
  ) as unknown as Totals;
  const seen = seenBy(TEAM, TOTALS, older);
  expect(
    Object.values(seen.schedule).every(
      (figure) => JSON.stringify(figure) === JSON.stringify(unknown('hidden')),
    ),
  ).toBe(true);
  expect(seen.finish).toEqual({ ...RICH.finish, earnedSchedule: unknown('hidden') });
  expect(seen).toMatchObject({ confidence: confidence.value, work: RICH.work });
});
