import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PERSON = { accountId: 'ada', displayName: 'Ada' };
const STATUS = {
  open: { id: '1', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
  done: { id: '2', name: 'Done', statusCategory: { key: 'done' } },
} as const;

/**
 * How much a site export holds: projects, and in each so many epics, with two tasks each, that are its
 * deliverables.
 */
export interface ExportSize {
  readonly projects: number;
  readonly deliverables: number;
}

/** Keys of the projects of such an export. */
export const keysOf = ({ projects }: ExportSize): readonly string[] =>
  Array.from({ length: projects }, (_, number) => `P${String(number + 1).padStart(3, '0')}`);

/**
 * Writes a site export of that size into a folder, with the commitments of every project; the same at every
 * call.
 */
export function writeExport(folder: string, size: ExportSize): void {
  const projects = keysOf(size).map((key, number) => projectOf(key, number, size.deliverables));
  writeFileSync(
    join(folder, 'issues.jsonl'),
    projects
      .flatMap(({ issues }) => issues)
      .map((issue) => JSON.stringify(issue))
      .join('\n'),
  );
  writeFileSync(
    join(folder, 'jalon.json'),
    JSON.stringify({ formatVersion: 1, projects: projects.map(({ plan }) => plan) }),
  );
  writeFileSync(
    join(folder, 'site.json'),
    JSON.stringify({ name: 'many', timeZone: 'Europe/Paris', now: '2026-03-02T12:00:00Z' }),
  );
}

function projectOf(key: string, number: number, deliverables: number) {
  const ranks = Array.from({ length: deliverables }, (_, rank) => rank + 1);
  const issueOf = (place: number, fields: object) => ({
    id: String(1_000_000 + number * 10_000 + place),
    key: `${key}-${String(place)}`,
    fields: {
      project: { id: String(10_000 + number), key, name: `Project ${key}` },
      created: '2026-01-05T09:00:00Z',
      ...fields,
    },
  });
  const epics = ranks.map((rank) =>
    issueOf(rank, {
      summary: `Lot ${String(rank)}`,
      issuetype: { id: '1', name: 'Epic', hierarchyLevel: 1 },
      status: STATUS.open,
    }),
  );
  const tasks = epics.flatMap((epic, at) =>
    (['done', 'open'] as const).map((state, half) =>
      issueOf(deliverables + 2 * at + half + 1, taskOf(epic, state)),
    ),
  );
  const items = ranks.map((rank) => [`L-${String(rank)}`, ITEM] as const);
  const plan = {
    key,
    rates: [{ perHour: '100.00' }],
    deliverables: ranks.map((rank) => ({
      id: `L-${String(rank)}`,
      name: `Lot ${String(rank)}`,
      source: { issue: `${key}-${String(rank)}` },
    })),
    baselines: [{ name: 'First', date: '2026-01-05', deliverables: Object.fromEntries(items) }],
  };
  return { issues: [...epics, ...tasks], plan };
}

const ITEM = {
  start: '2026-01-05',
  finish: '2026-03-27',
  budget: [{ amount: '1600.00', accrual: 'linear' }],
};

const taskOf = ({ id, key }: { readonly id: string; readonly key: string }, state: keyof typeof STATUS) => ({
  summary: 'Work',
  issuetype: { id: '2', name: 'Task', hierarchyLevel: 0 },
  parent: { id, key },
  status: STATUS[state],
  assignee: PERSON,
  ...(state === 'done'
    ? { resolution: { id: '1', name: 'Done' }, resolutiondate: '2026-02-10T10:00:00Z' }
    : {}),
  timeoriginalestimate: 28_800,
  timeestimate: state === 'done' ? 0 : 14_400,
  timespent: 14_400,
  worklog: {
    worklogs: [
      { id: `${id}${state}`, author: PERSON, started: '2026-02-09T09:00:00Z', timeSpentSeconds: 14_400 },
    ],
  },
});
