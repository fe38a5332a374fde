import { readdirSync, readFileSync } from 'node:fs';
import { dayOf, isoOf } from '../../src/domain/calendar/day';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../src/domain/calendar/required-day';
import type { NotRead } from '../../src/domain/issues/not-read';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { computeProject } from '../../src/domain/project/compute-project';
import type { Issue, StatusCategory } from '../../src/domain/issues/issue';
import { EMPTY_PLAN, type ProjectPlan } from '../../src/domain/plan/project-plan';
import type { Deliverable } from '../../src/domain/plan/deliverable';

/**
 * A golden case: a small project, a day, and what must come out. Days are ISO; whatever is left out has its
 * default.
 */
interface GoldenCase {
  readonly what: string;
  readonly statusDate: string;
  readonly plan?: Readonly<Record<string, unknown>> & {
    readonly deliverables?: readonly Record<string, unknown>[];
  };
  readonly issues: readonly Record<string, unknown>[];
  readonly notRead?: NotRead;
  /** By path in the result: a number, text, ISO day, list, or `{ "because": reason }`. */
  readonly expected: Readonly<Record<string, unknown>>;
}

const FOLDER = 'test/golden';
const CASES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe('golden cases', () => {
  test('there are enough of them', () => expect(CASES.length).toBeGreaterThanOrEqual(25));

  test.each(CASES)('%s', (name) => {
    const golden = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as GoldenCase;
    const result = computeProject(inputOf(golden), requiredDay(golden.statusDate));
    const found = Object.fromEntries(
      Object.keys(golden.expected).map((path) => [path, readAt(result, path)]),
    );
    expect(found).toEqual(
      Object.fromEntries(Object.entries(golden.expected).map(([path, value]) => [path, wanted(value)])),
    );
  });
});

function inputOf({ plan = {}, issues, notRead }: GoldenCase): ProjectInput {
  const given = withDays(plan) as Partial<ProjectPlan>;
  const deliverables = (given.deliverables ?? []) as readonly (Partial<Deliverable> &
    Pick<Deliverable, 'id' | 'source'>)[];
  return {
    project: { id: '1', key: 'G', name: 'Golden' },
    plan: {
      ...EMPTY_PLAN,
      hoursPerDay: 8,
      calendar: { region: null, weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] },
      ...given,
      deliverables: deliverables.map((deliverable) => ({
        ...BARE_DELIVERABLE,
        name: deliverable.id,
        ...deliverable,
      })),
    },
    issues: issues.map((issue) => bareIssue(withDays(issue) as Partial<Issue>)),
    versions: [],
    statuses: [
      { id: 'new', name: 'To Do', category: 'new' },
      { id: 'indeterminate', name: 'In Progress', category: 'indeterminate' },
      { id: 'done', name: 'Done', category: 'done' },
    ],
    jqlSelections: {},
    notRead,
  };
}

const BARE_DELIVERABLE: Omit<Deliverable, 'id' | 'name' | 'source'> = {
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

function bareIssue(given: Partial<Issue>): Issue {
  const category: StatusCategory = given.category ?? 'new';
  const worklogs = given.worklogs ?? [];
  return {
    id: given.key ?? '',
    key: '',
    projectId: '1',
    summary: '',
    type: 'Task',
    level: 0,
    parentId: null,
    statusId: category,
    statusName: category,
    category,
    resolution: category === 'done' ? 'Done' : null,
    resolutionId: null,
    assignee: 'ann',
    created: requiredDay('2026-01-01'),
    resolved: null,
    start: null,
    due: null,
    estimate: null,
    remaining: null,
    spent: null,
    components: [],
    labels: [],
    versionIds: [],
    blocks: [],
    changes: [],
    restricted: false,
    ...given,
    worklogs,
    worklogTotal: worklogs.length,
  };
}

/** ISO days become days, everywhere but in the texts of changes. */
function withDays(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(value) : value;
  if (Array.isArray(value)) return value.map(withDays);
  if (value === null || typeof value !== 'object') return value;
  const isChange = 'field' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      isChange && (key === 'from' || key === 'to') ? one : withDays(one),
    ]),
  );
}

function readAt(result: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      result,
    );
  if (BARE_DAYS.test(path)) return typeof found === 'number' ? isoOf(dayFrom(found)) : found;
  if (found === null || typeof found !== 'object' || !('known' in found)) return found;
  if (!('value' in found)) return found;
  return DAYS.test(path) ? isoOf(dayFrom(Number(found.value))) : found.value;
}

const BARE_DAYS = /\.trend\.\d+\.on$/;
const DAYS =
  /finish\.(baseline|earned|remaining|estimates|announced|p\d)|milestones\.\d+\.(forecast|driving\.finish)$/;

function wanted(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 6);
  if (value !== null && typeof value === 'object' && 'because' in value)
    return { known: false, because: value.because };
  return value;
}
