import { faultsIn } from './expectation';
import { caseFolders, EXPECTATIONS, runCase } from './run-case';

/** Seconds that a case may take on a machine that others use too. */
const PATIENCE = 60;

test('every folder is a case, and every case has its folder', () => {
  expect(caseFolders()).toEqual(Object.keys(EXPECTATIONS).toSorted());
});

describe('a situation of a real project comes out as expected', () => {
  test.each(
    Object.entries(EXPECTATIONS).map(([name, expectation]) => ({
      name,
      expectation,
      right: expectation.right,
    })),
  )(
    '$name: $right',
    async ({ name, expectation }) => {
      const started = performance.now();
      const outcome = await runCase(name);
      const seconds = (performance.now() - started) / 1000;
      expect(seconds).toBeLessThan(expectation.seconds ?? PATIENCE);
      if (expectation.run === 'refused') {
        expect(outcome.refused).toContain(expectation.says ?? 'issues.jsonl');
        return;
      }
      if (expectation.orRefused === true && outcome.refused !== null) return;
      if (outcome.refused !== null) throw new Error(`Refused: ${outcome.refused}`);
      expect(faultsIn(outcome.indicators, expectation)).toEqual([]);
    },
    PATIENCE * 1000,
  );
});
