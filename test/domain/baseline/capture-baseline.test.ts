import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import { known } from '../../../src/domain/known';
import { captureBaseline } from '../../../src/domain/baseline/capture-baseline';
import type { Issue } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { restrictTo } from '../../../src/domain/issues/restrict-to';
import { anIssue, on } from '../an-issue';
import type { Source } from '../../../src/domain/plan/source';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

const deliverable = (id: string, source: Source): Deliverable => ({
  id,
  name: id,
  source,
  owner: null,
  approver: null,
  phase: null,
  lot: null,
  earning: 'zero-hundred',
  statusPercents: {},
  contractDate: null,
  criteria: [],
  progress: [],
  acceptance: [],
  reservations: [],
});

const input = (
  issues: readonly Issue[],
  deliverables: readonly Deliverable[],
  perHour: number | null = 6000,
): ProjectInput => ({
  project: { id: '1', key: 'P', name: 'P' },
  issues,
  versions: [],
  statuses: [],
  jqlSelections: {},
  plan: {
    ...EMPTY_PLAN,
    hoursPerDay: 8,
    deliverables,
    rates: perHour === null ? [] : [{ person: null, role: null, from: null, perHour }],
  },
});

const HOUR = 3600;
const capture = (of: ProjectInput) =>
  captureBaseline(of, on('2026-03-02'), { name: 'Contrat', reason: 'Notification', author: 'ann' });

describe('a captured baseline', () => {
  test('takes dates from the issues and the budget from estimates and rates', () => {
    const issues = [
      anIssue('P-1', { level: 1 }),
      anIssue('P-2', {
        parentId: 'P-1',
        start: on('2026-03-09'),
        due: on('2026-03-20'),
        estimate: 10 * HOUR,
      }),
      anIssue('P-3', { parentId: 'P-1', due: on('2026-04-03'), estimate: 5 * HOUR }),
    ];
    const { baseline, missing } = capture(input(issues, [deliverable('L', { issue: 'P-1' })]));
    expect(missing).toEqual([]);
    expect(baseline).toMatchObject({
      name: 'Contrat',
      reason: 'Notification',
      author: 'ann',
      day: on('2026-03-02'),
    });
    expect(baseline.items['L']).toEqual({
      start: on('2026-03-09'),
      finish: on('2026-04-03'),
      budget: [{ amount: 90_000, accrual: 'linear' }],
    });
  });

  test('lays undated work out at capacity, one deliverable after another', () => {
    const issues = [
      anIssue('P-1', { components: ['a'], estimate: 16 * HOUR, assignee: 'ann' }),
      anIssue('P-2', { components: ['b'], estimate: 24 * HOUR, assignee: 'ann' }),
    ];
    const { items } = capture(
      input(issues, [deliverable('A', { component: 'a' }), deliverable('B', { component: 'b' })]),
    ).baseline;
    expect([items['A']?.start, items['A']?.finish]).toEqual([on('2026-03-02'), on('2026-03-03')]);
    expect([items['B']?.start, items['B']?.finish]).toEqual([on('2026-03-04'), on('2026-03-06')]);
  });

  test('lays it out around part time and leave', () => {
    const issues = [anIssue('P-1', { components: ['a'], estimate: 24 * HOUR })];
    const ann = { accountId: 'ann', role: null, skills: [], capacity: 0.5, organisation: null };
    const absences = [{ from: on('2026-03-03'), to: on('2026-03-04') }];
    const undated = input(issues, [deliverable('A', { component: 'a' })]);
    const { items } = capture({
      ...undated,
      plan: { ...undated.plan, people: [{ ...ann, absences }] },
    }).baseline;
    // Six half days from Monday 2 March on: that day, then 5, 6, 9, 10 and 11 March.
    expect([items['A']?.start, items['A']?.finish]).toEqual([on('2026-03-02'), on('2026-03-11')]);
  });

  test('says what is missing', () => {
    const issues = [
      anIssue('P-1', { components: ['a'] }),
      anIssue('P-2', { components: ['b'], estimate: HOUR, due: on('2026-03-20') }),
    ];
    const plans = [
      deliverable('A', { component: 'a' }),
      deliverable('B', { component: 'b' }),
      deliverable('C', { component: 'c' }),
    ];
    expect(capture(input(issues, plans, null)).missing).toEqual([
      { deliverable: 'A', because: 'no-dates' },
      { deliverable: 'A', because: 'no-estimate' },
      { deliverable: 'B', because: 'no-rate' },
      { deliverable: 'C', because: 'no-issues' },
      { deliverable: 'C', because: 'no-estimate' },
    ]);
  });
});

describe('a reader who may not see an issue', () => {
  const issues = [
    anIssue('P-1', { level: 1 }),
    anIssue('P-2', { parentId: 'P-1', estimate: 10 * HOUR, blocks: ['P-3'] }),
    anIssue('P-3', { parentId: 'P-1', estimate: 5 * HOUR }),
  ];
  const whole = input(issues, [deliverable('L', { issue: 'P-1' })]);

  test('gets sums without it', () => {
    const seen = computeProject(restrictTo(whole, new Set(['P-2'])), on('2026-03-02'));
    expect(seen.effort.estimate).toEqual(known(5 * HOUR));
    expect(JSON.stringify(seen)).not.toContain('P-2');
  });

  test('keeps the visible descendants of a hidden epic in their deliverable', () => {
    const seen = computeProject(restrictTo(whole, new Set(['P-1'])), on('2026-03-02'));
    expect(seen.deliverables[0]?.issueIds).toEqual(['P-2', 'P-3']);
  });
});
