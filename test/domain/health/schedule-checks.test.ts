import { criticalPathLengthIndex, scheduleChecksOf, type ScheduleCheck } from '../../../src/domain/health/schedule-checks';
import { computeProject, type ProjectInput } from '../../../src/domain/indicators/compute-project';
import { projectFactsOf } from '../../../src/domain/indicators/project-facts';
import type { Issue } from '../../../src/domain/plan/issue';
import { EMPTY_PLAN, type Deliverable } from '../../../src/domain/plan/project-plan';
import { anIssue, on } from '../an-issue';

const DELIVERABLE: Deliverable = {
  ...{ id: 'L-01', name: 'Dossier', source: { label: 'dossier' }, owner: null, approver: null, phase: null, lot: null },
  ...{
    earning: 'zero-hundred',
    statusPercents: {},
    contractDate: null,
    criteria: [],
    progress: [],
    acceptance: [],
    reservations: [],
  },
};
const TODAY = on('2026-02-02');
const HOUR = 3600;

function checksOf(issues: readonly Issue[], deliverable: Partial<Deliverable> = {}): Record<string, ScheduleCheck> {
  const input: ProjectInput = {
    project: { id: '1', key: 'P', name: 'P' },
    plan: { ...EMPTY_PLAN, deliverables: [{ ...DELIVERABLE, ...deliverable }] },
    issues: issues.map((issue) => ({ ...issue, labels: ['dossier'] })),
    versions: [],
    statuses: [{ id: '1', name: 'To Do', category: 'new' }],
    jqlSelections: {},
  };
  const checks = scheduleChecksOf(projectFactsOf(input, TODAY), computeProject(input, TODAY));
  return Object.fromEntries(checks.map((check) => [check.id, check]));
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
    expect(check?.toMend).toEqual(['P-3']);
  });

  test('nothing open is not a pass: the shares are unknown', () => {
    const checks = checksOf([anIssue('P-1', { category: 'done', resolution: 'Done', resolved: on('2026-01-20') })]);
    expect(checks['logic']).toMatchObject({ value: { known: false }, passes: undefined });
  });

  test('without a baseline nothing was due: no execution index', () => {
    expect(checksOf([sound('P-1')])['bei']).toMatchObject({ value: { known: false }, passes: undefined });
  });

  test('a forecast after the contract date is negative float', () => {
    const check = checksOf([sound('P-1', { due: on('2026-04-01') })], { contractDate: on('2026-02-03') })['negative-float'];
    expect(check?.toMend).toEqual(['L-01']);
  });

  test('80 working days to go and 20 of float give a length index of 1.25', () => {
    expect(criticalPathLengthIndex(80, 20)).toBe(1.25);
  });
});
