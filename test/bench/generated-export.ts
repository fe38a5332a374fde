import type { Json } from '../host/seams/json';
import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import { STANDARD_FIELDS } from '../host/data/reading/standard-fields';

/** Key of the generated project, and the deliverables that its components make. */
export const GENERATED = 'BIG';
export const COMPONENTS: readonly string[] = Array.from(
  { length: 50 },
  (_, rank) => `Part ${String(rank + 1)}`,
);

const DAY = 86_400_000;
const BEGAN = Date.parse('2020-01-06T07:00:00.000Z');
const NOW = '2026-06-01T08:00:00.000Z';
/** Life of the project until now, over which its issues were created. */
const LIFE = Date.parse(NOW) - BEGAN - 30 * DAY;
/** Issues of an epic, itself included. */
const FAMILY = 50;
const FIRST_ID = 10_001;
const PROJECT = { id: '10000', key: GENERATED, name: 'Big', projectTypeKey: 'software', simplified: false };
const PEOPLE = Array.from({ length: 40 }, (_, number) => ({
  accountId: `person-${String(number)}`,
  displayName: `Person ${String(number)}`,
  active: true,
}));
const STATUSES = [
  { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  { id: '2', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  { id: '3', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } },
];
const TYPES = [
  { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '2', name: 'Task', subtask: false, hierarchyLevel: 0 },
];
const BLOCKS = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/**
 * A site with one project of so many issues, the same at every call: epics with children, links, a history
 * each, ten worklogs each on average, of which one issue in a hundred has more than come with it. An issue is
 * made when it is looked at, as all of them would fill memory.
 */
export function generatedExport(issues: number): SiteExport {
  return {
    site: { name: 'bench', timeZone: 'Europe/Paris', now: NOW },
    issues: Array.from({ length: issues }, (_, number) => issueOf(number, issues)),
    projects: [PROJECT],
    users: PEOPLE,
    versions: { [GENERATED]: [] },
    fields: STANDARD_FIELDS,
    statuses: STATUSES,
    issueTypes: TYPES,
    issueLinkTypes: [BLOCKS],
    jalon: null,
    permissions: null,
    confluence: null,
  };
}

function issueOf(number: number, issues: number): IssueDocument {
  let made: Json | undefined;
  return {
    ...named(number),
    get fields() {
      // Looked at several times when it is shown, then no more.
      setImmediate(() => (made = undefined));
      return (made ??= fieldsOf(number, issues));
    },
    get changelog() {
      return changelogOf(number, issues);
    },
  };
}

const named = (number: number) => ({
  id: String(FIRST_ID + number),
  key: `${GENERATED}-${String(number + 1)}`,
});

const isDone = (number: number, issues: number): boolean => number < issues * 0.9;

const instant = (number: number, issues: number, days: number): string =>
  new Date(BEGAN + (number / issues) * LIFE + days * DAY).toISOString().replace('Z', '+0000');

const person = (number: number): Json => PEOPLE[number % PEOPLE.length] ?? {};

/** A whole number below a limit, by chance, but the same for the same names at every call. */
function chosen(limit: number, ...names: readonly number[]): number {
  const mixed = names.reduce(
    (mix, name) => Math.imul(mix ^ name ^ (mix >>> 15), 0x2c1b3c6d) + 0x6d2b79f5,
    limit,
  );
  return ((mixed ^ (mixed >>> 13)) >>> 0) % limit;
}

function fieldsOf(number: number, issues: number): Json {
  const epic = number - (number % FAMILY);
  const done = isDone(number, issues);
  const at = (days: number): string => instant(number, issues, days);
  const took = 20 + chosen(40, number, 1);
  const worklogs = worklogsOf(number, at);
  const blocked = number + 5;
  return {
    summary: `Work on subject ${String((number * 7_919) % 104_729)} of family ${String(epic / FAMILY)}`,
    project: PROJECT,
    issuetype: TYPES[number === epic ? 0 : 1],
    ...(number === epic ? {} : { parent: named(epic) }),
    status: STATUSES[done ? 2 : 1],
    resolution: done ? { id: '1', name: 'Done' } : null,
    resolutiondate: done ? at(took) : null,
    created: at(0),
    updated: at(took),
    duedate: at(30 + chosen(30, number, 2)).slice(0, 10),
    assignee: person(chosen(PEOPLE.length, number)),
    reporter: person(number + 1),
    creator: person(number + 1),
    timeoriginalestimate: 3_600 * (4 + chosen(60, number)),
    timeestimate: done ? 0 : 3_600 * chosen(20, number),
    timespent: worklogs.reduce((sum, { timeSpentSeconds }) => sum + Number(timeSpentSeconds), 0),
    components: [
      {
        id: String((epic / FAMILY) % COMPONENTS.length),
        name: COMPONENTS[(epic / FAMILY) % COMPONENTS.length],
      },
    ],
    labels: number % 4 === 0 ? ['late'] : [],
    fixVersions: [],
    issuelinks:
      number % 3 === 0 && blocked < issues
        ? [{ id: String(number), type: BLOCKS, outwardIssue: named(blocked) }]
        : [],
    worklog: { startAt: 0, maxResults: worklogs.length, total: worklogs.length, worklogs },
  };
}

function worklogsOf(number: number, at: (days: number) => string): readonly Json[] {
  return Array.from({ length: number % 100 === 7 ? 109 : 9 }, (_, place) => ({
    id: String(number * 1_000 + place + 1),
    author: person(number + chosen(6, number, place)),
    created: at(1 + (place % 18)),
    updated: at(1 + (place % 18)),
    started: at(1 + (place % 18)),
    timeSpentSeconds: 900 * (1 + chosen(28, place, number)),
  }));
}

function changelogOf(number: number, issues: number): Json {
  const change = (place: number, days: number, from: number, to: number): Json => ({
    id: String(number * 10 + place),
    author: person(number),
    created: instant(number, issues, days),
    items: [{ field: 'status', fieldId: 'status', from: String(from), to: String(to) }],
  });
  const histories = [
    ...(isDone(number, issues) ? [change(2, 20 + chosen(40, number, 1), 2, 3)] : []),
    change(1, chosen(15, number, 3), 1, 2),
  ];
  return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}
