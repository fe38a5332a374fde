import { z } from 'zod';
import type { Issue } from '../../domain/plan/issue';
import { ask, type Actor } from '../atlassian/ask';
import { issueFacts, type Reading } from './issue-facts';
import { issueSchema, type JiraIssue } from './issue-schema';
import { readHistories } from './read-histories';
import { readWorklogs } from './read-worklogs';

/** Jira gives fewer where so many are too many, some 100 with these fields. */
const PAGE = 500;
/** Issues whose histories are asked for together, and that a caller holds at once. */
const BATCH = 2_000;
/** Most ids that a fetch takes, and that a search takes to bring its index up to date for. */
const IDS = 100;
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

/** Ids of the fields that an issue's facts are read from. */
export const factFields = (startField: string | null): readonly string[] => [
  ...FIELDS,
  ...(startField === null ? [] : [startField]),
];

const searchAnswer = z.object({
  issues: z.array(issueSchema).nullish(),
  nextPageToken: z.string().nullish(),
});

/**
 * The issues that a query selects, some thousand at a time, with every worklog and the history of the tracked fields. `current` are
 * ids whose changes Jira's index may not show yet: it looks at the issues themselves for these, at most fifty.
 */
export async function* readIssues(
  as: Actor,
  jql: string,
  reading: Reading,
  current: readonly string[] = [],
): AsyncGenerator<readonly Issue[]> {
  const reconcileIssues = current.slice(0, RECONCILED).map(Number);
  const common = {
    jql,
    maxResults: PAGE,
    fields: factFields(reading.startField),
    ...(reconcileIssues.length === 0 ? {} : { reconcileIssues }),
  };
  let found: JiraIssue[] = [];
  let token: string | null = null;
  do {
    const body: object = { ...common, ...(token === null ? {} : { nextPageToken: token }) };
    const answer: z.infer<typeof searchAnswer> = await ask('searchIssues', { as, body }, searchAnswer);
    found.push(...(answer.issues ?? []));
    token = answer.nextPageToken ?? null;
    if (found.length >= BATCH && token !== null) {
      yield await factsOf(as, found, reading);
      found = [];
    }
  } while (token !== null);
  if (found.length > 0) yield await factsOf(as, found, reading);
}

const fetchAnswer = z.object({
  issues: z.array(issueSchema).nullish(),
  issueErrors: z.array(z.object({ id: z.coerce.string().nullish() })).nullish(),
});

/**
 * Issues by id, from Jira's own records and not its index. Those that are gone or may not be seen are absent; `unread` are those that Jira
 * has and could not give this time.
 */
export async function fetchIssues(
  as: Actor,
  ids: readonly string[],
  reading: Reading,
): Promise<{ readonly issues: readonly Issue[]; readonly unread: readonly string[] }> {
  const parts = Array.from({ length: Math.ceil(ids.length / IDS) }, (_, part) => ids.slice(part * IDS, (part + 1) * IDS));
  const answers = await Promise.all(
    parts.map((issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields: factFields(reading.startField) };
      return ask('fetchIssues', { as, body }, fetchAnswer);
    }),
  );
  const found = answers.flatMap(({ issues }) => issues ?? []);
  const unread = answers.flatMap(({ issueErrors }) => issueErrors ?? []).flatMap(({ id }) => id ?? []);
  return { issues: await factsOf(as, found, reading), unread };
}

async function factsOf(as: Actor, found: readonly JiraIssue[], reading: Reading): Promise<readonly Issue[]> {
  const [histories, worklogs] = await Promise.all([
    readHistories(
      as,
      found.map(({ id }) => id),
      reading.startField,
    ),
    Promise.all(found.map((issue) => readWorklogs(as, issue))),
  ]);
  return found.map((issue, at) => issueFacts(issue, histories.get(issue.id) ?? [], worklogs[at] ?? [], reading));
}
