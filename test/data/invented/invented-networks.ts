import { seededRandom } from '../../../src/domain/forecast/seeded-random';
import type { Json } from '../../host/seams/json';
import { TASK, TO_DO, type InventedExport } from './invented-export';

/**
 * Networks whose longest path is known before any is searched for. Each activity has an interval of whole
 * days within 0 and the length; the spine's follow one another from 0 to the end without a gap, and a link
 * goes only to an activity that starts when this one has ended or later. So the spine is as long as the
 * network, and no path is longer.
 */
export interface InventedNetwork {
  readonly key: string;
  /** Working days of the longest path. */
  readonly length: number;
}

interface Activity {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const ACTIVITIES = 30;
const CREATED = '2026-01-05T08:00:00.000+0000';
const BLOCKS = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/** So many networks, `INV1` to `INVn`, as projects of one export; the same each time. */
export function inventedNetworks(count: number): {
  readonly networks: readonly InventedNetwork[];
  readonly site: InventedExport;
} {
  const random = seededRandom(20_261_201);
  const made = Array.from({ length: count }, (_, place) =>
    networkOf(`INV${String(place + 1)}`, place, random),
  );
  const calendar = { region: null, weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] };
  return {
    networks: made.map(({ network }) => network),
    site: {
      now: '2026-01-05T09:00:00Z',
      issues: made.flatMap(({ issues }) => issues),
      projects: made.map(({ project }) => project),
      jalon: {
        formatVersion: 1,
        projects: made.map(({ network: { key } }) => ({ key, hoursPerDay: 8, calendar })),
      },
    },
  };
}

function networkOf(key: string, place: number, random: (below: number) => number) {
  const spine: Activity[] = [];
  while (spine.length < 5 + (place % 8)) {
    const from = spine.at(-1)?.to ?? 0;
    spine.push({ key: `${key}-${String(spine.length + 1)}`, from, to: from + 1 + random(9) });
  }
  const length = spine.at(-1)?.to ?? 0;
  const others = Array.from({ length: ACTIVITIES - spine.length }, (_, index): Activity => {
    const from = random(length);
    return { key: `${key}-${String(spine.length + index + 1)}`, from, to: from + 1 + random(length - from) };
  });
  const activities = [...spine, ...others];
  const project = { id: String(20_000 + place), key, name: `Invented network ${String(place + 1)}` };
  const idOf = (activity: Activity): string => String(100_000 + place * 1000 + activities.indexOf(activity));
  const follows = (one: Activity, other: Activity): boolean =>
    spine.indexOf(other) === spine.indexOf(one) + 1;
  const linksOf = (one: Activity): readonly Activity[] =>
    activities.filter(
      (other) =>
        (spine.includes(one) && spine.includes(other) && follows(one, other)) ||
        (other.from >= one.to && random(4) === 0),
    );
  const issues = activities.map((one) => issueOf(one, idOf, project, linksOf(one)));
  return { network: { key, length }, project, issues };
}

function issueOf(
  activity: Activity,
  idOf: (one: Activity) => string,
  project: Json,
  links: readonly Activity[],
): Json {
  const estimate = (activity.to - activity.from) * 8 * 3600;
  return {
    id: idOf(activity),
    key: activity.key,
    fields: {
      summary: `Activity ${activity.key}`,
      issuetype: TASK,
      project,
      status: TO_DO,
      resolution: null,
      resolutiondate: null,
      created: CREATED,
      updated: CREATED,
      assignee: null,
      labels: [],
      components: [],
      fixVersions: [],
      timeoriginalestimate: estimate,
      timeestimate: estimate,
      timespent: null,
      issuelinks: links.map((other) => ({
        id: `${idOf(activity)}${idOf(other)}`,
        type: BLOCKS,
        outwardIssue: {
          id: idOf(other),
          key: other.key,
          fields: { summary: `Activity ${other.key}`, status: TO_DO, issuetype: TASK },
        },
      })),
      worklog: { startAt: 0, maxResults: 0, total: 0, worklogs: [] },
    },
    changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] },
  };
}
