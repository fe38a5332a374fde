import { fc, runsOf } from '../../property-runs';
import {
  simulateCompletion,
  type SimulatedCompletion,
  type SimulationInputs,
} from '../../../src/domain/forecast/simulate-completion';
import type { WeeklyHistory } from '../../../src/domain/forecast/weekly-history';
import { percentilesOf } from '../../../src/domain/percentiles';
import { unknown } from '../../../src/domain/known';

function historyOf(done: readonly number[], part: Partial<WeeklyHistory> = {}): WeeklyHistory {
  return {
    done: Float64Array.from(done),
    seconds: Float64Array.from(done, () => 144_000),
    money: Float64Array.from(done, () => 260_000),
    completed: 30,
    remaining: 50,
    ...part,
  };
}

const inputs: SimulationInputs = {
  history: historyOf([4, 6, 5, 3, 7, 5]),
  risks: [],
  runs: 1000,
  seed: 20_500,
};

function outcomesOf(given: SimulationInputs): SimulatedCompletion {
  const simulated = simulateCompletion(given);
  if (!simulated.known) throw new Error(simulated.because);
  return simulated.value;
}

function percentiles(outcomes: Float64Array): readonly number[] {
  const { p50, p80, p95 } = percentilesOf(outcomes, (outcome) => outcome);
  return [p50, p80, p95].map((one) => (one.known ? one.value : Infinity));
}

const weeks = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 30 })
  .filter((done) => done.some((one) => one > 0));
const risks = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 8 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    impactDays: fc.nat(60),
    impactMoney: fc.nat(5_000_000),
  }),
  { maxLength: 5, selector: ({ id }) => id },
);
const arbitrary = fc
  .record({ done: weeks, remaining: fc.integer({ min: 1, max: 300 }), risks, seed: fc.integer() })
  .map(({ done, remaining, ...rest }): SimulationInputs => ({
    ...rest,
    history: historyOf(done, { remaining }),
    runs: 60,
  }))
  .filter((given) => simulateCompletion(given).known);

describe('Monte Carlo of finish and cost over past weeks', () => {
  test('a pace without variation leaves no doubt: 52 at 5 a week are 10.4 weeks, each of 40 h and 2,600.00', () => {
    const { days, seconds, money } = outcomesOf({
      ...inputs,
      history: historyOf([5, 5, 5, 5, 5, 5], { remaining: 52 }),
    });
    expect(percentiles(days)).toEqual([52, 52, 52].map((day) => expect.closeTo(day, 9) as number));
    expect(percentiles(seconds)).toEqual([1, 1, 1].map(() => expect.closeTo(10.4 * 144_000, 3) as number));
    expect(percentiles(money)).toEqual([1, 1, 1].map(() => expect.closeTo(10.4 * 260_000, 3) as number));
  });

  test('half of the runs end by about the mean pace', () => {
    const [p50 = 0] = percentiles(outcomesOf(inputs).days);
    expect(p50).toBeGreaterThan(45);
    expect(p50).toBeLessThan(56);
  });

  test('few weeks leave more doubt than many of the same', () => {
    const spread = (done: readonly number[]): number => {
      const [p50 = 0, , p95 = 0] = percentiles(
        outcomesOf({ ...inputs, history: historyOf(done, { remaining: 200 }) }).days,
      );
      return p95 / p50;
    };
    const six = [2, 8, 5, 3, 7, 5];
    expect(spread(six)).toBeGreaterThan(spread(Array.from({ length: 20 }, () => six).flat()));
  });

  test('a slow run is a dear one: finish and cost come from the same weeks', () => {
    const { days, money } = outcomesOf(inputs);
    expect([...money]).toEqual([...days].map((day) => expect.closeTo((day / 5) * 260_000, 3) as number));
  });

  test('a certain risk moves every run by its days and its money, and no hours', () => {
    const risk = { id: 'R', probability: 1, impactDays: 10, impactMoney: 500 };
    const [without, withRisk] = [outcomesOf(inputs), outcomesOf({ ...inputs, risks: [risk] })];
    expect([...withRisk.days]).toEqual([...without.days].map((day) => day + 10));
    expect([...withRisk.money]).toEqual([...without.money].map((amount) => amount + 500));
    expect(withRisk.seconds).toEqual(without.seconds);
  });

  test('a risk happens in as many runs as its probability says', () => {
    const certain = { ...inputs, history: historyOf([5, 5, 5, 5, 5, 5]), runs: 10_000 };
    const risk = { id: 'R', probability: 0.3, impactDays: 100, impactMoney: 0 };
    const hit = outcomesOf({ ...certain, risks: [risk] }).days.filter((day) => day > 100).length;
    expect(hit / 10_000).toBeCloseTo(0.3, 1);
  });

  test('weeks of rest at the end do not stop the project for good', () => {
    const paused = historyOf([5, 6, 4, 5, 0, 0, 0, 0, 0, 0], { remaining: 20 });
    expect(percentiles(outcomesOf({ ...inputs, history: paused }).days).every(Number.isFinite)).toBe(true);
  });

  test('nothing left takes neither time nor money', () => {
    const { days, money } = outcomesOf({
      ...inputs,
      history: historyOf([4, 6, 5, 3, 7, 5], { remaining: 0 }),
    });
    expect([...percentiles(days), ...percentiles(money)]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.each([
    ['nine items', historyOf([4, 6, 5, 3, 7, 5], { completed: 9 })],
    ['five weeks', historyOf([4, 6, 5, 3, 7])],
    ['weeks in which nothing was completed', historyOf([0, 0, 0, 0, 0, 0])],
    ['a pace at which the end is not in sight', historyOf([4, 6, 5, 3, 7, 5], { remaining: 1e6 })],
  ])('%s are too little history', (_, history) => {
    expect(simulateCompletion({ ...inputs, history })).toEqual(unknown('too-little-history'));
  });
});

describe('laws of the simulation', () => {
  const RUNS = runsOf(40);

  test('the same seed gives the same answer', () => {
    fc.assert(
      fc.property(arbitrary, (given) => expect(simulateCompletion(given)).toEqual(simulateCompletion(given))),
      RUNS,
    );
  });

  test('P50 ≤ P80 ≤ P95, and nothing is taken back from what was spent', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        for (const outcomes of Object.values(outcomesOf(given)) as readonly Float64Array[]) {
          const [p50 = NaN, p80 = NaN, p95 = NaN] = percentiles(outcomes);
          expect(p50).toBeGreaterThanOrEqual(0);
          expect(p80).toBeGreaterThanOrEqual(p50);
          expect(p95).toBeGreaterThanOrEqual(p80);
        }
      }),
      RUNS,
    );
  });

  test('more remaining work never ends earlier, and never costs less', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 50 }), (given, more) => {
        const { history } = given;
        const harder = simulateCompletion({
          ...given,
          history: { ...history, remaining: history.remaining + more },
        });
        if (!harder.known) return;
        const before = outcomesOf(given);
        for (const unit of ['days', 'seconds', 'money'] as const)
          percentiles(harder.value[unit]).forEach((value, place) =>
            expect(value).toBeGreaterThanOrEqual((percentiles(before[unit])[place] ?? NaN) - 1e-6),
          );
      }),
      RUNS,
    );
  });

  test('one more risk never lowers a percentile, wherever it stands in the register', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(5), (given, place) => {
        const risk = { id: 'one more risk', probability: 0.5, impactDays: 7, impactMoney: 1000 };
        const [before, after] = [
          outcomesOf(given),
          outcomesOf({ ...given, risks: given.risks.toSpliced(place, 0, risk) }),
        ];
        for (const unit of ['days', 'seconds', 'money'] as const)
          percentiles(after[unit]).forEach((value, rank) =>
            expect(value).toBeGreaterThanOrEqual((percentiles(before[unit])[rank] ?? NaN) - 1e-6),
          );
      }),
      RUNS,
    );
  });

  test('the unit of the work changes nothing, the unit of money changes money in proportion', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const { history } = given;
        const scaled = {
          done: history.done.map((one) => one * 4),
          remaining: history.remaining * 4,
          money: history.money.map((one) => one * 8),
        };
        const dearer = given.risks.map((risk) => ({ ...risk, impactMoney: (risk.impactMoney ?? 0) * 8 }));
        const [one, other] = [
          outcomesOf(given),
          outcomesOf({ ...given, risks: dearer, history: { ...history, ...scaled } }),
        ];
        expect(other.days).toEqual(one.days);
        percentiles(other.money).forEach((value, place) =>
          expect(value / 8).toBeCloseTo(percentiles(one.money)[place] ?? NaN, 4),
        );
      }),
      RUNS,
    );
  });
});
