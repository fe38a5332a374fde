import type { ResultRecord } from '../../../src/contract/stored/result-record';
import { known } from '../../../src/domain/known';
import { packed } from '../../../src/gateways/store/packed';
import { bodyOf } from '../../../src/usecases/figures/snapshot-body';
import { deliverableView, resultView } from '../../static/result-view';

const idsUpTo = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String((at + 1) ** 2));
const record = (part: Partial<ResultRecord>): ResultRecord => ({
  result: resultView(),
  timeZone: 'Europe/Paris',
  startField: null,
  restrictedIds: [],
  foreignIds: [],
  criteria: {},
  slices: 1,
  ...part,
});

describe('what a snapshot holds', () => {
  test('leaves out for all what not everybody may see where that is too much to be listed', async () => {
    const all = record({ result: resultView({ projectIssues: 9_000 }), restrictedIds: idsUpTo(6_000) });
    const body = await bodyOf(all, () => Promise.resolve(resultView({ projectIssues: 3_000 })));
    expect(body).toMatchObject({
      behind: [],
      open: null,
      leavesOut: true,
      figures: { totals: { projectIssues: 3_000 } },
    });
  });

  test('fits into one value of the store whatever the project', async () => {
    const one = deliverableView('L-1');
    const deliverables = idsUpTo(3_000).map((id) => {
      return {
        ...one,
        id: `L-${id}`,
        work: { ...one.work, percentComplete: known(Math.sin(Number(id)) ** 2) },
      };
    });
    const result = resultView({ deliverables });
    const body = await bodyOf(record({ result, restrictedIds: idsUpTo(5_000) }), () =>
      Promise.resolve(result),
    );
    const { length } = await packed(body);
    expect(length).toBeGreaterThan(10_000);
    expect(length).toBeLessThan(200 * 1024);
  });
});
