import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import type { Issue, StatusCategory } from '../../domain/issues/issue';
import * as column from './columns';
import {
  changeColumns,
  changesOf,
  worklogColumns,
  worklogsOf,
  type ChangeColumns,
  type Lengths,
  type WorklogColumns,
} from './history-columns';
import { linkColumns, linksOf, type LinkColumns } from './link-columns';

/**
 * Issues as the store keeps them: by column, days as steps, ids as distances, words once. Compressed, they
 * take some 60 % of the same issues as rows; writes and reads are billed by the byte.
 */
export interface IssueColumns {
  readonly ids: readonly (number | string)[];
  readonly keys: column.Words<string>;
  readonly numbers: readonly number[];
  readonly projects: column.Words<string>;
  readonly summaries: readonly string[];
  readonly types: column.Words<string>;
  readonly levels: readonly number[];
  readonly parents: readonly (number | string | null)[];
  readonly statuses: column.Words<string>;
  readonly statusNames: column.Words<string>;
  readonly categories: column.Words<StatusCategory>;
  readonly resolutions: column.Words<string | null>;
  /** Absent from pages written before ids of resolutions were kept. */
  readonly resolutionIds?: column.Words<string | null>;
  readonly assignees: column.Words<string | null>;
  readonly created: readonly number[];
  readonly resolved: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly dues: readonly (number | null)[];
  readonly estimates: readonly (number | null)[];
  readonly remaining: readonly (number | null)[];
  readonly spent: readonly (number | null)[];
  readonly components: column.Words<string> & Lengths;
  readonly labels: column.Words<string> & Lengths;
  readonly versions: column.Words<string> & Lengths;
  readonly blocks: column.Lists<number | string>;
  readonly worklogs: WorklogColumns;
  readonly changes: ChangeColumns;
  readonly restricted: readonly (0 | 1)[];
  /** Absent where no issue has links, and from pages written before links had types. */
  readonly links?: LinkColumns;
  /** Number of histories that Jira has and did not give; absent where there are none. */
  readonly historiesUnread?: readonly number[];
}

/** The columns of issues, in the order given. */
export function columnsOf(issues: readonly Issue[]): IssueColumns {
  const keys = issues.map(({ key }) => keyParts(key));
  const sinceCreated = (of: (issue: Issue) => Day | null): readonly (number | null)[] =>
    issues.map((issue) => minus(of(issue), issue.created));
  return {
    ids: issues.map(({ id }, index) => column.distanceOf(id, issues[index - 1]?.id ?? '0')),
    keys: column.wordsOf(keys.map(([prefix]) => prefix)),
    numbers: column.stepsOf(keys.map(([, number]) => number)),
    projects: column.wordsOf(issues.map(({ projectId }) => projectId)),
    summaries: issues.map(({ summary }) => summary),
    types: column.wordsOf(issues.map(({ type }) => type)),
    levels: issues.map(({ level }) => level),
    parents: issues.map(({ parentId, id }) => parentId && column.distanceOf(parentId, id)),
    ...stateColumns(issues),
    created: column.stepsOf(issues.map(({ created }) => created)),
    resolved: sinceCreated(({ resolved }) => resolved),
    starts: sinceCreated(({ start }) => start),
    dues: sinceCreated(({ due }) => due),
    estimates: issues.map(({ estimate }) => estimate),
    remaining: issues.map(({ remaining }) => remaining),
    spent: issues.map(({ spent }) => spent),
    components: wordLists(issues.map(({ components }) => components)),
    labels: wordLists(issues.map(({ labels }) => labels)),
    versions: wordLists(issues.map(({ versionIds }) => versionIds)),
    blocks: column.listsTogether(
      issues.map(({ id, blocks }) => blocks.map((blocked) => column.distanceOf(blocked, id))),
    ),
    worklogs: worklogColumns(issues),
    changes: changeColumns(issues),
    restricted: issues.map(({ restricted }) => (restricted ? 1 : 0)),
    ...(issues.some(({ links = [] }) => links.length > 0) ? { links: linkColumns(issues) } : {}),
    ...(issues.some(lacksHistories)
      ? { historiesUnread: issues.map(({ historiesUnread = 0 }) => historiesUnread) }
      : {}),
  };
}

type StateColumns = Pick<
  IssueColumns,
  'statuses' | 'statusNames' | 'categories' | 'resolutions' | 'resolutionIds' | 'assignees'
>;

/** Columns of the state that an issue is in, and of who works on it. */
function stateColumns(issues: readonly Issue[]): StateColumns {
  const words = <T>(of: (issue: Issue) => T): column.Words<T> => column.wordsOf(issues.map(of));
  return {
    statuses: words(({ statusId }) => statusId),
    statusNames: words(({ statusName }) => statusName),
    categories: words(({ category }) => category),
    resolutions: words(({ resolution }) => resolution),
    resolutionIds: words(({ resolutionId }) => resolutionId),
    assignees: words(({ assignee }) => assignee),
  };
}

/** The issues of columns, in the order in which they were given. */
export function issuesOfColumns(columns: IssueColumns): readonly Issue[] {
  const read = readColumns(columns);
  return read.ids.map((id, at) => issueAt(columns, read, id, at));
}

/** The columns, decoded where they are not read place by place. */
function readColumns(columns: IssueColumns) {
  let before = '0';
  const ids = columns.ids.map((distance) => (before = column.idAtDistance(distance, before)));
  const created = column.numbersOfSteps(columns.created);
  return {
    ids,
    created,
    numbers: column.numbersOfSteps(columns.numbers),
    keys: column.valuesOfWords(columns.keys),
    projects: column.valuesOfWords(columns.projects),
    types: column.valuesOfWords(columns.types),
    statuses: column.valuesOfWords(columns.statuses),
    statusNames: column.valuesOfWords(columns.statusNames),
    categories: column.valuesOfWords(columns.categories),
    resolutions: column.valuesOfWords(columns.resolutions),
    resolutionIds: columns.resolutionIds && column.valuesOfWords(columns.resolutionIds),
    assignees: column.valuesOfWords(columns.assignees),
    components: listsOfWords(columns.components),
    labels: listsOfWords(columns.labels),
    versions: listsOfWords(columns.versions),
    blocks: column.splitLists(columns.blocks.lengths, columns.blocks.all),
    worklogs: worklogsOf(columns.worklogs, created),
    changes: changesOf(columns.changes, created),
    links: columns.links && linksOf(columns.links, ids),
  };
}

function issueAt(columns: IssueColumns, read: ReturnType<typeof readColumns>, id: string, at: number): Issue {
  const day = read.created[at] ?? 0;
  const parent = columns.parents[at] ?? null;
  return {
    id,
    key: keyOf(read.keys[at] ?? '', read.numbers[at] ?? NO_NUMBER),
    projectId: read.projects[at] ?? '',
    summary: columns.summaries[at] ?? '',
    type: read.types[at] ?? '',
    level: columns.levels[at] ?? 0,
    parentId: parent === null ? null : column.idAtDistance(parent, id),
    statusId: read.statuses[at] ?? '',
    statusName: read.statusNames[at] ?? '',
    category: read.categories[at] ?? 'new',
    resolution: read.resolutions[at] ?? null,
    resolutionId: read.resolutionIds?.[at] ?? null,
    assignee: read.assignees[at] ?? null,
    created: dayFrom(day),
    resolved: plus(columns.resolved[at], day),
    start: plus(columns.starts[at], day),
    due: plus(columns.dues[at], day),
    estimate: columns.estimates[at] ?? null,
    remaining: columns.remaining[at] ?? null,
    spent: columns.spent[at] ?? null,
    components: read.components[at] ?? [],
    labels: read.labels[at] ?? [],
    versionIds: read.versions[at] ?? [],
    blocks: (read.blocks[at] ?? []).map((distance) => column.idAtDistance(distance, id)),
    worklogs: read.worklogs[at] ?? [],
    worklogTotal: (read.worklogs[at]?.length ?? 0) + (columns.worklogs.missing[at] ?? 0),
    changes: read.changes[at] ?? [],
    restricted: columns.restricted[at] === 1,
    ...((read.links?.[at]?.length ?? 0) > 0 ? { links: read.links?.[at] } : {}),
    ...((columns.historiesUnread?.[at] ?? 0) > 0 ? { historiesUnread: columns.historiesUnread?.[at] } : {}),
  };
}

const lacksHistories = ({ historiesUnread = 0 }: Issue): boolean => historiesUnread > 0;

const NO_NUMBER = -1;

/** A key as the part of its project and its number. */
function keyParts(key: string): readonly [string, number] {
  const [, prefix = key, digits] = /^(.*?)(0|[1-9]\d{0,14})$/s.exec(key) ?? [];
  return digits === undefined ? [key, NO_NUMBER] : [prefix, Number(digits)];
}

const keyOf = (prefix: string, number: number): string =>
  number === NO_NUMBER ? prefix : `${prefix}${number}`;

const minus = (day: Day | null, created: Day): number | null => (day === null ? null : day - created);

const plus = (days: number | null | undefined, created: number): Day | null =>
  days === null || days === undefined ? null : dayFrom(created + days);

function wordLists(lists: readonly (readonly string[])[]): column.Words<string> & Lengths {
  const { lengths, all } = column.listsTogether(lists);
  return { lengths, ...column.wordsOf(all) };
}

const listsOfWords = (columns: column.Words<string> & Lengths): readonly (readonly string[])[] =>
  column.splitLists(columns.lengths, column.valuesOfWords(columns));
