import type { IssueDocument } from '../../seams/site-export';
import type { IssueRecord } from './issue-record';
import { jiraUserOf, personOf } from './people';
import {
  COMPONENTS,
  ISSUE_TYPES,
  LINK_TYPES,
  PRIORITIES,
  RESOLUTIONS,
  SECURITY_LEVEL,
  STATUSES,
  VERSIONS,
} from './vocabulary';

/** Where an issue stands among the others. */
export interface Numbered {
  readonly record: IssueRecord;
  readonly id: string;
  readonly key: string;
}
export interface Links {
  readonly parent: Numbered | undefined;
  readonly children: readonly Numbered[];
  /** Links by id: this issue blocks, or is blocked by, the other. */
  readonly blocks: readonly (readonly [id: string, other: Numbered])[];
  readonly blockedBy: readonly (readonly [id: string, other: Numbered])[];
}
export interface ProjectObject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
  readonly simplified: boolean;
}

const SITE = 'https://belorme.example.invalid';

/** An issue as Jira Cloud REST v3 gives it with its changelog and every worklog. */
export function issueDocumentOf(issue: Numbered, links: Links, project: ProjectObject): IssueDocument {
  const { record, id, key } = issue;
  return {
    id,
    key,
    fields: {
      ...descriptionFields(record),
      project,
      ...progressFields(record),
      ...linkFields(links),
      ...timeFields(issue),
    },
    changelog: changelogOf(issue),
    properties: {},
  };
}

const userOf = (accountId: string | null) => (accountId === null ? null : jiraUserOf(personOf(accountId)));

const reference = ({ id, key, record }: Numbered) => ({
  id,
  key,
  self: `${SITE}/rest/api/3/issue/${id}`,
  fields: {
    summary: record.item.summary,
    status: STATUSES[record.now.status],
    priority: PRIORITIES[record.item.priority],
    issuetype: ISSUE_TYPES[record.item.kind],
  },
});

function descriptionFields({ item }: IssueRecord) {
  return {
    summary: item.summary,
    issuetype: ISSUE_TYPES[item.kind],
    priority: PRIORITIES[item.priority],
    labels: item.labels,
    components: item.component === null ? [] : [COMPONENTS[item.component]],
    fixVersions: item.version === null ? [] : [VERSIONS[item.version]],
    versions: [],
    description: item.kind === 'story' ? storyText(item.summary) : null,
    reporter: userOf(item.reporter),
    creator: userOf(item.reporter),
    ...(item.restricted ? { security: SECURITY_LEVEL } : {}),
  };
}

function storyText(summary: string) {
  const text = `En tant qu’usager du portail, je souhaite : ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`;
  return { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

function progressFields({ now, createdAt, resolvedAt, histories }: IssueRecord) {
  return {
    status: STATUSES[now.status],
    resolution: now.resolution === null ? null : RESOLUTIONS[now.resolution],
    resolutiondate: resolvedAt,
    created: createdAt,
    updated: histories.at(-1)?.at ?? createdAt,
    customfield_10015: now.start,
    duedate: now.due,
    assignee: userOf(now.assignee),
  };
}

function linkFields({ parent, children, blocks, blockedBy }: Links) {
  const [type] = LINK_TYPES;
  return {
    ...(parent ? { parent: reference(parent) } : {}),
    subtasks: children.filter(({ record }) => record.item.kind === 'subtask').map(reference),
    issuelinks: [
      ...blocks.map(([id, other]) => ({ id, type, outwardIssue: reference(other) })),
      ...blockedBy.map(([id, other]) => ({ id, type, inwardIssue: reference(other) })),
    ],
  };
}

/** `1d 2h 30m` as Jira writes durations, with its days of eight hours. */
function durationOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const parts = [
    [Math.floor(minutes / 480), 'd'],
    [Math.floor((minutes % 480) / 60), 'h'],
    [minutes % 60, 'm'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${String(count)}${unit}`);
  return words.length === 0 ? '0m' : words.join(' ');
}

function timeFields({ record, id }: Numbered) {
  const { hours } = record.item;
  const original = hours === null ? null : hours * 3600;
  const { remaining, spent } = record.now;
  return {
    timeoriginalestimate: original,
    timeestimate: remaining,
    timespent: spent,
    timetracking: {
      ...(original === null
        ? {}
        : { originalEstimate: durationOf(original), originalEstimateSeconds: original }),
      ...(remaining === null
        ? {}
        : { remainingEstimate: durationOf(remaining), remainingEstimateSeconds: remaining }),
      ...(spent === null ? {} : { timeSpent: durationOf(spent), timeSpentSeconds: spent }),
    },
    worklog: worklogOf(record, id),
  };
}

function worklogOf({ worklogs }: IssueRecord, issueId: string) {
  const total = worklogs.length;
  return {
    startAt: 0,
    maxResults: total,
    total,
    worklogs: worklogs.map(({ author, started, created, seconds }, index) => {
      const id = `${issueId}${String(index + 1).padStart(3, '0')}`;
      return {
        self: `${SITE}/rest/api/3/issue/${issueId}/worklog/${id}`,
        author: userOf(author),
        updateAuthor: userOf(author),
        created,
        updated: created,
        started,
        timeSpent: durationOf(seconds),
        timeSpentSeconds: seconds,
        id,
        issueId,
      };
    }),
  };
}

/** Newest first, as Jira gives it. */
function changelogOf({ record, id }: Numbered) {
  const histories = record.histories.map(({ at, author, items }, index) => ({
    id: `${id}${String(index + 1).padStart(4, '0')}`,
    author: userOf(author),
    created: at,
    items,
  }));
  return {
    startAt: 0,
    maxResults: histories.length,
    total: histories.length,
    histories: histories.reverse(),
  };
}
