import type { Minor } from '../../../src/domain/money/money';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { Finding } from '../../../src/domain/health/finding';
import type { Issue, Worklog } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { compactInput } from '../../../src/domain/what-if/compact-input';
import { anIssue, on } from '../an-issue';
import type { Deliverable } from '../../../src/domain/plan/deliverable';
import type { Rate } from '../../../src/domain/plan/rate';

const TODAY = on('2026-03-06');
const HOUR = 3600;

const RATES: readonly Rate[] = [{ person: null, role: null, from: null, perHour: 62 }];

const inputOf = (issues: readonly Issue[]): ProjectInput => ({
  project: { id: '1', key: 'P', name: 'P' },
  plan: EMPTY_PLAN,
  issues,
  versions: [],
  statuses: [],
  jqlSelections: {},
});

const confidenceOf = (issues: readonly Issue[], day = TODAY) =>
  computeProject(inputOf(issues), day).confidence;

const findingOf = (issues: readonly Issue[], day = TODAY): Finding | undefined =>
  confidenceOf(issues, day).findings.find(({ rule }) => rule === 'worklogs-incomplete');

const logged = (...hours: readonly number[]): readonly Worklog[] =>
  hours.map((count, at) => ({ author: 'ann', day: on(`2026-03-0${at + 2}`), seconds: count * HOUR }));

const timed = (
  key: string,
  spent: number | null,
  worklogs: readonly Worklog[],
  given: Partial<Issue> = {},
): Issue =>
  anIssue(key, {
    spent: spent === null ? null : spent * HOUR,
    worklogs,
    worklogTotal: worklogs.length,
    ...given,
  });

describe('time spent that Jira tells, against the worklogs that were read', () => {
  test.each<[string, Issue, boolean]>([
    ['the same', timed('P-1', 5, logged(2, 3)), false],
    ['nothing told, nothing logged', timed('P-1', null, []), false],
    ['nothing told, though time was logged', timed('P-1', null, logged(2)), false],
    ['nothing spent, nothing logged', timed('P-1', 0, []), false],
    ['a worklog hidden from the app', timed('P-1', 5, logged(2)), true],
    ['all worklogs hidden from the app', timed('P-1', 5, []), true],
    ['worklogs that came beside what Jira counts', timed('P-1', 2, logged(2, 3)), true],
    [
      'worklogs that are known to be missing, a finding of its own',
      timed('P-1', 5, logged(2), { worklogTotal: 2 }),
      false,
    ],
  ])('%s', (_, issue, isFound) => {
    expect(findingOf([issue])?.issues ?? []).toEqual(isFound ? ['P-1'] : []);
  });

  test('is of now: a past day excludes later worklogs from the figures, and misses none', () => {
    const issues = [timed('P-1', 9, logged(2, 3, 4))];
    for (const day of ['2026-01-05', '2026-03-02', '2026-03-03'])
      expect(findingOf(issues, on(day))).toBeUndefined();
  });

  test('does not count the time of sub-tasks, which Jira keeps in another field', () => {
    const child = timed('P-2', 3, logged(3), { level: -1, parentId: 'P-1' });
    expect(findingOf([timed('P-1', 2, logged(2)), child])).toBeUndefined();
    expect(findingOf([timed('P-1', 5, logged(2)), child])?.issues).toEqual(['P-1']);
  });

  test('weighs by the issues of which Jira tells a time, and lowers the confidence', () => {
    const right = timed('P-1', 2, logged(2));
    const silent = [anIssue('P-3'), anIssue('P-4')];
    expect(findingOf([right, timed('P-2', 5, logged(2)), ...silent])).toMatchObject({
      issues: ['P-2'],
      share: 0.5,
    });
    const all = confidenceOf([right, timed('P-2', 2, logged(2)), ...silent]).value;
    expect(confidenceOf([right, timed('P-2', 5, logged(2)), ...silent]).value).toBeCloseTo(all * 0.6, 6);
  });

  test('is found alike in the shortened input of a what-if', () => {
    const input = inputOf([timed('P-1', 9, logged(2, 3, 4)), timed('P-2', 7, logged(2, 3))]);
    const short = computeProject(compactInput(input, TODAY), TODAY).confidence;
    expect(short.findings).toEqual(computeProject(input, TODAY).confidence.findings);
  });
});

describe('confidence in a deliverable falls with the worklogs that are missing in it', () => {
  const deliverable = (id: string): Deliverable => ({
    id,
    name: id,
    source: { component: id },
    owner: null,
    approver: null,
    phase: null,
    lot: null,
    contractDate: null,
    earning: 'zero-hundred',
    statusPercents: {},
    criteria: [],
    progress: [],
    acceptance: [],
    reservations: [],
  });
  const plan = { ...EMPTY_PLAN, deliverables: ['read', 'touched', 'split'].map(deliverable) };
  const inside = (key: string, component: string, given: Partial<Issue> = {}): Issue =>
    timed(key, 2, logged(2), { components: [component], estimate: 8 * HOUR, remaining: 6 * HOUR, ...given });
  const confidencesOf = (issues: readonly Issue[], shares: ProjectPlan['shares'] = []) =>
    computeProject({ ...inputOf(issues), plan: { ...plan, shares } }, TODAY).deliverables.map(
      ({ confidence }) => confidence,
    );
  const sound = [
    inside('P-1', 'read'),
    inside('P-2', 'touched'),
    inside('P-3', 'touched'),
    inside('P-4', 'split'),
  ];
  const [full = 0] = confidencesOf(sound);

  test.each<[string, Partial<Issue>]>([
    ['not read', { worklogTotal: 3 }],
    ['that do not add up to the time spent', { spent: 9 * HOUR }],
  ])('%s, in proportion, and in no other deliverable', (_, given) => {
    const [read, touched] = confidencesOf([
      ...sound,
      inside('P-5', 'touched', given),
      inside('P-6', 'touched'),
    ]);
    expect(read).toBe(full);
    expect(touched).toBeCloseTo(full * (1 - 0.8 / 4), 6);
  });

  test('of a split issue in each of its deliverables', () => {
    const half = { issue: 'P-4', from: null, deliverables: { touched: 1, split: 1 } };
    const gap = inside('P-4', 'split', { worklogTotal: 3 });
    const [read, touched, split] = confidencesOf([...sound.slice(0, 3), gap], [half]);
    expect([read, touched, split]).toEqual([
      full,
      expect.closeTo(full * (1 - 0.8 / 3), 6),
      expect.closeTo(full * 0.2, 6),
    ]);
  });

  test('so that no weather is announced on them: half of the work is done half-way, and that it is green cannot be known', () => {
    const item = {
      start: on('2026-03-02'),
      finish: on('2026-03-13'),
      budget: [{ amount: 1000 as Minor, accrual: 'linear' as const }],
    };
    const baseline = {
      name: 'Plan',
      day: on('2026-03-01'),
      reason: null,
      author: null,
      items: { read: item },
    };
    const done = timed('P-1', 8, logged(3, 5), {
      components: ['read'],
      estimate: 8 * HOUR,
      category: 'done',
      resolved: on('2026-03-04'),
    });
    const open = anIssue('P-2', { components: ['read'], estimate: 8 * HOUR, remaining: 8 * HOUR });
    const weatherOf = (first: Issue) =>
      computeProject(
        { ...inputOf([first, open]), plan: { ...plan, rates: RATES, baselines: [baseline] } },
        TODAY,
      ).deliverables[0]?.weather;
    expect(weatherOf(done)).toMatchObject({ weather: 'sun' });
    expect(weatherOf({ ...done, worklogTotal: 3 })).toMatchObject({ weather: 'fog' });
  });
});
