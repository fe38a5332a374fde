import { EARNING_RULES, type Deliverable } from '../../../src/domain/plan/deliverable';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { Change, Issue, TrackedField } from '../../../src/domain/issues/issue';
import { fc } from '../../property-runs';
import { amount, anyDay, id, name, person, status, text } from './hostile-values';

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
