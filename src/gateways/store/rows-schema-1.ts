import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import type { Change, Issue, StatusCategory, TrackedField } from '../../domain/issues/issue';

/**
 * An issue as schema 1 stored it: values by position. Only read: pages become columns when they are next
 * written.
 */
export type IssueRow = readonly [
  id: string,
  key: string,
  projectId: string,
  summary: string,
  type: string,
  level: number,
  parentId: string | null,
  statusId: string,
  statusName: string,
  category: StatusCategory,
  resolution: string | null,
  assignee: string | null,
  created: number,
  resolved: number | null,
  start: number | null,
  due: number | null,
  estimate: number | null,
  remaining: number | null,
  spent: number | null,
  components: readonly string[],
  labels: readonly string[],
  versionIds: readonly string[],
  blocks: readonly string[],
  worklogs: readonly (readonly [author: string, day: number, seconds: number])[],
  worklogTotal: number,
  changes: readonly (readonly [day: number, field: TrackedField, from: string | null, to: string | null])[],
  restricted: 0 | 1,
];

/** The issue of a row. */
export function issueOfRow(row: IssueRow): Issue {
  return {
    id: row[0],
    key: row[1],
    projectId: row[2],
    summary: row[3],
    type: row[4],
    level: row[5],
    parentId: row[6],
    statusId: row[7],
    statusName: row[8],
    category: row[9],
    resolution: row[10],
    resolutionId: null,
    assignee: row[11],
    created: dayFrom(row[12]),
    resolved: dayOrNull(row[13]),
    start: dayOrNull(row[14]),
    due: dayOrNull(row[15]),
    estimate: row[16],
    remaining: row[17],
    spent: row[18],
    components: row[19],
    labels: row[20],
    versionIds: row[21],
    blocks: row[22],
    worklogs: row[23].map(([author, day, seconds]) => ({ author, day: dayFrom(day), seconds })),
    worklogTotal: row[24],
    changes: row[25].map(([day, field, from, to]): Change => ({ day: dayFrom(day), field, from, to })),
    restricted: row[26] === 1,
  };
}

const dayOrNull = (count: number | null): Day | null => (count === null ? null : dayFrom(count));
