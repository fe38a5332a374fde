import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { Finding } from '../../../src/domain/health/finding';
import { known } from '../../../src/domain/known';
import type { Issue } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { restrictTo } from '../../../src/domain/issues/restrict-to';
import { anIssue, on } from '../an-issue';

const DAY = 7 * 3600;
const TODAY = on('2026-03-06');

const inputOf = (issues: readonly Issue[]): ProjectInput => ({
  project: { id: '1', key: 'P', name: 'P' },
  plan: EMPTY_PLAN,
  issues,
  versions: [],
  statuses: [],
  jqlSelections: {},
});

const findingOf = (input: ProjectInput): Finding | undefined =>
  computeProject(input, TODAY).confidence.findings.find(({ rule }) => rule === 'links-not-visible');

describe('links that lead out of what was read', () => {
  const issues = [
    anIssue('P-1', { estimate: 2 * DAY, blocks: ['P-2'] }),
    anIssue('P-2', { estimate: 3 * DAY, blocks: ['Q-9'] }),
    anIssue('P-3', { category: 'done', resolution: 'Done', resolved: on('2026-03-02'), blocks: ['Q-8'] }),
  ];

  test('are a finding on the open issues that have them, and the path is that of the issues that were read', () => {
    expect(findingOf(inputOf(issues))).toEqual({ rule: 'links-not-visible', issues: ['P-2'], share: 0.5 });
    expect(computeProject(inputOf(issues), TODAY).criticalPath.workingDays).toEqual(known(5));
  });

  test('to an issue that the reader may not see are no finding, since it would give that issue away', () => {
    const hidden = inputOf([...issues.slice(0, 1), anIssue('P-2', { estimate: 3 * DAY })]);
    expect(findingOf(restrictTo(hidden, new Set(['P-2'])))).toBeUndefined();
  });
});

test('issues of other projects that a deliverable selects are part of the network', () => {
  const issues = [
    anIssue('P-1', { estimate: 2 * DAY, blocks: ['Q-1'], labels: ['lot'] }),
    anIssue('Q-1', { projectId: '2', estimate: 3 * DAY, labels: ['lot'] }),
  ];
  const input = inputOf(issues);
  const deliverable = {
    id: 'L',
    name: 'L',
    source: { jql: 'labels = lot' },
    owner: null,
    approver: null,
    phase: null,
    lot: null,
    earning: 'zero-hundred' as const,
    statusPercents: {},
    contractDate: null,
    criteria: [],
    progress: [],
    acceptance: [],
    reservations: [],
  };
  const selected = {
    ...input,
    plan: { ...EMPTY_PLAN, deliverables: [deliverable] },
    jqlSelections: { 'labels = lot': ['P-1', 'Q-1'] },
  };
  expect(computeProject(selected, TODAY).criticalPath.issueIds).toEqual(['P-1', 'Q-1']);
});
