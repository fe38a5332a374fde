import { seededRandom, type Random } from '../../../src/domain/forecast/seeded-random';
import type { Json } from '../../host/seams/json';
import { DONE, EPIC, IN_PROGRESS, PEOPLE, TASK, TO_DO, type InventedExport } from './invented-export';

const PROJECT = { id: '30000', key: 'LOTS', name: 'Four invented lots' };
const NOW = '2026-04-10T18:00:00Z';
const LOTS = 4;
const TASKS_A_LOT = 40;
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const HOUR = 3600;

/** What came of a task: when it was worked on, and whether it ended. */
interface Course {
  readonly lot: number;
  readonly estimate: number;
  /** Hours a day logged on following working days, by one person. */
  readonly hours: readonly { readonly at: number; readonly seconds: number }[];
  readonly state: 'done' | 'reopened' | 'open' | 'untouched';
}

/**
 * A project of four lots, two epics each, 160 tasks with worklogs and the history of their statuses: done,
 * done and opened again, open and not begun on the day of its clock, over and under their estimates. Two lots
 * earn by what is done, two by effort. The same each time.
 */
export function inventedLots(): InventedExport {
  const random = seededRandom(20_260_105);
  const epics = Array.from({ length: 2 * LOTS }, (_, place) => ({
    id: String(31_000 + place),
    key: `LOTS-${String(place + 1)}`,
  }));
  const courses = Array.from({ length: LOTS * TASKS_A_LOT }, (_, place) =>
    courseOf(Math.floor(place / TASKS_A_LOT), random),
  );
  const tasks = courses.map((course, place) =>
    taskOf(course, place, epics[2 * course.lot + (place % 2)] ?? {}),
  );
  return { now: NOW, projects: [PROJECT], issues: [...epics.map(epicOf), ...tasks], jalon: jalonOf(courses) };
}

function courseOf(lot: number, random: Random): Course {
  const estimate = (1 + random(24)) * HOUR;
  const begin = workingDay(lot * 12 + random(45));
  const days = 1 + random(5);
  const state =
    (['done', 'done', 'done', 'done', 'reopened', 'open', 'untouched'] as const)[random(7)] ?? 'done';
  const share = Math.max(60, Math.round((estimate * (60 + random(90))) / 100 / days / 60) * 60);
  const logged = Array.from({ length: days }, (_, place) => ({
    at: workingDay(begin + place),
    seconds: share,
  }));
  const hours = state === 'untouched' ? [] : logged.filter(({ at }) => instant(at) < Date.parse(NOW));
  return { lot, estimate, hours, state: hours.length === 0 ? 'untouched' : state };
}

/** A number of days since the start, moved to the Monday where it is on a weekend. */
function workingDay(day: number): number {
  const weekday = day % 7;
  return weekday < 5 ? day : day + 7 - weekday;
}

const instant = (day: number, hour = 9): number => START + day * DAY + hour * HOUR * 1000;
const jiraTime = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
const CREATED = jiraTime(START);

function epicOf(epic: Json): Json {
  const dates = { created: CREATED, updated: CREATED, resolution: null, resolutiondate: null };
  const fields = {
    summary: `Epic ${String(epic['key'])}`,
    issuetype: EPIC,
    project: PROJECT,
    status: TO_DO,
    ...dates,
  };
  return { ...epic, fields, changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] } };
}

function taskOf(course: Course, place: number, parent: Json): Json {
  const { estimate, hours, state } = course;
  const author = PEOPLE[1 + (place % 4)];
  const spent = hours.reduce((sum, { seconds }) => sum + seconds, 0);
  const moves = movesOf(course);
  const status = moves.at(-1)?.to ?? TO_DO;
  const ended = state === 'done' ? (moves.at(-1)?.at ?? null) : null;
  const id = String(32_000 + place);
  return {
    id,
    key: `LOTS-${String(2 * LOTS + place + 1)}`,
    fields: {
      summary: `Task ${String(place + 1)}`,
      issuetype: TASK,
      project: PROJECT,
      parent,
      status,
      assignee: author,
      created: CREATED,
      updated: jiraTime(moves.at(-1)?.at ?? START),
      labels: [],
      components: [],
      issuelinks: [],
      resolution: ended === null ? null : { id: '10000', name: 'Done' },
      resolutiondate: ended === null ? null : jiraTime(ended),
      timeoriginalestimate: estimate,
      timespent: spent === 0 ? null : spent,
      timeestimate: state === 'done' ? 0 : Math.max(estimate - spent, 0),
      worklog: {
        startAt: 0,
        maxResults: hours.length,
        total: hours.length,
        worklogs: hours.map(({ at, seconds }, number) => ({
          id: `${id}${String(number)}`,
          author,
          updateAuthor: author,
          timeSpentSeconds: seconds,
          started: jiraTime(instant(at)),
          created: jiraTime(instant(at)),
          updated: jiraTime(instant(at)),
        })),
      },
    },
    changelog: historyOf(id, moves),
  };
}

interface Move {
  readonly at: number;
  readonly from: typeof TO_DO | typeof IN_PROGRESS | typeof DONE;
  readonly to: typeof TO_DO | typeof IN_PROGRESS | typeof DONE;
}

/** Moves of the status, oldest first: begun with the first hours, ended in the evening of the last. */
function movesOf({ hours, state }: Course): readonly Move[] {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begun = { at: instant(first.at), from: TO_DO, to: IN_PROGRESS };
  const ended = { at: instant(last.at, 17), from: IN_PROGRESS, to: DONE };
  if (state === 'open') return [begun];
  return state === 'done'
    ? [begun, ended]
    : [begun, ended, { at: instant(last.at, 18), from: DONE, to: IN_PROGRESS }];
}

function historyOf(id: string, moves: readonly Move[]): Json {
  const histories = moves.map(({ at, from, to }, number) => ({
    id: `${id}${String(number)}`,
    author: PEOPLE[0],
    created: jiraTime(at),
    items: [
      {
        field: 'status',
        fieldId: 'status',
        fieldtype: 'jira',
        from: from.id,
        fromString: from.name,
        to: to.id,
        toString: to.name,
      },
    ],
  }));
  return { startAt: 0, maxResults: moves.length, total: moves.length, histories: histories.toReversed() };
}

/**
 * The plan: two lots that earn by what is done, two by effort; a baseline of each, of its estimates at the
 * rate.
 */
function jalonOf(courses: readonly Course[]): Json {
  const lots = Array.from({ length: LOTS }, (_, lot) => ({ id: `L-${String(lot + 1)}`, lot }));
  const estimateOf = (lot: number): number =>
    courses.filter((course) => course.lot === lot).reduce((sum, { estimate }) => sum + estimate, 0);
  const day = (number: number): string => new Date(instant(workingDay(number))).toISOString().slice(0, 10);
  const items = lots.map(({ id, lot }) => {
    const budget = [{ amount: ((estimateOf(lot) / HOUR) * 60).toFixed(2), accrual: 'linear' }];
    return [id, { start: day(lot * 12), finish: day(lot * 12 + 60), budget }];
  });
  return {
    formatVersion: 1,
    projects: [
      {
        key: PROJECT.key,
        currency: 'EUR',
        hoursPerDay: 8,
        calendar: { region: null, weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] },
        rates: [{ person: null, role: null, perHour: '60.00' }],
        deliverables: lots.map(({ id, lot }) => ({
          id,
          name: `Lot ${String(lot + 1)}`,
          earning: lot % 2 === 0 ? 'zero-hundred' : 'effort',
          source: { jql: `parent in (LOTS-${String(2 * lot + 1)}, LOTS-${String(2 * lot + 2)})` },
        })),
        baselines: [{ name: 'Initial', date: '2026-01-05', deliverables: Object.fromEntries(items) as Json }],
      },
    ],
  };
}
