import { fc } from '../../property-runs';
import { isoOf, type Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type {
  Change,
  Issue,
  Status,
  StatusCategory,
  TrackedField,
  Worklog,
} from '../../../src/domain/issues/issue';
import type { ProjectPlan } from '../../../src/domain/plan/project-plan';
import { COMPONENTS, LIFE, ORIGIN, PEOPLE, planAt } from './arbitrary-plan';

/** Something that happened to an issue. */
type Event =
  | { readonly day: number; readonly kind: 'status'; readonly to: string; readonly resolution: string }
  | { readonly day: number; readonly kind: 'estimate' | 'remaining'; readonly to: number }
  | { readonly day: number; readonly kind: 'log'; readonly seconds: number; readonly author: string }
  | { readonly day: number; readonly kind: 'due'; readonly to: number }
  | { readonly day: number; readonly kind: 'move'; readonly to: number | null };

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

const STATUSES: readonly Status[] = [
  { id: '1', name: 'To Do', category: 'new' },
  { id: '2', name: 'In Progress', category: 'indeterminate' },
  { id: '3', name: 'Done', category: 'done' },
];

const within = fc.integer({ min: 0, max: LIFE });
const seconds = fc.integer({ min: 0, max: 80 }).map((hours) => hours * 1800);
/** How many issues before an issue its parent stands; null for none. */
const distance = fc.option(fc.nat({ max: 499 }), { freq: 3 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    day: within,
    kind: fc.constant('status' as const),
    to: fc.constantFrom('1', '2', '3', '3'),
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
  fc.record({ day: within, kind: fc.constant('move' as const), to: distance }),
);

const story: fc.Arbitrary<(number: number) => Story> = fc
  .record({
    created: fc.integer({ min: 0, max: 40 }),
    parent: distance,
    estimate: fc.option(seconds, { freq: 5 }),
    component: fc.option(fc.constantFrom(...COMPONENTS), { freq: 5 }),
    assignee: fc.option(fc.constantFrom(...PEOPLE), { freq: 5 }),
    blocks: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }),
    events: fc
      .array(event, { maxLength: 8 })
      .map((events) => events.toSorted((one, other) => one.day - other.day)),
  })
  .map(({ parent, blocks, events, ...rest }) => (number: number) => {
    const before = (steps: number | null): number | null =>
      steps === null || number === 0 ? null : number - 1 - (steps % number);
    return {
      ...rest,
      number,
      // A deliverable is made of the first issue: nobody makes one of an issue that does not exist yet.
      created: number === 0 ? 0 : rest.created,
      parent: before(parent),
      blocks: blocks.map((steps) => number + steps),
      events: events.map((one) => (one.kind === 'move' ? { ...one, to: before(one.to) } : one)),
    };
  });

const few = fc.array(story, { maxLength: 40, size: 'max' });
const many = fc.array(story, { minLength: 40, maxLength: 500, size: 'max' });
const numbered = (stories: readonly ((number: number) => Story)[]): readonly Story[] =>
  stories.map((one, number) => one(number));

/** Stories of a small project, each with a parent among those before it and links only to those after it. */
export const fewStories: fc.Arbitrary<readonly Story[]> = few.map(numbered);

/** Stories of a project, of which one in four is large. */
export const arbitraryStories: fc.Arbitrary<readonly Story[]> = fc
  .oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: many })
  .map(numbered);

/**
 * The project as Jira and the app held it at the end of a day of its life: nothing that happened later is in
 * it.
 */
export function projectAt(stories: readonly Story[], plan: ProjectPlan, day: number): ProjectInput {
  // Jira links no issue that does not exist yet; numbers beyond the stories are issues that were not read.
  const linksAt = ({ blocks }: Story): readonly string[] =>
    blocks.filter((number) => (stories[number]?.created ?? 0) <= day).map(String);
  return {
    project: { id: '10', key: 'GEN', name: 'Generated' },
    plan: withoutSharesOfNobody(planAt(plan, addDays(ORIGIN, day)), stories, day),
    issues: stories
      .filter(({ created }) => created <= day)
      .map((one) => ({ ...issueAt(one, day), blocks: linksAt(one) })),
    versions: [],
    statuses: STATUSES,
    jqlSelections: {},
    readOn: addDays(ORIGIN, day),
  };
}

/** Nobody enters shares of an issue that does not exist yet. */
function withoutSharesOfNobody(plan: ProjectPlan, stories: readonly Story[], day: number): ProjectPlan {
  return {
    ...plan,
    shares: plan.shares.filter(({ issue }) => (stories[Number(issue)]?.created ?? 0) <= day),
  };
}

function issueAt(story: Story, day: number): Issue {
  const changes: Change[] = [];
  const worklogs: Worklog[] = [];
  let [status, resolution, resolved]: [string, string | null, Day | null] = ['1', null, null];
  let parent = story.parent;
  let [estimate, remaining, due]: [number | null, number | null, Day | null] = [
    story.estimate,
    story.estimate,
    null,
  ];
  const change = (
    on: Day,
    field: TrackedField,
    from: string | number | null,
    to: string | number | null,
  ): void => {
    const text = (value: string | number | null): string | null => (value === null ? null : String(value));
    if (from !== to) changes.push({ day: on, field, from: text(from), to: text(to) });
  };
  for (const event of story.events) {
    const when = Math.max(event.day, story.created);
    if (when > day) break;
    const on = addDays(ORIGIN, when);
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
      const next = addDays(ORIGIN, event.to);
      change(on, 'due', due === null ? null : isoOf(due), isoOf(next));
      due = next;
    } else if (event.kind === 'move') {
      change(on, 'parent', parent, event.to);
      parent = event.to;
    } else if (event.kind === 'estimate') {
      change(on, 'estimate', estimate, event.to);
      estimate = event.to;
    } else {
      change(on, 'remaining', remaining, event.to);
      remaining = event.to;
    }
  }
  const { name, category } = STATUSES.find(({ id }) => id === status) ?? {
    name: '',
    category: 'new' as StatusCategory,
  };
  return {
    id: String(story.number),
    key: `GEN-${String(story.number)}`,
    projectId: '10',
    summary: '',
    type: 'Task',
    level: 0,
    parentId: parent === null ? null : String(parent),
    statusId: status,
    statusName: name,
    category,
    resolution,
    resolutionId: null,
    assignee: story.assignee,
    created: addDays(ORIGIN, story.created),
    resolved,
    start: null,
    due,
    estimate,
    remaining,
    spent: null,
    components: story.component === null ? [] : [story.component],
    labels: [],
    versionIds: [],
    blocks: [],
    worklogs,
    worklogTotal: worklogs.length,
    changes,
    restricted: false,
  };
}
