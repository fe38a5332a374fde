import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { Change, Issue, TrackedField } from '../../../src/domain/issues/issue';
import {
  EARNING_RULES,
  EMPTY_PLAN,
  type Deliverable,
  type ProjectPlan,
} from '../../../src/domain/plan/project-plan';
import { fc } from '../../property-runs';
import { LIFE, ORIGIN } from './arbitrary-plan';

/** Any day that an ISO date can name, most of them near each other. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: -LIFE, max: 2 * LIFE }).map((offset) => addDays(ORIGIN, offset)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('0001-01-01', '1582-10-15', '1970-01-01', '9999-12-31')
      .map((iso) => requiredDay(iso)),
  },
);

/** Numbers as no honest tool gives them. */
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, -0, -1, -3600, 0.1, 1e-300, 1e9, 1e15, Number.MAX_SAFE_INTEGER),
  },
  { weight: 1, arbitrary: fc.constantFrom(1e200, -1e200, 1e308, Number.MAX_VALUE, NaN, Infinity, -Infinity) },
);

/** Texts of changes that look like numbers, days and ids, or like nothing. */
const text = fc.option(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'NaN',
      'Infinity',
      '-1',
      '1e400',
      '3600',
      '0x10',
      'null',
      'undefined',
      '2026-02-30',
      '2026-03-02',
      '9999-99-99',
    ],
    ...['1', '2', '3', '10', 'Done', "Won't Do", '__proto__', 'constructor', 'toString', '\u0000'],
  ),
);

/** Ids of issues: most exist, some twice, some do not. */
const id = fc.constantFrom(
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  'H-1',
  '',
  '404',
  '__proto__',
  'constructor',
);
const name = fc.constantFrom('alpha', 'beta', '', '__proto__', 'constructor', 'toString');
const status = fc.constantFrom('1', '2', '3', '404', '', '__proto__');
const person = fc.constantFrom('ann', '', '__proto__', 'constructor');
const FIELDS: readonly TrackedField[] = [
  'status',
  'resolution',
  'estimate',
  'remaining',
  'due',
  'start',
  'parent',
  'project',
];

const change: fc.Arbitrary<Change> = fc.record({
  day: anyDay,
  field: fc.constantFrom(...FIELDS),
  from: text,
  to: text,
});

/**
 * An issue whose parts contradict each other: records in no order, itself as parent, links to nowhere, done
 * before it began.
 */
const issue: fc.Arbitrary<Issue> = fc.record({
  id,
  key: id,
  projectId: fc.constantFrom('10', '11'),
  summary: fc.constant(''),
  type: fc.constant('Task'),
  level: fc.constantFrom(-1, 0, 1),
  parentId: fc.option(id),
  statusId: status,
  statusName: name,
  category: fc.constantFrom('new', 'indeterminate', 'done'),
  resolution: text,
  resolutionId: fc.option(id),
  assignee: fc.option(person),
  created: anyDay,
  resolved: fc.option(anyDay),
  start: fc.option(anyDay),
  due: fc.option(anyDay),
  estimate: fc.option(amount),
  remaining: fc.option(amount),
  spent: fc.option(amount),
  components: fc.array(name, { maxLength: 2 }),
  labels: fc.array(name, { maxLength: 1 }),
  versionIds: fc.array(id, { maxLength: 1 }),
  blocks: fc.array(id, { maxLength: 4 }),
  worklogs: fc.array(fc.record({ author: person, day: anyDay, seconds: amount }), { maxLength: 4 }),
  worklogTotal: amount,
  changes: fc.array(change, { maxLength: 6 }),
  restricted: fc.boolean(),
});

const deliverable: fc.Arbitrary<Deliverable> = fc.record({
  id: name,
  name,
  owner: fc.option(person),
  approver: fc.option(person),
  phase: fc.option(name),
  lot: fc.option(name),
  source: fc.oneof(
    fc.record({ issue: id }),
    fc.record({ component: name }),
    fc.record({ label: name }),
    fc.record({ version: id }),
    fc.record({ jql: name }),
  ),
  earning: fc.constantFrom(...EARNING_RULES),
  statusPercents: fc.dictionary(status, amount),
  contractDate: fc.option(anyDay),
  criteria: fc.constant([]),
  progress: fc.array(
    fc.record({ day: anyDay, percent: amount, by: fc.option(person), note: fc.constant(null) }),
    {
      maxLength: 3,
    },
  ),
  acceptance: fc.constant([]),
  reservations: fc.constant([]),
});

const item = fc.record({
  start: fc.option(anyDay),
  finish: fc.option(anyDay),
  budget: fc.array(
    fc.record({ amount, accrual: fc.constantFrom('linear' as const, 'start' as const, 'finish' as const) }),
    {
      maxLength: 3,
    },
  ),
});

const plan: fc.Arbitrary<ProjectPlan> = fc
  .record({
    hoursPerDay: amount,
    rates: fc.array(
      fc.record({
        person: fc.option(person),
        role: fc.option(name),
        from: fc.option(anyDay),
        perHour: amount,
      }),
      {
        maxLength: 3,
      },
    ),
    deliverables: fc.array(deliverable, { maxLength: 4 }),
    shares: fc.array(
      fc.record({ issue: id, from: fc.option(anyDay), deliverables: fc.dictionary(name, amount) }),
      {
        maxLength: 4,
      },
    ),
    baselines: fc.array(
      fc.record({
        name,
        day: anyDay,
        reason: fc.constant(null),
        author: fc.constant(null),
        items: fc.dictionary(name, item),
      }),
      { maxLength: 3 },
    ),
    costs: fc.array(
      fc.record({
        day: anyDay,
        deliverable: fc.option(name),
        kind: fc.constantFrom('expense' as const, 'invoice' as const),
        amount,
        label: name,
      }),
      { maxLength: 3 },
    ),
    milestones: fc.array(
      fc.record({
        id: name,
        name,
        committed: anyDay,
        actual: fc.option(anyDay),
        forecasts: fc.array(fc.record({ on: anyDay, day: anyDay, reason: fc.constant(null) }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 3 },
    ),
    region: fc.option(fc.constantFrom('FR', '__proto__', 'XX')),
    weekdays: fc.array(fc.constantFrom(0, 1, 3, 7, 9, -1), { maxLength: 4 }),
    closed: fc.array(anyDay, { maxLength: 4 }),
    opened: fc.array(anyDay, { maxLength: 4 }),
  })
  .map(({ region, weekdays, closed, opened, ...rest }) => ({
    ...EMPTY_PLAN,
    ...rest,
    calendar: { region, weekdays, closed, opened },
  }));

/** A project as a broken export, a hostile page or a fault of ours may give it. */
export const hostileProject: fc.Arbitrary<ProjectInput> = fc.record({
  project: fc.constant({ id: '10', key: 'H', name: 'Hostile' }),
  plan,
  issues: fc.array(issue, { maxLength: 30, size: 'max' }),
  versions: fc.constant([]),
  statuses: fc.constant([
    { id: '1', name: 'To Do', category: 'new' },
    { id: '3', name: 'Done', category: 'done' },
    { id: '3', name: 'Twice', category: 'new' },
  ]),
  jqlSelections: fc.dictionary(name, fc.array(id, { maxLength: 4 })),
});
