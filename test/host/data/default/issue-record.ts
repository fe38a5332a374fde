import { PEOPLE, type ProjectPerson } from './people';
import { instantOf } from './project-calendar';
import { RESOLUTIONS, STATUSES, type ResolutionName, type StatusName } from './vocabulary';
import type { WorkItem } from './work-item';

export interface HistoryItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}
export interface History {
  /** Jira instant. */
  readonly at: string;
  readonly author: string;
  readonly items: readonly HistoryItem[];
}
export interface LoggedWork {
  readonly author: string;
  readonly started: string;
  readonly created: string;
  readonly seconds: number;
}

/** What Jira tracks of an issue and people change. Durations in seconds, dates as ISO days. */
export interface Tracked {
  readonly status: StatusName;
  readonly resolution: ResolutionName | null;
  readonly remaining: number | null;
  readonly spent: number | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly assignee: string | null;
}

/** An issue while the project unfolds: the one mutable thing of the generator. */
export interface IssueRecord {
  readonly item: WorkItem;
  readonly createdAt: string;
  now: Tracked;
  resolvedAt: string | null;
  /** What it still truly takes, in hours. */
  hoursLeft: number;
  readonly worklogs: LoggedWork[];
  /** Oldest first. */
  readonly histories: History[];
}

export function recordOf(item: WorkItem, createdAt: string): IssueRecord {
  const { start, due, assignee } = item;
  const remaining = item.hours === null ? null : item.hours * 3600;
  return {
    item,
    createdAt,
    now: { status: 'todo', resolution: null, remaining, spent: null, start, due, assignee },
    resolvedAt: null,
    hoursLeft: item.actualHours,
    worklogs: [],
    histories: [],
  };
}

/** Changes an issue as a person would at that moment, and keeps the trace that Jira keeps. */
export function change(
  record: IssueRecord,
  day: string,
  time: string,
  author: string,
  next: Partial<Tracked>,
): void {
  const before = record.now;
  const items = (Object.keys(next) as (keyof Tracked)[]).flatMap((field) => {
    const after = next[field];
    return after === undefined || after === before[field]
      ? []
      : [HISTORY_ITEMS[field](before, { ...before, ...next })];
  });
  if (items.length === 0) return;
  const at = instantOf(day, time);
  record.now = { ...before, ...next };
  record.resolvedAt =
    record.now.resolution === null ? null : before.resolution === null ? at : record.resolvedAt;
  record.histories.push({ at, author, items });
}

type Describe = (before: Tracked, after: Tracked) => HistoryItem;

const historyItem = (
  field: string,
  from: string | null,
  fromString: string | null,
  to: string | null,
  toString: string | null,
): HistoryItem => ({ field, fieldtype: 'jira', fieldId: field, from, fromString, to, toString });

const seconds = (value: number | null) => (value === null ? null : String(value));
const midnight = (day: string | null) => (day === null ? null : `${day} 00:00:00.0`);
const nameOf = (id: string | null) => PEOPLE.find((one: ProjectPerson) => one.accountId === id)?.name ?? null;
const resolutionOf = (name: ResolutionName | null) => (name === null ? null : RESOLUTIONS[name]);

const HISTORY_ITEMS: Readonly<Record<keyof Tracked, Describe>> = {
  status: ({ status: from }, { status: to }) =>
    historyItem('status', STATUSES[from].id, STATUSES[from].name, STATUSES[to].id, STATUSES[to].name),
  resolution: (before, after) => {
    const [from, to] = [resolutionOf(before.resolution), resolutionOf(after.resolution)];
    return historyItem('resolution', from?.id ?? null, from?.name ?? null, to?.id ?? null, to?.name ?? null);
  },
  remaining: ({ remaining: from }, { remaining: to }) =>
    historyItem('timeestimate', seconds(from), seconds(from), seconds(to), seconds(to)),
  spent: ({ spent: from }, { spent: to }) =>
    historyItem('timespent', seconds(from), seconds(from), seconds(to), seconds(to)),
  due: ({ due: from }, { due: to }) => historyItem('duedate', from, midnight(from), to, midnight(to)),
  assignee: ({ assignee: from }, { assignee: to }) =>
    historyItem('assignee', from, nameOf(from), to, nameOf(to)),
  start: ({ start: from }, { start: to }) => ({
    ...historyItem('Start date', from ?? '', from ?? '', to ?? '', to ?? ''),
    fieldtype: 'custom',
    fieldId: 'customfield_10015',
  }),
};
