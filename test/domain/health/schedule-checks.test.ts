import { criticalPathLengthIndex } from '../../../src/domain/health/commitment-checks';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import { known, unknown } from '../../../src/domain/known';
import type { Issue } from '../../../src/domain/issues/issue';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { anIssue, on } from '../an-issue';
import { SCHEDULE_CHECKS, type ScheduleCheck } from '../../../src/domain/health/schedule-check';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

const DELIVERABLE: Deliverable = {
  id: 'L-01',
  name: 'Dossier',
  source: { label: 'dossier' },
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
};
const TODAY = on('2026-02-02');
const HOUR = 3600;
const DAY = 7 * HOUR;

function checksOf(
  issues: readonly Issue[],
  deliverable: Partial<Deliverable> = {},
  plan: Partial<ProjectPlan> = {},
): Record<string, ScheduleCheck> {
  const input: ProjectInput = {
    project: { id: '1', key: 'P', name: 'P' },
    plan: { ...EMPTY_PLAN, deliverables: [{ ...DELIVERABLE, ...deliverable }], ...plan },
    issues: issues.map((issue) => (issue.labels.length > 0 ? issue : { ...issue, labels: ['dossier'] })),
    versions: [],
    statuses: [{ id: '1', name: 'To Do', category: 'new' }],
    jqlSelections: {},
  };
  return Object.fromEntries(computeProject(input, TODAY).scheduleHealth.map((check) => [check.id, check]));
}

/** In good order: linked, assigned, estimated, not overdue. */
const sound = (key: string, given: Partial<Issue> = {}): Issue =>
  anIssue(key, { assignee: 'ana', estimate: 7 * HOUR, remaining: 7 * HOUR, due: on('2026-03-02'), ...given });

describe('the schedule checks (DCMA, adapted to Jira)', () => {
  test('a linked, assigned, estimated and timely pair passes', () => {
    const checks = checksOf([sound('P-1', { blocks: ['P-2'] }), sound('P-2')]);
    expect(['logic', 'high-duration', 'invalid-dates', 'resources'].map((id) => checks[id]?.passes)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['logic', 'neither predecessor nor successor', {}],
    ['resources', 'nobody assigned', { assignee: null }],
    ['resources', 'no estimate', { estimate: null, remaining: null }],
    ['invalid-dates', 'due in the past and open', { due: on('2026-01-15') }],
    ['high-duration', 'more than 44 working days left', { remaining: 45 * 7 * HOUR }],
  ] as const)('%s names the issue with %s', (id, _, given) => {
    const check = checksOf([sound('P-1', { blocks: ['P-2'] }), sound('P-2'), sound('P-3', given)])[id];
    expect(check?.passes).toBe(false);
    expect(check?.issueIds).toEqual(['P-3']);
  });

  test('nothing open is not a pass: the shares are unknown', () => {
    const checks = checksOf([
      anIssue('P-1', { category: 'done', resolution: 'Done', resolved: on('2026-01-20') }),
    ]);
    for (const id of ['logic', 'high-float', 'high-duration', 'resources', 'hard-constraints'])
      expect(checks[id]).toMatchObject({ value: { known: false }, passes: null });
  });

  test('without a baseline nothing was due: no execution index', () => {
    expect(checksOf([sound('P-1')])['bei']).toMatchObject({ value: { known: false }, passes: null });
  });

  test('a forecast after the contract date is negative float', () => {
    const check = checksOf([sound('P-1', { due: on('2026-04-01') })], { contractDate: on('2026-02-03') })[
      'negative-float'
    ];
    expect(check).toMatchObject({ passes: false, deliverables: ['L-01'], issueIds: ['P-1'] });
  });

  test('80 working days to go and 20 of float give a length index of 1.25', () => {
    expect(criticalPathLengthIndex(80, 20)).toBe(1.25);
  });

  test('there are fourteen, in the order of the assessment; what Jira does not hold is not checked', () => {
    const checks = checksOf([sound('P-1', { blocks: ['P-2'] }), sound('P-2')]);
    expect(Object.keys(checks)).toEqual([...SCHEDULE_CHECKS]);
    expect(SCHEDULE_CHECKS).toHaveLength(14);
    for (const id of ['leads', 'lags'])
      expect(checks[id]).toMatchObject({ value: unknown('not-in-jira'), passes: null });
    expect(checks['relations']).toMatchObject({ value: known(1), passes: null });
  });

  test.each([
    ['done tomorrow', { category: 'done', resolution: 'Done', resolved: on('2026-02-03') }],
    ['done on no day', { category: 'done', resolution: 'Done' }],
  ] as const)('%s is an invalid date', (_, given) => {
    const check = checksOf([sound('P-1'), sound('P-2', given)])['invalid-dates'];
    expect(check).toMatchObject({ passes: false, issueIds: ['P-2'], among: 2 });
  });

  test('float of more than 44 working days says that a link is missing', () => {
    const chain = [
      sound('P-1', { remaining: 30 * DAY, blocks: ['P-2'] }),
      sound('P-2', { remaining: 30 * DAY }),
    ];
    const check = checksOf([
      ...chain,
      sound('P-3', { remaining: 10 * DAY }),
      sound('P-4', { remaining: 20 * DAY }),
    ])['high-float'];
    expect(check).toMatchObject({ value: known(0.25), passes: false, issueIds: ['P-3'] });
  });

  test('float is unknown where links form a loop, or where there are none', () => {
    expect(
      checksOf([sound('P-1', { blocks: ['P-2'] }), sound('P-2', { blocks: ['P-1'] })])['high-float'],
    ).toMatchObject({
      value: unknown('dependency-cycle'),
      passes: null,
    });
    expect(checksOf([sound('P-1')])['high-float']?.value).toEqual(unknown('no-links'));
  });

  test('a part-time person’s work is long sooner', () => {
    const ana = { accountId: 'ana', role: null, skills: [], capacity: 0.5, organisation: null };
    const issues = [sound('P-1', { remaining: 30 * DAY })];
    expect(checksOf(issues)['high-duration']?.passes).toBe(true);
    expect(checksOf(issues, {}, { people: [ana] })['high-duration']?.passes).toBe(false);
  });

  test('links that end after the contract date are negative float, whatever the due dates say', () => {
    const issues = [
      sound('P-1', { remaining: 10 * DAY, blocks: ['P-2'] }),
      sound('P-2', { remaining: 10 * DAY }),
    ];
    const check = checksOf(issues, { contractDate: on('2026-03-02') });
    expect(check['negative-float']?.passes).toBe(true);
    expect(checksOf(issues, { contractDate: on('2026-02-27') })['negative-float']).toMatchObject({
      passes: false,
      deliverables: ['L-01'],
      issueIds: ['P-1', 'P-2'],
    });
  });

  test('a few fixed dates among much work pass, many do not', () => {
    const issues = Array.from({ length: 20 }, (_, number) => sound(`P-${String(number)}`));
    const bound = { contractDate: on('2026-06-30') };
    expect(checksOf(issues, bound)['hard-constraints']).toMatchObject({ value: known(0.05), passes: true });
    expect(checksOf(issues.slice(1), bound)['hard-constraints']).toMatchObject({
      passes: false,
      deliverables: ['L-01'],
    });
  });

  describe('due by the baseline', () => {
    const baselines = [
      {
        name: 'Contrat',
        day: on('2026-01-01'),
        reason: null,
        author: null,
        items: { 'L-01': { start: on('2026-01-05'), finish: on('2026-01-30'), budget: [] } },
      },
    ];

    test('and open: missed, and executed to nothing', () => {
      const checks = checksOf([sound('P-1')], {}, { baselines });
      expect(checks['missed-tasks']).toMatchObject({
        value: known(1),
        passes: false,
        deliverables: ['L-01'],
        issueIds: ['P-1'],
      });
      expect(checks['bei']).toMatchObject({ value: known(0), passes: false, issueIds: ['P-1'] });
    });

    test('and done in time: neither', () => {
      const done = {
        category: 'done',
        resolution: 'Done',
        resolved: on('2026-01-20'),
        remaining: 0,
      } as const;
      const checks = checksOf([sound('P-1', done)], {}, { baselines });
      expect(checks['missed-tasks']).toMatchObject({ value: known(0), passes: true });
      expect(checks['bei']).toMatchObject({ value: known(1), passes: true });
    });
  });

  describe('the critical path test', () => {
    const last = { ...DELIVERABLE, id: 'L-02', source: { label: 'recette' }, contractDate: on('2026-06-30') };
    const deliverables = [{ ...DELIVERABLE, contractDate: on('2026-03-31') }, last];
    const build = sound('P-1', { remaining: 30 * DAY, blocks: ['P-2'] });
    const test2 = sound('P-3', { labels: ['recette'], remaining: 5 * DAY });

    test('passes where the critical path leads to what is committed last', () => {
      const checks = checksOf([build, sound('P-2', { blocks: ['P-3'] }), test2], {}, { deliverables });
      expect(checks['critical-path-test']).toMatchObject({ value: known(100), passes: true, issueIds: [] });
    });

    test('fails where no link does, and names both ends', () => {
      const checks = checksOf([build, sound('P-2'), test2], {}, { deliverables });
      expect(checks['critical-path-test']).toMatchObject({
        value: known(0),
        passes: false,
        issueIds: ['P-2', 'P-3'],
      });
    });
  });

  describe('the length index of milestones', () => {
    const milestone = (committed: string, deliverables?: readonly string[]) => ({
      id: 'J-1',
      name: 'J',
      committed: on(committed),
      forecasts: [],
      actual: null,
      deliverables,
    });
    // 20 working days from Monday 2 February: Monday 2 March.
    const issues = [
      sound('P-1', { remaining: 10 * DAY, blocks: ['P-2'] }),
      sound('P-2', { remaining: 10 * DAY }),
    ];

    test.each([
      ['25 days ahead of 20 of work', '2026-03-09', ['L-01'], known(25 / 20), true, []],
      ['15 days ahead of 20 of work', '2026-02-23', ['L-01'], known(15 / 20), false, ['P-1', 'P-2']],
      [
        'without deliverables: nothing is committed by then',
        '2026-02-23',
        undefined,
        unknown('no-contract-date'),
        null,
        [],
      ],
    ] as const)('%s', (_, committed, named, value, passes, issueIds) => {
      const check = checksOf(issues, {}, { milestones: [milestone(committed, named)] })['cpli'];
      expect(check).toMatchObject({ value, passes, issueIds });
    });

    test('without deliverables: all that is committed by its day counts', () => {
      const given = { contractDate: on('2026-02-20') };
      const check = checksOf(issues, given, { milestones: [milestone('2026-02-23')] })['cpli'];
      expect(check).toMatchObject({ value: known(15 / 20), milestones: ['J-1'] });
    });
  });
});
