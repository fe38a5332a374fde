import { workingCalendarOf } from '../../../src/domain/calendar/working-calendar';
import type { Day } from '../../../src/domain/calendar/day';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { known, unknown } from '../../../src/domain/known';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { prepareWhatIf, whatIf } from '../../../src/domain/what-if/what-if';
import type { WhatIfChange } from '../../../src/domain/what-if/what-if-change';
import { anIssue, on } from '../an-issue';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

/** Twenty days of 7 h done, at 50 €; two issues of 70 h are left at that pace: twenty days more, 7,000 €. */
const TODAY = on('2026-01-30');
const calendar = { ...EMPTY_PLAN.calendar, region: null };
const days = workingCalendarOf(calendar);
const inDays = (count: number): Day => days.after(TODAY, count);

const deliverable: Deliverable = {
  id: 'L-01',
  name: 'A',
  source: { component: 'a' },
  owner: null,
  approver: null,
  phase: null,
  lot: null,
  earning: 'zero-hundred',
  statusPercents: {},
  contractDate: inDays(20),
  criteria: [],
  progress: [],
  acceptance: [],
  reservations: [],
};
const planned = {
  start: on('2026-01-05'),
  finish: inDays(20),
  budget: [{ amount: 1_400_000, accrual: 'linear' as const }],
};
const worklogs = Array.from({ length: 20 }, (_, day) => ({
  author: 'ann',
  day: days.after(on('2026-01-02'), day + 1),
  seconds: 25_200,
}));
const open = { components: ['a'], estimate: 252_000, remaining: 252_000 };
const input: ProjectInput = {
  project: { id: '1', key: 'P', name: 'P' },
  plan: {
    ...EMPTY_PLAN,
    calendar,
    deliverables: [deliverable],
    baselines: [
      { name: 'Contract', day: on('2026-01-02'), reason: null, author: null, items: { 'L-01': planned } },
    ],
    rates: [{ person: null, role: null, from: null, perHour: 5_000 }],
  },
  issues: [
    anIssue('P-1', {
      ...open,
      category: 'done',
      resolution: 'Done',
      resolved: TODAY,
      remaining: 0,
      worklogs,
      worklogTotal: 20,
    }),
    anIssue('P-2', open),
    anIssue('P-3', open),
  ],
  versions: [],
  statuses: [],
  jqlSelections: {},
};
const joining = { from: inDays(1), capacity: 1, deliverable: null, perHour: null };
const SPENT = 20 * 7 * 5_000;

describe('what happens to a project of 140 hours left at 7 hours a day', () => {
  test.each<[string, readonly WhatIfChange[], number, number]>([
    ['as it is', [], 20, 700_000],
    ['with somebody more from tomorrow on', [{ kind: 'join', joining }], 10, 700_000],
    [
      'with somebody more in ten working days',
      [{ kind: 'join', joining: { ...joining, from: inDays(11) } }],
      15,
      700_000,
    ],
    [
      'with somebody more at half time',
      [{ kind: 'join', joining: { ...joining, capacity: 0.5 } }],
      20 / 1.5,
      700_000,
    ],
    [
      'with somebody more at 100 € who takes half of it',
      [{ kind: 'join', joining: { ...joining, perHour: 10_000 } }],
      10,
      1_050_000,
    ],
    [
      'with somebody for another deliverable',
      [{ kind: 'join', joining: { ...joining, deliverable: 'L-02' } }],
      20,
      700_000,
    ],
    ['without one of two issues', [{ kind: 'drop', issueIds: ['P-3'] }], 10, 350_000],
  ])('%s', (_, changes, working, remaining) => {
    const { finish, cost } = whatIf(prepareWhatIf(input, TODAY), changes);
    expect(finish.announced).toEqual(known(inDays(working)));
    expect(cost.estimateAtCompletion.bottomUp).toEqual(known(SPENT + remaining));
  });

  test('somebody more does not delay what nobody has begun: its pace is still unknown', () => {
    const unbegun = {
      ...input,
      issues: input.issues.map((issue) => ({ ...issue, worklogs: [], worklogTotal: 0 })),
    };
    const prepared = prepareWhatIf(unbegun, TODAY);
    const { estimates, ...finish } = whatIf(prepared, [{ kind: 'join', joining }]).finish;
    const { estimates: estimatesToday, ...finishToday } = prepared.today.finish;
    expect(finish).toEqual(finishToday);
    // Nobody is assigned, and the plan has nobody: whoever joins is all the capacity there is.
    expect([estimatesToday, estimates]).toEqual([unknown('no-capacity'), known(inDays(20))]);
  });

  test('a later contract date leaves the finish and takes the slip', () => {
    const changes = [{ kind: 'contract-date', deliverable: 'L-01', day: inDays(15) }] as const;
    const { finish } = whatIf(prepareWhatIf(input, TODAY), changes);
    expect([finish.announced, finish.slipFromContract]).toEqual([known(inDays(20)), known(5)]);
  });
});
