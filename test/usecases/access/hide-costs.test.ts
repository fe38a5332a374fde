import { hideCosts } from '../../../src/usecases/access/hide-costs';
import { shownOf } from '../../../src/usecases/figures/issue-lists';
import { known, unknown } from '../../../src/domain/known';
import { RICH } from '../../report/sample-results';

test('the budget gap is hidden with the costs, the calendar gap is not', () => {
  expect(hideCosts(shownOf(RICH)).gaps).toEqual({ ...RICH.gaps, calendar: known(0.042), budget: unknown('hidden') });
});

test('what has a rate is hidden with the costs', () => {
  const rated = { ...shownOf(RICH), remainingRated: known(0.95) };
  expect(hideCosts(rated).remainingRated).toEqual(unknown('hidden'));
});
