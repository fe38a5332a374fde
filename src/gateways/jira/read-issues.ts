import { z } from 'zod';
import type { Issue } from '../../domain/plan/issue';
import { ask, type Actor } from '../atlassian/ask';
import { historyFields, issueFacts, type Reading } from './issue-facts';
import { historySchema, issueSchema, worklogSchema, type JiraHistory, type JiraIssue, type JiraWorklog } from './issue-schema';

const PAGE = 500;
const CHANGELOG_ISSUES = 1000;
const WORKLOGS_PAGE = 5000;

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
  isLast: z.boolean().nullish(),
});

export interface IssuePage {
  readonly issues: readonly Issue[];
  /** Null: this was the last page. */
  readonly next: string | null;
}

/** A page of the issues that a query selects, with every worklog and the history of the tracked fields. */
export async function readIssues(as: Actor, jql: string, token: string | null, reading: Reading): Promise<IssuePage> {
  const body = {
    jql,
    maxResults: PAGE,
    fields: factFields(reading.startField),
    ...(token === null ? {} : { nextPageToken: token }),
  };
  const answer = await ask('searchIssues', { as, body }, searchAnswer);
  const found = answer.issues ?? [];
  const histories = await readHistories(as, found, reading.startField);
  const issues: Issue[] = [];
  for (const issue of found) {
    issues.push(issueFacts(issue, histories.get(issue.id) ?? [], await readWorklogs(as, issue), reading));
  }
  return { issues, next: answer.nextPageToken ?? null };
}

/** Every worklog of an issue: an issue holds the first twenty only. What cannot be read shows in `worklogTotal`. */
export async function readWorklogs(as: Actor, issue: JiraIssue): Promise<readonly JiraWorklog[]> {
  const embedded = issue.fields.worklog?.worklogs ?? [];
  if ((issue.fields.worklog?.total ?? 0) <= embedded.length) return embedded;
  const worklogs: JiraWorklog[] = [];
  for (;;) {
    const query = [
      ['startAt', String(worklogs.length)],
      ['maxResults', String(WORKLOGS_PAGE)],
    ] as const;
    const page = await ask('readWorklogs', { as, path: { issueIdOrKey: issue.id }, query }, worklogPage);
    worklogs.push(...page.worklogs);
    if (page.worklogs.length === 0 || worklogs.length >= page.total) return worklogs;
  }
}

const worklogPage = z.object({ total: z.number(), worklogs: z.array(worklogSchema) });

const changelogAnswer = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.coerce.string(), changeHistories: z.array(historySchema).nullish() })).nullish(),
  nextPageToken: z.string().nullish(),
});

async function readHistories(
  as: Actor,
  issues: readonly JiraIssue[],
  startField: string | null,
): Promise<ReadonlyMap<string, readonly JiraHistory[]>> {
  const histories = new Map<string, JiraHistory[]>();
  const fieldIds = historyFields(startField);
  for (let from = 0; from < issues.length; from += CHANGELOG_ISSUES) {
    const issueIdsOrKeys = issues.slice(from, from + CHANGELOG_ISSUES).map((issue) => issue.id);
    let token: string | null = null;
    do {
      const body: object = { issueIdsOrKeys, fieldIds, maxResults: 10_000, ...(token === null ? {} : { nextPageToken: token }) };
      const answer: z.infer<typeof changelogAnswer> = await ask('readChangelogs', { as, body }, changelogAnswer);
      for (const log of answer.issueChangeLogs ?? []) {
        histories.set(log.issueId, [...(histories.get(log.issueId) ?? []), ...(log.changeHistories ?? [])]);
      }
      token = answer.nextPageToken ?? null;
    } while (token !== null);
  }
  return histories;
}
