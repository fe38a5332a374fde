import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dayOf, type Day } from '../../../src/domain/calendar/day';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import type { Change, Issue, StatusCategory, TrackedField } from '../../../src/domain/issues/issue';

/** The parts of a Jira issue that the engine's inputs are drawn from. */
export interface RawIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary?: string;
    readonly issuetype: { readonly name: string; readonly hierarchyLevel?: number };
    readonly project: { readonly id: string; readonly key: string };
    readonly parent?: { readonly id: string; readonly key: string };
    readonly status: {
      readonly id: string;
      readonly name: string;
      readonly statusCategory: { readonly key: string };
    };
    readonly resolution: { readonly name: string } | null;
    readonly resolutiondate: string | null;
    readonly created: string;
    readonly duedate?: string | null;
    readonly customfield_10015?: string | null;
    readonly assignee?: { readonly accountId: string } | null;
    readonly labels?: readonly string[];
    readonly components?: readonly { readonly name: string }[];
    readonly fixVersions?: readonly { readonly id: string }[];
    readonly issuelinks?: readonly {
      readonly type: { readonly name: string };
      readonly outwardIssue?: { readonly id: string };
    }[];
    readonly timeoriginalestimate?: number | null;
    readonly timeestimate?: number | null;
    readonly timespent?: number | null;
    readonly worklog?: {
      readonly total: number;
      readonly worklogs: readonly {
        readonly author: { readonly accountId: string };
        readonly started: string;
        readonly timeSpentSeconds: number;
      }[];
    };
  };
  readonly changelog?: {
    readonly histories: readonly {
      readonly created: string;
      readonly items: readonly {
        readonly field: string;
        readonly from: string | null;
        readonly to: string | null;
        readonly fromString: string | null;
        readonly toString: string | null;
      }[];
    }[];
  };
}

/** Lines of a site export's issues. */
export function readIssues(folder: string): readonly RawIssue[] {
  const text = gunzipSync(readFileSync(`${folder}/issues.jsonl.gz`)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RawIssue);
}

/** One issue as the engine takes it; days are those of the text, which the exports used here write in UTC. */
export function issueOf(raw: RawIssue): Issue {
  const { fields } = raw;
  return {
    id: raw.id,
    key: raw.key,
    projectId: fields.project.id,
    summary: fields.summary ?? '',
    type: fields.issuetype.name,
    level: fields.issuetype.hierarchyLevel ?? 0,
    parentId: fields.parent?.id ?? null,
    statusId: fields.status.id,
    statusName: fields.status.name,
    category: fields.status.statusCategory.key as StatusCategory,
    resolution: fields.resolution?.name ?? null,
    resolutionId: null,
    assignee: fields.assignee?.accountId ?? null,
    created: requiredDay(fields.created),
    resolved: dayFrom(fields.resolutiondate),
    start: dayFrom(fields.customfield_10015),
    due: dayFrom(fields.duedate),
    estimate: fields.timeoriginalestimate ?? null,
    remaining: fields.timeestimate ?? null,
    spent: fields.timespent ?? null,
    components: (fields.components ?? []).map(({ name }) => name),
    labels: fields.labels ?? [],
    versionIds: (fields.fixVersions ?? []).map(({ id }) => id),
    blocks: (fields.issuelinks ?? []).flatMap(({ type, outwardIssue }) =>
      type.name === 'Blocks' && outwardIssue ? [outwardIssue.id] : [],
    ),
    worklogs: (fields.worklog?.worklogs ?? [])
      .map(({ author, started, timeSpentSeconds }) => ({
        author: author.accountId,
        day: requiredDay(started),
        seconds: timeSpentSeconds,
      }))
      .sort((one, other) => one.day - other.day),
    worklogTotal: fields.worklog?.total ?? 0,
    changes: changesOf(raw),
    restricted: false,
  };
}

const TRACKED: Readonly<Record<string, TrackedField>> = {
  status: 'status',
  timeoriginalestimate: 'estimate',
  timeestimate: 'remaining',
};

function changesOf(raw: RawIssue): readonly Change[] {
  return (raw.changelog?.histories ?? []).toReversed().flatMap(({ created, items }) =>
    items.flatMap((item): readonly Change[] => {
      const day = requiredDay(created);
      if (item.field === 'resolution')
        return [{ day, field: 'resolution', from: item.fromString, to: item.toString }];
      const field = TRACKED[item.field];
      return field ? [{ day, field, from: item.from, to: item.to }] : [];
    }),
  );
}

function dayFrom(text: string | null | undefined): Day | null {
  return text === null || text === undefined ? null : (dayOf(text) ?? null);
}
