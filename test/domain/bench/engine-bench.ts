import { isoOf, type Day } from '../../../src/domain/calendar/day';
import { computeProject, type ProjectInput } from '../../../src/domain/indicators/compute-project';
import type { Issue } from '../../../src/domain/plan/issue';
import { linkList } from '../../../src/domain/plan/link-list';
import { networkOf } from '../../../src/domain/plan/network';
import { scheduleNetwork } from '../../../src/domain/plan/schedule-network';
import { EMPTY_PLAN, type Deliverable } from '../../../src/domain/plan/project-plan';

/** Times of one run, in milliseconds, and their ratio: machines differ, ratios within one run less so. */
export interface EngineBench {
  readonly what: string;
  readonly parse: number;
  readonly compute: number;
  readonly ratio: number;
}

const ORIGIN = 20_000;

/** All indicators of `items` issues with ten worklogs each, against JSON.parse of the same input. */
export function benchIndicators(items: number): EngineBench {
  const text = JSON.stringify(largeInput(items));
  const [parse, input] = timed(() => JSON.parse(text) as ProjectInput);
  const [compute] = timed(() => computeProject(input, (ORIGIN + 250) as Day));
  return {
    what: `${String(items)} items, ${String(items * 10)} worklogs: all indicators / JSON.parse`,
    parse,
    compute,
    ratio: compute / parse,
  };
}

/** Critical path of `size` activities with three links each, against JSON.parse of the same network. */
export function benchCriticalPath(size: number): EngineBench {
  const activities = Array.from({ length: size }, (_, id) => ({
    id: String(id),
    days: id % 13,
    blocks: [1, 7, 31].map((step) => String(id + step)),
  }));
  const text = JSON.stringify(activities);
  const runs = Array.from({ length: 9 }, () => {
    const [parse, parsed] = timed(() => JSON.parse(text) as typeof activities);
    const [compute] = timed(() => scheduleOf(parsed));
    return { parse, compute };
  });
  const parse = middle(runs.map((run) => run.parse));
  const compute = middle(runs.map((run) => run.compute));
  return {
    what: `${String(size)} activities, ${String(size * 3)} links: critical path / JSON.parse`,
    parse,
    compute,
    ratio: compute / parse,
  };
}

/** What `JSON.parse` left, to dates and floats; links over the end are left out. */
function scheduleOf(activities: readonly { readonly days: number; readonly blocks: readonly string[] }[]): unknown {
  const links = linkList();
  for (let from = 0; from < activities.length; from += 1)
    for (const id of activities[from]?.blocks ?? []) {
      const to = Number(id);
      if (to < activities.length) links.add(from, to);
    }
  const network = networkOf(activities.length, links.before(), links.after());
  return scheduleNetwork(
    network,
    activities.map(({ days }) => days),
  );
}

/** One measurement of a few is a matter of luck; the middle one is not. */
function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}

function timed<T>(task: () => T): readonly [number, T] {
  const start = performance.now();
  const value = task();
  return [performance.now() - start, value];
}

function largeInput(items: number): ProjectInput {
  const groups = Array.from({ length: 50 }, (_, rank) => `C${String(rank)}`);
  return {
    project: { id: '1', key: 'BIG', name: 'Big' },
    plan: {
      ...EMPTY_PLAN,
      rates: [{ person: null, role: null, from: null, perHour: 6000 }],
      deliverables: groups.map(deliverableOf),
      baselines: [
        {
          ...{ name: 'Contract', day: ORIGIN as Day, reason: null, author: null },
          items: Object.fromEntries(
            groups.map((id, rank) => [
              id,
              {
                start: (ORIGIN + rank) as Day,
                finish: (ORIGIN + 300 + rank) as Day,
                budget: [{ amount: 1e8, accrual: 'linear' as const }],
              },
            ]),
          ),
        },
      ],
    },
    issues: Array.from({ length: items }, (_, number) => issueOf(number, items)),
    versions: [],
    statuses: [
      { id: '1', name: 'To Do', category: 'new' },
      { id: '2', name: 'In Progress', category: 'indeterminate' },
      { id: '3', name: 'Done', category: 'done' },
    ],
    jqlSelections: {},
  };
}

function deliverableOf(id: string): Deliverable {
  return {
    ...{ id, name: id, source: { component: id }, earning: 'zero-hundred', statusPercents: {}, owner: null, approver: null },
    ...{ phase: null, lot: null, contractDate: null, criteria: [], progress: [], acceptance: [], reservations: [] },
  };
}

function issueOf(number: number, items: number): Issue {
  const start = ORIGIN + Math.floor((number / items) * 300);
  const done = number < items * 0.6;
  const at = (offset: number): Day => (start + offset) as Day;
  return {
    ...{
      id: String(number),
      key: `BIG-${String(number)}`,
      projectId: '1',
      summary: `Work of ${isoOf(at(0))}`,
      type: 'Task',
      level: 0,
      parentId: null,
    },
    ...{ statusId: done ? '3' : '2', statusName: done ? 'Done' : 'In Progress', category: done ? 'done' : 'indeterminate' },
    ...{
      resolution: done ? 'Done' : null,
      assignee: `person-${String(number % 40)}`,
      created: ORIGIN as Day,
      resolved: done ? at(20) : null,
    },
    ...{
      start: at(0),
      due: at(30),
      estimate: 36_000,
      remaining: done ? 0 : 7200,
      spent: 36_000,
      components: [`C${String(number % 50)}`],
    },
    ...{
      labels: [],
      versionIds: [],
      blocks: number % 3 === 0 && number + 5 < items ? [String(number + 5)] : [],
      worklogTotal: 10,
      restricted: false,
    },
    worklogs: Array.from({ length: 10 }, (_, place) => ({
      author: `person-${String((number + place) % 40)}`,
      day: at(place * 2),
      seconds: 3600,
    })),
    changes: [
      { day: at(0), field: 'status', from: '1', to: '2' },
      ...(done ? [{ day: at(20), field: 'status' as const, from: '2', to: '3' }] : []),
    ],
  };
}
