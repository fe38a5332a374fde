import { fc } from '../../property-runs';
import { isoOf, type Day } from '../../../src/domain/calendar/day';
import type { ProjectInput } from '../../../src/domain/indicators/compute-project';
import type { Change, Issue, Status, StatusCategory, TrackedField, Worklog } from '../../../src/domain/plan/issue';
import { EARNING_RULES, EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';

/** Something that happened to an issue. */
type Event =
  | { readonly day: number; readonly kind: 'status'; readonly to: string; readonly resolution: string }
  | { readonly day: number; readonly kind: 'estimate' | 'remaining'; readonly to: number }
  | { readonly day: number; readonly kind: 'log'; readonly seconds: number; readonly author: string }
  | { readonly day: number; readonly kind: 'due'; readonly to: number };

/** An issue with all that ever happens to it. */
export interface Story {
  readonly number: number;
  readonly created: number;
  readonly parent: number | null;
  readonly estimate: number | null;
  readonly component: string | null;
  readonly assignee: string | null;
  readonly blocks: readonly number[];
  readonly events: readonly Event[];
}

/** First day of the generated projects, a Monday, and how many days they live. */
export const ORIGIN = 20_458 as Day;
export const LIFE = 120;

const STATUSES: readonly Status[] = [
  { id: '1', name: 'To Do', category: 'new' },
  { id: '2', name: 'In Progress', category: 'indeterminate' },
  { id: '3', name: 'Done', category: 'done' },
];
const COMPONENTS = ['alpha', 'beta', 'gamma', 'delta'];
const PEOPLE = ['ann', 'bob', 'eve'];

const within = fc.integer({ min: 0, max: LIFE });
const seconds = fc.integer({ min: 0, max: 80 }).map((hours) => hours * 1800);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    ...{ day: within, kind: fc.constant('status' as const), to: fc.constantFrom('1', '2', '3', '3') },
    resolution: fc.constantFrom('Done', 'Done', 'Done', "Won't Do"),
  }),
  fc.record({ day: within, kind: fc.constantFrom('estimate' as const, 'remaining' as const), to: seconds }),
  fc.record({
    day: within,
    kind: fc.constant('log' as const),
    seconds: fc.integer({ min: 60, max: 30_000 }),
    author: fc.constantFrom(...PEOPLE),
  }),
  fc.record({ day: within, kind: fc.constant('due' as const), to: within }),
);

const story = (number: number): fc.Arbitrary<Story> =>
  fc.record({
    number: fc.constant(number),
    created: fc.integer({ min: 0, max: 40 }),
    parent: number === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: number - 1 }), { freq: 3 }),
    estimate: fc.option(seconds, { freq: 5 }),
    component: fc.option(fc.constantFrom(...COMPONENTS), { freq: 5 }),
    assignee: fc.option(fc.constantFrom(...PEOPLE), { freq: 5 }),
    blocks: fc.array(fc.integer({ min: number + 1, max: number + 20 }), { maxLength: 2 }),
    events: fc.array(event, { maxLength: 8 }).map((events) => events.toSorted((one, other) => one.day - other.day)),
  });

/** Stories of a project, each with a parent among those before it and links only to those after it. */
export const arbitraryStories = (most: number): fc.Arbitrary<readonly Story[]> =>
  fc.integer({ min: 0, max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => story(number))));

const baselineItem = fc
  .tuple(
    within,
    within,
    fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 9_000_000 }),
        accrual: fc.constantFrom('linear' as const, 'start' as const, 'finish' as const),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([one, other, budget]) => ({
    start: (ORIGIN + Math.min(one, other)) as Day,
    finish: (ORIGIN + Math.max(one, other)) as Day,
    budget,
  }));

/** A plan over the components, by any earning rule, with or without rates, expenses and baselines. */
export const arbitraryPlan: fc.Arbitrary<ProjectPlan> = fc
  .record({
    earnings: fc.tuple(...COMPONENTS.map(() => fc.constantFrom(...EARNING_RULES))),
    progress: fc.array(fc.record({ day: within, percent: fc.integer({ min: 0, max: 100 }) }), { maxLength: 4 }),
    items: fc.tuple(...COMPONENTS.map(() => fc.option(baselineItem, { freq: 6 }))),
    hasBaseline: fc.integer({ min: 0, max: 5 }).map((dice) => dice > 0),
    rate: fc.option(fc.integer({ min: 1, max: 20_000 }), { freq: 5 }),
    expenses: fc.array(
      fc.record({
        day: within,
        amount: fc.integer({ min: 0, max: 100_000 }),
        deliverable: fc.option(fc.constantFrom(...COMPONENTS)),
      }),
      { maxLength: 3 },
    ),
    region: fc.option(fc.constantFrom('FR', 'BE', 'CH-GE')),
  })
  .map(({ earnings, progress, items, hasBaseline, rate, expenses, region }) => ({
    ...EMPTY_PLAN,
    calendar: { ...EMPTY_PLAN.calendar, region },
    rates: rate === null ? [] : [{ person: null, role: null, from: null, perHour: rate }],
    deliverables: COMPONENTS.map((name, rank) => ({
      ...{ id: name, name, source: { component: name }, earning: earnings[rank] ?? 'effort' },
      ...{
        owner: null,
        approver: null,
        phase: null,
        lot: null,
        contractDate: null,
        criteria: [],
        acceptance: [],
        reservations: [],
      },
      statusPercents: { '1': 0, '2': 40, '3': 100 },
      progress: progress
        .map(({ day, percent }) => ({ day: (ORIGIN + day) as Day, percent, by: null, note: null }))
        .sort((one, other) => one.day - other.day),
    })),
    baselines: hasBaseline
      ? [
          {
            name: 'Contract',
            day: ORIGIN,
            reason: null,
            author: null,
            items: Object.fromEntries(COMPONENTS.flatMap((name, rank) => (items[rank] ? [[name, items[rank]]] : []))),
          },
        ]
      : [],
    costs: expenses.map(({ day, amount, deliverable }) => ({
      day: (ORIGIN + day) as Day,
      deliverable,
      kind: 'expense' as const,
      amount,
      label: '',
    })),
  }));

/** The project as Jira held it at the end of a day of its life: nothing that happened later is in it. */
export function projectAt(stories: readonly Story[], plan: ProjectPlan, day: number): ProjectInput {
  return {
    project: { id: '10', key: 'GEN', name: 'Generated' },
    plan,
    issues: stories.filter(({ created }) => created <= day).map((one) => issueAt(one, day)),
    versions: [],
    statuses: STATUSES,
    jqlSelections: {},
    readOn: (ORIGIN + day) as Day,
  };
}

function issueAt(story: Story, day: number): Issue {
  const changes: Change[] = [];
  const worklogs: Worklog[] = [];
  let [status, resolution, resolved]: [string, string | null, Day | null] = ['1', null, null];
  let [estimate, remaining, due]: [number | null, number | null, Day | null] = [story.estimate, story.estimate, null];
  const change = (on: Day, field: TrackedField, from: string | number | null, to: string | number | null): void => {
    const text = (value: string | number | null): string | null => (value === null ? null : String(value));
    if (from !== to) changes.push({ day: on, field, from: text(from), to: text(to) });
  };
  for (const event of story.events) {
    const when = Math.max(event.day, story.created);
    if (when > day) break;
    const on = (ORIGIN + when) as Day;
    if (event.kind === 'log') {
      worklogs.push({ author: event.author, day: on, seconds: event.seconds });
      const left = Math.max((remaining ?? 0) - event.seconds, 0);
      change(on, 'remaining', remaining, left);
      remaining = left;
    } else if (event.kind === 'status') {
      const done = event.to === '3';
      change(on, 'resolution', resolution, done ? event.resolution : null);
      change(on, 'status', status, event.to);
      resolved = done ? (status === '3' ? resolved : on) : null;
      [status, resolution] = [event.to, done ? event.resolution : null];
    } else if (event.kind === 'due') {
      const next = (ORIGIN + event.to) as Day;
      change(on, 'due', due === null ? null : isoOf(due), isoOf(next));
      due = next;
    } else if (event.kind === 'estimate') {
      change(on, 'estimate', estimate, event.to);
      estimate = event.to;
    } else {
      change(on, 'remaining', remaining, event.to);
      remaining = event.to;
    }
  }
  const { name, category } = STATUSES.find(({ id }) => id === status) ?? { name: '', category: 'new' as StatusCategory };
  return {
    ...{ id: String(story.number), key: `GEN-${String(story.number)}`, projectId: '10', summary: '', type: 'Task', level: 0 },
    ...{
      parentId: story.parent === null ? null : String(story.parent),
      statusId: status,
      statusName: name,
      category,
      resolution,
    },
    ...{ assignee: story.assignee, created: (ORIGIN + story.created) as Day, resolved, start: null, due, estimate, remaining },
    ...{ spent: null, components: story.component === null ? [] : [story.component], labels: [], versionIds: [] },
    ...{ blocks: story.blocks.map(String), worklogs, worklogTotal: worklogs.length, changes, restricted: false },
  };
}
