import { addDays, dayFrom } from '../../../src/domain/calendar/day-arithmetic';
import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { INPUT } from '../../../src/domain/access/input-fields';
import { seenBy } from '../../../src/domain/access/seen-by';
import { viewerWith } from '../../../src/domain/access/viewer';
import { anIssue, on } from '../an-issue';
import type { Risk } from '../../../src/domain/plan/risk';

/** Fifteen weeks with one issue done in each, and ten issues to do. */
const TODAY = on('2026-04-17');
const calendar = { ...EMPTY_PLAN.calendar, region: null };
const weeks = Array.from({ length: 15 }, (_, week) => addDays(on('2026-01-05'), 7 * week));

const CERTAIN: Risk = {
  id: 'R-1',
  title: 'Late hardware',
  probability: 1,
  impactDays: 30,
  impactMoney: 500_000,
  status: 'open',
  owner: null,
  response: null,
  due: null,
  raised: null,
  settled: null,
};

const inputWith = (risks: readonly Risk[]): ProjectInput => ({
  project: { id: '1', key: 'P', name: 'P' },
  plan: { ...EMPTY_PLAN, calendar, rates: [{ person: null, role: null, from: null, perHour: 5_000 }], risks },
  issues: [
    ...weeks.map((resolved, week) =>
      anIssue(`P-${String(week)}`, {
        category: 'done',
        resolution: 'Done',
        resolved,
        estimate: 25_200,
        remaining: 0,
        worklogs: [{ author: 'ann', day: resolved, seconds: 25_200 }],
        worklogTotal: 1,
      }),
    ),
    ...Array.from({ length: 10 }, (_, open) =>
      anIssue(`P-${String(100 + open)}`, { estimate: 25_200, remaining: 25_200 }),
    ),
  ],
  versions: [],
  statuses: [],
  jqlSelections: {},
});

const seen = (input: ProjectInput): ProjectInput =>
  seenBy(viewerWith({ seeCosts: false, manageDeliverables: false }), INPUT, input);

const likelyFinish = (input: ProjectInput): number => {
  const { p80 } = computeProject(input, TODAY).finish;
  if (!p80.known) throw new Error(p80.because);
  return p80.value;
};

test('risks delay those who may not see costs as they delay the others', () => {
  const [input, calm] = [inputWith([CERTAIN]), inputWith([])];
  expect(likelyFinish(seen(input))).toBe(likelyFinish(input));
  expect(workingCalendarOf(calendar).between(dayFrom(likelyFinish(calm)), dayFrom(likelyFinish(input)))).toBe(
    30,
  );
  expect(seen(input).plan.risks).toEqual([{ ...CERTAIN, impactMoney: null }]);
});
