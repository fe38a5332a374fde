import { known, unknown, type Known } from '../../src/domain/known';
import { partialTotals } from '../../src/report/partial-totals';
import { rowsWithout } from '../../src/report/project-rows';
import { RICH } from './sample-results';
import { resultViewOf } from '../../src/usecases/figures/issue-lists';

const SHOWN = resultViewOf(RICH);
type Row = (typeof SHOWN.deliverables)[number];

const withRemaining = (row: Row, remaining: Known<number>): Row => ({
  ...row,
  effort: { ...row.effort, remaining },
});
/** A project of two rows, and work outside them that remains. */
const projectOf = (one: Known<number>, other: Known<number>, total: Known<number>) => {
  const [row] = SHOWN.deliverables as readonly [Row];
  return {
    ...SHOWN,
    effort: { ...SHOWN.effort, remaining: total },
    deliverables: [withRemaining(row, one), withRemaining({ ...row, id: 'L-99' }, other)],
    outside: { ...SHOWN.outside, effort: { ...SHOWN.outside.effort, remaining: known(0) } },
  };
};

describe('totals of which some rows say nothing', () => {
  test.each([
    ['all rows are known', known(3600), known(7200), known(10_800), 0],
    ['a row is unknown', known(3600), unknown('no-remaining'), known(3600), 1],
    ['both are', unknown('no-remaining'), unknown('open-nothing-remains'), known(0), 2],
    ['a row has nothing to add', known(3600), unknown('dropped'), known(3600), 0],
    ['the total is unknown, too', known(3600), unknown('no-remaining'), unknown('no-remaining'), 0],
  ] as const)('%s', (_, one, other, total, without) => {
    expect(rowsWithout(projectOf(one, other, total), 'work', 'remaining')).toBe(without);
  });

  test('are named beside their table, in both languages', () => {
    const partial = projectOf(unknown('no-remaining'), unknown('no-remaining'), known(0));
    expect(partialTotals(partial, 'work', ['BAC', 'remaining'], 'fr')).toBe(
      'Totaux partiels\u00a0: RAF (hors 2 lignes n/d).',
    );
    expect(partialTotals(partial, 'work', ['BAC', 'remaining'], 'en')).toBe(
      'Partial totals: Remaining (without 2 n/a rows).',
    );
  });

  test('are none where every row says its value, or the figure is no sum', () => {
    const whole = projectOf(known(3600), known(7200), known(10_800));
    expect(partialTotals(whole, 'work', ['remaining', 'CPI'], 'fr')).toBeNull();
  });
});
