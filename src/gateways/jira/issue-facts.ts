import { dayOf, type Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { dayInZone } from '../../domain/calendar/day-in-zone';
import { isBlocking } from '../../domain/plan/is-blocking';
import type {
  Change,
  Issue,
  StatusCategory,
  TagField,
  TrackedField,
  Worklog,
} from '../../domain/issues/issue';
import type { JiraChangeItem, JiraHistory, JiraIssue, JiraWorklog } from './issue-schema';

/** What must be known of a site to read its issues. */
export interface ReadOptions {
  /** IANA name of the time zone in which days are counted. */
  readonly timeZone: string;
  /** Id of the site's start-date field, null where it has none. */
  readonly startField: string | null;
  /**
   * Id of the field in which issues name their epic by key, in addition to `parent`; null or absent: none.
   */
  readonly epicField?: string | null | undefined;
}

/** Key of the epic that an issue names, where it has no parent. */
export function namedEpic({ fields }: JiraIssue, { epicField }: ReadOptions): string | null {
  const key = epicField ? fields[epicField] : null;
  return fields.parent || typeof key !== 'string' || key === '' ? null : key;
}

/** What Jira answered about an issue, other than the issue itself. */
export interface Answered {
  readonly histories: readonly JiraHistory[];
  readonly worklogs: readonly JiraWorklog[];
  /** Id of the epic that the issue names (`namedEpic`). */
  readonly epicId: string | null;
}

/** The facts of an issue from Jira's answers. */
export function issueFacts(
  issue: JiraIssue,
  { histories, worklogs, epicId }: Answered,
  options: ReadOptions,
): Issue {
  const { fields } = issue;
  const day = (instant: string | null | undefined): Day | null =>
    instant ? (dayInZone(Date.parse(instant), options.timeZone) ?? null) : null;
  return {
    id: issue.id,
    key: issue.key,
    projectId: fields.project.id,
    ...typeOf(fields),
    parentId: fields.parent?.id ?? epicId,
    ...statusOf(fields),
    assignee: fields.assignee?.accountId ?? null,
    created: day(fields.created) ?? dayFrom(0),
    resolved: day(fields.resolutiondate),
    start: dateOf(options.startField === null ? null : fields[options.startField]),
    due: dateOf(fields.duedate),
    estimate: fields.timeoriginalestimate ?? null,
    remaining: fields.timeestimate ?? null,
    spent: fields.timespent ?? null,
    components: (fields.components ?? []).map((component) => component.id),
    labels: fields.labels ?? [],
    versionIds: (fields.fixVersions ?? []).map((version) => version.id),
    blocks: successorsOf(issue),
    ...linksOf(issue),
    worklogs: worklogsOf(worklogs, options.timeZone),
    worklogTotal: Math.max(fields.worklog?.total ?? 0, worklogs.length),
    changes: changesOf(histories, options),
    ...historiesUnreadOf(issue),
    restricted: fields.security !== null && fields.security !== undefined,
  };
}

/** Only types above the usual level keep a summary, as it names deliverables. */
function typeOf({ issuetype, summary }: JiraIssue['fields']): Pick<Issue, 'summary' | 'type' | 'level'> {
  const level = levelOf(issuetype);
  return { summary: level > 0 ? (summary ?? '') : '', type: issuetype?.name ?? '', level };
}

function statusOf({
  status,
  resolution,
}: JiraIssue['fields']): Pick<Issue, 'statusId' | 'statusName' | 'category' | 'resolution' | 'resolutionId'> {
  return {
    statusId: status?.id ?? '',
    statusName: status?.name ?? '',
    category: categoryOf(status?.statusCategory?.key),
    resolution: resolution?.name ?? null,
    resolutionId: resolution?.id ?? null,
  };
}

/** The category of one of Jira's category keys; `undefined` counts as to do. */
export function categoryOf(key: string | undefined): StatusCategory {
  return key === 'done' || key === 'indeterminate' ? key : 'new';
}

function successorsOf(issue: JiraIssue): readonly string[] {
  const links = issue.fields.issuelinks ?? [];
  return links.flatMap((link) => (isBlocking(link.type) && link.outwardIssue ? [link.outwardIssue.id] : []));
}

/** Only outward links: every link appears in both of its issues. */
function linksOf(issue: JiraIssue): Pick<Issue, 'links'> {
  const links = (issue.fields.issuelinks ?? []).flatMap(({ type, outwardIssue }) =>
    isBlocking(type) || !outwardIssue ? [] : [{ type: type.id ?? type.name, to: outwardIssue.id }],
  );
  return links.length === 0 ? {} : { links };
}

/** Jira gives the number of histories with some of them only. */
function historiesUnreadOf({ changelog }: JiraIssue): Pick<Issue, 'historiesUnread'> {
  const unread = (changelog?.total ?? 0) - (changelog?.histories ?? []).length;
  return unread > 0 ? { historiesUnread: unread } : {};
}

function levelOf(type: JiraIssue['fields']['issuetype']): number {
  if (typeof type?.hierarchyLevel === 'number') return type.hierarchyLevel;
  if (type?.subtask) return -1;
  return type?.name === 'Epic' ? 1 : 0;
}

function dateOf(value: unknown): Day | null {
  return typeof value === 'string' ? (dayOf(value) ?? null) : null;
}

function worklogsOf(worklogs: readonly JiraWorklog[], timeZone: string): readonly Worklog[] {
  return worklogs
    .flatMap((worklog) => {
      const day = dayInZone(Date.parse(worklog.started), timeZone);
      return day === undefined
        ? []
        : [{ author: worklog.author?.accountId ?? '', day, seconds: worklog.timeSpentSeconds ?? 0 }];
    })
    .sort((left, right) => left.day - right.day);
}

const TRACKED: Readonly<Record<string, TrackedField>> = {
  status: 'status',
  resolution: 'resolution',
  timeoriginalestimate: 'estimate',
  timeestimate: 'remaining',
  duedate: 'due',
  parent: 'parent',
  // Jira Cloud names parents so in histories, without the id of a field.
  IssueParentAssociation: 'parent',
  project: 'project',
};

/** Fields with several values, by id; histories use the displayed name where they give no id. */
const TAGS: Readonly<Record<string, TagField>> = {
  fixVersions: 'version',
  'Fix Version': 'version',
  components: 'component',
  Component: 'component',
  labels: 'label',
};

/** Names that older histories give the parent: of epics, of sub-tasks and of levels above. */
const FORMER_PARENTS: ReadonlySet<string> = new Set(['Epic Link', 'Parent', 'Parent Link', 'Parent Issue']);

/** Ids of the fields whose history is asked for, in batches: Jira takes at most ten in one call. */
export const historyFields = ({ startField, epicField }: ReadOptions): readonly (readonly string[])[] => [
  [...Object.keys(TRACKED), ...[startField, epicField].flatMap((field) => field ?? [])],
  ['fixVersions', 'components', 'labels'],
];

/** The changes of the tracked fields in histories, oldest first. */
export function changesOf(histories: readonly JiraHistory[], options: ReadOptions): readonly Change[] {
  const dated = histories.map((history) => ({ history, at: new Date(history.created).getTime() }));
  dated.sort((left, right) => left.at - right.at || Number(left.history.id) - Number(right.history.id));
  return dated.flatMap(({ history, at }) => {
    const day = dayInZone(at, options.timeZone);
    if (day === undefined) return [];
    return (history.items ?? []).flatMap((item) => {
      const tags = TAGS[item.fieldId ?? item.field ?? ''];
      if (tags !== undefined) return tagChanges(day, tags, item);
      const field = trackedField(item, options.startField);
      return field === undefined
        ? []
        : [
            {
              day,
              field,
              from: pastValue(field, oldValue(field, item)),
              to: pastValue(field, newValue(field, item)),
            },
          ];
    });
  });
}

function trackedField(
  { field, fieldId }: JiraChangeItem,
  startField: string | null,
): TrackedField | undefined {
  if (fieldId === startField && startField !== null) return 'start';
  return TRACKED[fieldId ?? field ?? ''] ?? (FORMER_PARENTS.has(field ?? '') ? 'parent' : undefined);
}

/**
 * Jira gives one version or component an item, by id, but all labels before and after, separated by spaces.
 */
function tagChanges(day: Day, field: TagField, item: JiraChangeItem): readonly Change[] {
  if (field !== 'label') {
    const [from, to] = [pastValue(field, item.from), pastValue(field, item.to)];
    return from === to ? [] : [{ day, field, from, to }];
  }
  const [before, after] = [
    wordsIn(item.fromString),
    wordsIn(Object.hasOwn(item, 'toString') ? item['toString'] : null),
  ];
  const lost = [...before]
    .filter((label) => !after.has(label))
    .map((from) => ({ day, field, from, to: null }));
  const gained = [...after]
    .filter((label) => !before.has(label))
    .map((to) => ({ day, field, from: null, to }));
  return [...lost, ...gained];
}

const wordsIn = (text: unknown): ReadonlySet<string> =>
  new Set(typeof text === 'string' ? text.split(' ').filter((word) => word !== '') : []);

const oldValue = (field: TrackedField, item: JiraChangeItem): unknown =>
  field === 'resolution' ? item.fromString : item.from;
const newValue = (field: TrackedField, item: JiraChangeItem): unknown =>
  field !== 'resolution' ? item.to : Object.hasOwn(item, 'toString') ? item['toString'] : item.to;

function pastValue(field: TrackedField, value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  return field === 'due' || field === 'start' ? (/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null) : value;
}
