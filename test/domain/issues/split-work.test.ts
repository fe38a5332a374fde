import { computeProject } from '../../../src/domain/project/compute-project';
import { captureBaseline } from '../../../src/domain/baseline/capture-baseline';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { restrictTo } from '../../../src/domain/issues/restrict-to';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { newDeliverable } from '../../../src/usecases/commitments/save-deliverable';
import { anIssue, on } from '../an-issue';
import type { IssueShares } from '../../../src/domain/plan/issue-shares';

const DAY = on('2026-03-06');

const deliverable = (id: string) =>
  newDeliverable(id, {
    name: id,
    source: { component: id },
    earning: 'zero-hundred',
    phase: null,
    contractDate: null,
  });

/** S, split 70 to 30, with a child C; T is B's alone. */
function project(shares: readonly IssueShares[]): ProjectInput {
  return {
    project: { id: '1', key: 'P', name: 'P' },
    plan: {
      ...EMPTY_PLAN,
      deliverables: ['A', 'B'].map(deliverable),
      rates: [{ person: null, role: null, from: null, perHour: 10_000 }],
      shares,
    },
    issues: [
      anIssue('S', { components: ['A'], worklogs: [{ author: 'ann', day: DAY, seconds: 3_600 }] }),
      anIssue('C', { parentId: 'S', estimate: 36_000 }),
      anIssue('T', { components: ['B'], estimate: 18_000 }),
    ],
    versions: [],
    statuses: [],
    jqlSelections: {},
  };
}

const SEVENTY: IssueShares = { issue: 'S', from: null, deliverables: { A: 70, B: 30 } };
const hours = (input: ProjectInput, day = DAY) => {
  const { deliverables, effort } = computeProject(input, day);
  return [...deliverables, { effort }].map((one) =>
    [one.effort.estimate, one.effort.spent].map((seconds) =>
      seconds.known ? seconds.value / 3600 : seconds.because,
    ),
  );
};

describe('split work, for somebody from whom some of it is hidden', () => {
  test('who sees all', () =>
    expect(hours(project([SEVENTY]))).toEqual([
      [7, 0.7],
      [8, 0.3],
      [15, 1],
    ]));

  test('a hidden split issue is in neither deliverable; what is visible below it keeps its shares', () => {
    const seen = restrictTo(project([SEVENTY]), new Set(['S']));
    expect(hours(seen)).toEqual([
      [7, 0],
      [8, 0],
      [15, 0],
    ]);
    expect(JSON.stringify(seen)).not.toContain('"S"');
    expect(computeProject(seen, DAY).splits.map(({ issueId }) => issueId)).toEqual(['C']);
  });

  test('a hidden child takes its share out of both', () =>
    expect(hours(restrictTo(project([SEVENTY]), new Set(['C'])))).toEqual([
      ['no-estimate', 0.7],
      [5, 0.3],
      [5, 1],
    ]));

  test('of a hidden issue the shares of each day pass on, up to those that the child has itself', () => {
    const shares: IssueShares[] = [
      SEVENTY,
      { issue: 'S', from: on('2026-03-03'), deliverables: { A: 1, B: 1 } },
      { issue: 'C', from: on('2026-03-05'), deliverables: { B: 1 } },
      { issue: 'C', from: on('2026-03-06'), deliverables: {} },
    ];
    const [whole, seen] = [project(shares), restrictTo(project(shares), new Set(['S']))];
    const estimates = (input: ProjectInput, iso: string) =>
      hours(input, on(iso)).map(([estimate]) => (typeof estimate === 'number' ? estimate : 'none'));
    for (const iso of ['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'])
      expect([iso, estimates(seen, iso)]).toEqual([iso, estimates(whole, iso)]);
    expect(estimates(seen, '2026-03-02')).toEqual([7, 8, 15]);
    expect(estimates(seen, '2026-03-05')).toEqual(['none', 15, 15]);
  });
});

test('a baseline gives each deliverable the budget of its share', () => {
  const { baseline } = captureBaseline(project([SEVENTY]), DAY, { name: 'Plan', reason: null, author: null });
  expect(['A', 'B'].map((id) => baseline.items[id]?.budget[0]?.amount)).toEqual([70_000, 80_000]);
});
