import { simulateCompletion } from '../../src/domain/forecast/simulate-completion';
import type { WeeklyHistory } from '../../src/domain/forecast/weekly-history';
import { rounded, type Bench, type BenchRow } from './bench';

const RUNS = 10_000;
const ITEMS = 1_000;

/** Twenty weeks of a team that completes some twenty items of seven hours a week. */
const DONE = [18, 25, 22, 30, 12, 20, 27, 16, 21, 24, 0, 19, 23, 28, 17, 20, 22, 26, 15, 21];

const history: WeeklyHistory = {
  done: Float64Array.from(DONE),
  seconds: Float64Array.from(DONE, (items) => items * 25_200 + 30_000),
  money: Float64Array.from(DONE, (items) => items * 47_600 + 56_000),
  completed: DONE.reduce((sum, items) => sum + items, 0),
  remaining: ITEMS,
};

const risks = Array.from({ length: 10 }, (_, place) => ({
  id: `R-${place}`,
  probability: 0.1 * place,
  impactDays: 5,
  impactMoney: 500_000,
}));

/**
 * Finish and cost by chance, against reading as many items as JSON as there are in it: the same work whatever
 * the machine.
 */
export const forecastBench: Bench = {
  name: 'forecast',
  about: `${RUNS.toLocaleString('en-GB')} Monte Carlo runs of ${ITEMS.toLocaleString('en-GB')} items, finish, cost and ten risks`,
  run: () => Promise.resolve({ rows: [measured()] }),
};

function measured(): BenchRow {
  const simulate = (): unknown => simulateCompletion({ history, risks, runs: RUNS, seed: 20_500 });
  const items = JSON.stringify(
    Array.from({ length: 100 * ITEMS }, (_, id) => ({ id, key: `P-${id}`, estimate: 25_200 })),
  );
  simulate();
  const [simulated, parsed] = [best(simulate), best(() => JSON.parse(items) as unknown)];
  return {
    data: `${ITEMS} items`,
    figures: {
      milliseconds: Math.round(simulated),
      parse100kItemsMilliseconds: Math.round(parsed),
      timesParse: rounded(simulated / parsed),
    },
  };
}

/** The least of five, in milliseconds: what the work takes, less what else the machine did. */
function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
