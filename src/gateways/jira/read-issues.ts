import { z } from 'zod';
import type { Issue } from '../../domain/issues/issue';
import { ask, type Actor } from '../atlassian/ask';
import { changesOf, issueFacts, namedEpic, type ReadOptions } from './issue-facts';
import { issueSchema, type JiraIssue } from './issue-schema';
import { readHistories } from './read-histories';
import { readWorklogs } from './read-worklogs';

/** Issues asked for in a page. Jira gives fewer where they are large, some 100 with these fields. */
const PAGE = 500;
/** Issues whose histories are asked for together, and that a caller holds at once. */
const BATCH = 2_000;
/** Most ids that a fetch takes. */
const IDS = 100;
/** Most ids whose changes a search looks up besides its index. */
export const RECONCILED = 50;

const FIELDS = [
  'summary',
  'project',
  'issuetype',
  'parent',
  'status',
  'resolution',
  'resolutiondate',
  'assignee',
  'created',
  'duedate',
  'timeoriginalestimate',
  'timeestimate',
  'timespent',
  'components',
  'labels',
  'fixVersions',
  'issuelinks',
  'worklog',
  'security',
] as const;

/** Ids of the fields from which the facts of an issue are read. */
export const factFields = ({ startField, epicField }: ReadOptions): readonly string[] => [
  ...FIELDS,
  ...[startField, epicField].flatMap((field) => field ?? []),
];

const searchAnswer = z.object({
  issues: z.array(issueSchema).nullish(),
  nextPageToken: z.string().nullish(),
});

/**
 * The issues that a query selects, some thousand at a time, with every worklog and the history of the tracked
 * fields. `current`: at most fifty ids that Jira looks up itself, as its index may lag behind.
 */
export async function* readIssues(
  as: Actor,
  jql: string,
  options: ReadOptions,
  current: readonly string[] = [],
): AsyncGenerator<readonly Issue[]> {
  const reconcileIssues = current.slice(0, RECONCILED).map(Number);
  const common = {
    jql,
    maxResults: PAGE,
    fields: factFields(options),
    ...(reconcileIssues.length === 0 ? {} : { reconcileIssues }),
  };
  let found: Found[] = [];
  let count = 0;
  let token: string | null = null;
  do {
    const body: object = { ...common, ...(token === null ? {} : { nextPageToken: token }) };
    const answer: z.infer<typeof searchAnswer> = await ask('searchIssues', { as, body }, searchAnswer);
    const issues = answer.issues ?? [];
    token = answer.nextPageToken ?? null;
    found.push(foundOf(as, issues, options));
    count += issues.length;
    if (count >= BATCH && token !== null) {
      yield await withHistories(as, found, options);
      found = [];
      count = 0;
    }
  } while (token !== null);
  if (count > 0) yield await withHistories(as, found, options);
}

const fetchAnswer = z.object({
  issues: z.array(issueSchema).nullish(),
  issueErrors: z.array(z.object({ id: z.coerce.string().nullish() })).nullish(),
});

/**
 * Issues by id, from Jira's records and not from its index. Issues that are gone or hidden are absent;
 * `unread` are those that Jira has and could not give this time.
 */
export async function fetchIssues(
  as: Actor,
  ids: readonly string[],
  options: ReadOptions,
): Promise<{ readonly issues: readonly Issue[]; readonly unread: readonly string[] }> {
  const parts = Array.from({ length: Math.ceil(ids.length / IDS) }, (_, part) =>
    ids.slice(part * IDS, (part + 1) * IDS),
  );
  const answers = await Promise.all(
    parts.map((issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields: factFields(options) };
      return ask('fetchIssues', { as, body }, fetchAnswer);
    }),
  );
  const found = answers.map(({ issues }) => foundOf(as, issues ?? [], options));
  const unread = answers.flatMap(({ issueErrors }) => issueErrors ?? []).flatMap(({ id }) => id ?? []);
  return { issues: await withHistories(as, found, options), unread };
}

/** Issues of one answer, whose worklogs may still be loading. */
interface Found {
  readonly ids: readonly string[];
  readonly issues: Promise<readonly Issue[]>;
}

/**
 * The issues of an answer, without their histories. The answer itself takes many times the memory and is
 * dropped at once.
 */
function foundOf(as: Actor, answered: readonly JiraIssue[], options: ReadOptions): Found {
  const epics = epicIdsOf(as, answered, options);
  const issues = Promise.all(
    answered.map(async (issue) => {
      const epicId = (await epics).get(namedEpic(issue, options) ?? '') ?? null;
      return issueFacts(issue, { histories: [], worklogs: await readWorklogs(as, issue), epicId }, options);
    }),
  );
  // The error reaches whoever awaits the issues; nobody does so yet.
  issues.catch(() => undefined);
  return { ids: answered.map(({ id }) => id), issues };
}

const identifiedAnswer = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })).nullish(),
});

/** Ids of the epics that issues name by key; hidden ones are absent. */
export async function epicIdsOf(
  as: Actor,
  issues: readonly JiraIssue[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(issues.map(({ key, id }) => [key, id]));
  const named = new Set(issues.flatMap((issue) => namedEpic(issue, options) ?? []));
  const others = [...named].filter((key) => !ids.has(key));
  const parts = Array.from({ length: Math.ceil(others.length / IDS) }, (_, part) =>
    others.slice(part * IDS, (part + 1) * IDS),
  );
  const answers = await Promise.all(
    parts.map((issueIdsOrKeys) =>
      ask('fetchIssues', { as, body: { issueIdsOrKeys, fields: ['key'] } }, identifiedAnswer),
    ),
  );
  for (const { id, key } of answers.flatMap((answer) => answer.issues ?? [])) ids.set(key, id);
  return ids;
}

async function withHistories(
  as: Actor,
  found: readonly Found[],
  options: ReadOptions,
): Promise<readonly Issue[]> {
  const ids = found.flatMap((part) => part.ids);
  const [histories, parts] = await Promise.all([
    readHistories(as, ids, options),
    Promise.all(found.map(({ issues }) => issues)),
  ]);
  return parts
    .flat()
    .map((issue) => ({ ...issue, changes: changesOf(histories.get(issue.id) ?? [], options) }));
}
