import type { Day } from '../../../src/domain/calendar/day';
import { computeProject } from '../../../src/domain/project/compute-project';
import { withoutCosts, totalsWithoutCosts } from '../../../src/domain/access/without-costs';
import { withoutMoney } from '../../../src/domain/what-if/compact-input';
import { seenBy } from '../../../src/domain/access/seen-by';
import { RESULT } from '../../../src/domain/access/result-fields';
import { TOTALS } from '../../../src/domain/access/totals-fields';
import { INPUT } from '../../../src/domain/access/input-fields';
import { viewerWith } from '../../../src/domain/access/viewer';
import { shownOf } from '../../../src/usecases/figures/issue-lists';
import { bodyOf } from '../../../src/usecases/figures/snapshot-body';
import { fc, runsOf } from '../../property-runs';
import { LIFE, ORIGIN } from '../generated/arbitrary-plan';
import { arbitraryStories, projectAt } from '../generated/arbitrary-project';
import { arbitraryFullPlan, arbitraryMoney, withMoney } from '../generated/money-apart';

const READER = viewerWith({ seeCosts: false, manageDeliverables: false });
test('the gate shows what the five hiders showed, byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(arbitraryStories, arbitraryFullPlan, arbitraryMoney, fc.integer({ min: 0, max: LIFE })),
      async ([stories, plan, money, offset]) => {
        const input = projectAt(stories, withMoney(plan, money), LIFE);
        const result = computeProject(input, (ORIGIN + offset) as Day);
        const shown = shownOf(result);
        expect(JSON.stringify({ ...seenBy(READER, RESULT, result), unrated: 0 })).toBe(JSON.stringify({ ...withoutCosts(result), unrated: 0 }));
        expect(JSON.stringify(seenBy(READER, RESULT, shown))).toBe(JSON.stringify(withoutCosts(shown)));
        expect(JSON.stringify(seenBy(READER, INPUT, input))).toBe(JSON.stringify(withoutMoney(input)));
        const record = { result: shown, restrictedIds: [], foreignIds: [] } as never;
        const { totals } = (await bodyOf(record, () => Promise.resolve(shown))).figures;
        const open = totals.withoutCosts;
        expect(JSON.stringify(seenBy(READER, TOTALS, totals))).toBe(JSON.stringify({ ...totals, ...totalsWithoutCosts(totals, open?.doubtful ?? false), confidence: open?.confidence }));
      },
    ),
    runsOf(300),
  );
});
