import { simulatePeriods, type SimulationInputs } from '../../../src/domain/forecast/simulate-periods';
import { known, unknown } from '../../../src/domain/known';

const inputs: SimulationInputs = { throughput: [4, 6, 5, 3, 7, 5], completed: 30, remaining: 50, runs: 2000, seed: 1 };

describe('Monte Carlo over past periods', () => {
  test('the same seed gives the same answer', () => {
    expect(simulatePeriods(inputs)).toEqual(simulatePeriods(inputs));
  });

  test('constant throughput leaves no doubt', () => {
    const certain = simulatePeriods({ ...inputs, throughput: [5, 5, 5, 5, 5, 5], remaining: 52 });
    expect(certain).toEqual(known({ p50: 10.4, p80: 10.4, p95: 10.4 }));
  });

  test('percentiles rise, around the mean', () => {
    const simulated = simulatePeriods(inputs);
    if (!simulated.known) throw new Error(simulated.because);
    const { p50, p80, p95 } = simulated.value;
    expect(p50).toBeGreaterThan(9);
    expect(p50).toBeLessThan(11);
    expect(p80).toBeGreaterThanOrEqual(p50);
    expect(p95).toBeGreaterThanOrEqual(p80);
  });

  test('nothing left takes no time', () => {
    expect(simulatePeriods({ ...inputs, remaining: 0 })).toEqual(known({ p50: 0, p80: 0, p95: 0 }));
  });

  test.each([
    ['nine items', { completed: 9 }],
    ['five periods', { throughput: [4, 6, 5, 3, 7] }],
    ['periods in which nothing was completed', { throughput: [0, 0, 0, 0, 0, 0] }],
  ])('%s are too little history', (_, less) => {
    expect(simulatePeriods({ ...inputs, ...less })).toEqual(unknown('too-little-history'));
  });

  test('10,000 runs of 1,000 items take less than a second', () => {
    const start = performance.now();
    simulatePeriods({ ...inputs, throughput: [18, 25, 22, 30, 12, 20, 27, 16], completed: 170, remaining: 1000, runs: 10_000 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
