import { isoOf, type Day } from '../../src/domain/calendar/day';
import { addDays, dayFrom } from '../../src/domain/calendar/day-arithmetic';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import type { Change, Issue } from '../../src/domain/issues/issue';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { EARNING_RULES, type Deliverable } from '../../src/domain/plan/deliverable';
import type { Rate } from '../../src/domain/plan/rate';

const ORIGIN = dayFrom(20_000);
const DELIVERABLES = Array.from({ length: 50 }, (_, rank) => `C${String(rank)}`);
const PEOPLE = Array.from({ length: 40 }, (_, number) => `person-${String(number)}`);
/** Issues of an epic, itself included. */
const FAMILY = 50;

/** The day on which the large project is computed: five sixths of its life. */
export const STATUS_DAY = addDays(ORIGIN, 250);

/**
 * A project of many issues, as teams leave them: epics with children, ten worklogs each at rates that rose,
 * work that was moved to another epic or estimated anew, links, and deliverables that earn by every rule.
 */
export function largeProject(items: number): ProjectInput {
  return {
    project: { id: '1', key: 'BIG', name: 'Big' },
    plan: {
      ...EMPTY_PLAN,
      rates: [{ person: null, role: null, from: null, perHour: 6000 }, ...PEOPLE.flatMap(ratesOf)],
      deliverables: DELIVERABLES.map(deliverableOf),
      baselines: [
        {
          name: 'Contract',
          day: ORIGIN,
          reason: null,
          author: null,
          items: Object.fromEntries(
            DELIVERABLES.map((id, rank) => [
              id,
              {
                start: addDays(ORIGIN, rank),
                finish: addDays(ORIGIN, 300 + rank),
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

function ratesOf(person: string, number: number): readonly Rate[] {
  return [
    { person, role: null, from: null, perHour: 5000 + number },
    { person, role: null, from: addDays(ORIGIN, 120), perHour: 5500 + number },
  ];
}

function deliverableOf(id: string, rank: number): Deliverable {
  return {
    id,
    name: id,
    source: { component: id },
    owner: null,
    approver: null,
    phase: null,
    lot: null,
    contractDate: null,
    earning: EARNING_RULES[rank % EARNING_RULES.length] ?? 'zero-hundred',
    statusPercents: { '1': 0, '2': 40, '3': 100 },
    criteria: [],
    progress: [],
    acceptance: [],
    reservations: [],
  };
}

function issueOf(number: number, items: number): Issue {
  const start = addDays(ORIGIN, Math.floor((number / items) * 300));
  const done = number < items * 0.6;
  const at = (offset: number): Day => addDays(start, offset);
  const epic = number - (number % FAMILY);
  return {
    id: String(number),
    key: `BIG-${String(number)}`,
    projectId: '1',
    summary: `Work of ${isoOf(at(0))}`,
    ...(number === epic
      ? { type: 'Epic', level: 1, parentId: null, estimate: null, remaining: null }
      : { type: 'Task', level: 0, parentId: String(epic), estimate: 36_000, remaining: done ? 0 : 7200 }),
    statusId: done ? '3' : '2',
    statusName: done ? 'Done' : 'In Progress',
    category: done ? 'done' : 'indeterminate',
    resolution: done ? 'Done' : null,
    resolutionId: done ? '10000' : null,
    assignee: PEOPLE[number % PEOPLE.length] ?? null,
    created: at(-20),
    resolved: done ? at(20) : null,
    start: at(0),
    due: at(30),
    spent: 36_000,
    components: [`C${String((epic / FAMILY) % DELIVERABLES.length)}`],
    labels: [],
    versionIds: [],
    blocks: number % 3 === 0 && number + 5 < items ? [String(number + 5)] : [],
    worklogs: Array.from({ length: 10 }, (_, place) => ({
      author: PEOPLE[(number + place) % PEOPLE.length] ?? '',
      day: at(place * 2),
      seconds: 3600,
    })),
    worklogTotal: 10,
    changes: changesOf(number, epic, done, at),
    restricted: false,
  };
}

function changesOf(
  number: number,
  epic: number,
  done: boolean,
  at: (offset: number) => Day,
): readonly Change[] {
  const started: Change = { day: at(0), field: 'status', from: '1', to: '2' };
  const moved: Change = {
    day: at(3),
    field: 'parent',
    from: String(Math.max(0, epic - FAMILY)),
    to: String(epic),
  };
  const estimated: Change = { day: at(5), field: 'estimate', from: '28800', to: '36000' };
  const finished: Change = { day: at(20), field: 'status', from: '2', to: '3' };
  return [
    started,
    ...(number !== epic && number % 100 === 7 ? [moved] : []),
    ...(number !== epic && number % 10 === 1 ? [estimated] : []),
    ...(done ? [finished] : []),
  ];
}
