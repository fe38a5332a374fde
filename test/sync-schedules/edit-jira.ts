import type { Json } from '../host/seams/json';
import type { WholeSite } from '../host/whole-site';
import { ADMINISTRATOR, ELSEWHERE, PROJECT } from './schedule-site';
import type { Step } from './schedule';

type Edit = Extract<Step, { readonly kind: 'edit' }>;
type Bulk = Extract<Step, { readonly kind: 'bulk' }>;
interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: Json;
}
interface Chosen {
  readonly issue: Issue;
  readonly other: Issue;
  /** An issue of the other project. */
  readonly elsewhere: Issue | null;
  readonly worklog: string | undefined;
  readonly link: string | undefined;
  readonly value: number;
}
type Request = readonly [method: string, path: string, body?: unknown];

/** Edits Jira as a person would. Nothing happens where there is nothing to choose from; Jira may refuse. */
export async function editJira(site: WholeSite, { edit, pick, value }: Edit): Promise<void> {
  const issuesOf = (key: string) => site.jira.directory.issuesOf(key, ADMINISTRATOR, 0, 100);
  const issues = issuesOf(PROJECT.key);
  const foreign = issuesOf(ELSEWHERE);
  const elsewhere = foreign[pick % Math.max(1, foreign.length)] ?? null;
  const issue = issues[pick % Math.max(1, issues.length)];
  const other = issues[value % Math.max(1, issues.length)];
  if (issue === undefined || other === undefined) return;
  const list = (field: string) => idsIn(issue.fields[field]);
  const worklogs = idsIn((issue.fields['worklog'] as { readonly worklogs?: unknown } | undefined)?.worklogs);
  const links = list('issuelinks');
  const worklog = worklogs[value % Math.max(1, worklogs.length)];
  const link = links[value % Math.max(1, links.length)];
  const request = REQUESTS[edit]({ issue, other, elsewhere, worklog, link, value });
  if (request !== null) await ask(site, ...request);
}

const EDITS = 1_000;

/**
 * Edits a thousand times within a minute, as somebody who changes many issues at once; the app hears of it
 * meanwhile.
 */
export async function editInBulk(site: WholeSite, { edit, pick, value, heardTogether }: Bulk): Promise<void> {
  for (let done = 0; done < EDITS; done += heardTogether) {
    for (let at = done; at < done + heardTogether; at++)
      await editJira(site, { kind: 'edit', edit, pick: pick + at, value: value + at });
    await site.clock.moveTo(site.clock.now() + (heardTogether / EDITS) * 59_000);
  }
}

const REQUESTS: Readonly<Record<Edit['edit'], (chosen: Chosen) => Request | null>> = {
  create: ({ other, value }) => [
    'POST',
    '/issue',
    {
      fields: {
        project: { id: PROJECT.id },
        issuetype: { id: '101' },
        summary: `New ${String(value)}`,
        ...(value % 2 === 0 && isEpic(other) ? { parent: { id: other.id } } : {}),
        timetracking: { originalEstimate: `${String(1 + (value % 9))}h` },
      },
    },
  ],
  rename: ({ issue, value }) => edited(issue, { summary: `Renamed ${String(value)}` }),
  estimate: ({ issue, value }) =>
    edited(issue, { timetracking: { originalEstimate: `${String(1 + (value % 40))}h` } }),
  due: ({ issue, value }) => edited(issue, { duedate: `2026-0${String(3 + (value % 6))}-15` }),
  parent: ({ issue, other }) =>
    isTask(issue) && isEpic(other) ? edited(issue, { parent: { id: other.id } }) : null,
  status: ({ issue, value }) => [
    'POST',
    `/issue/${issue.id}/transitions`,
    { transition: { id: ['11', '21', '31'][value % 3] } },
  ],
  delete: ({ issue }) => ['DELETE', `/issue/${issue.id}?deleteSubtasks=true`],
  move: ({ issue }) => (isTask(issue) ? moved(issue, 'HID,101') : null),
  'move back': ({ elsewhere }) => elsewhere && moved(elsewhere, 'APP,101'),
  'log work': ({ issue, value }) => [
    'POST',
    `/issue/${issue.id}/worklog`,
    {
      timeSpentSeconds: 900 * (1 + (value % 32)),
      started: `2026-02-${String(10 + (value % 18))}T09:00:00.000+0100`,
    },
  ],
  'correct work': ({ issue, worklog, value }) =>
    worklog === undefined
      ? null
      : ['PUT', `/issue/${issue.id}/worklog/${worklog}`, { timeSpentSeconds: 900 * (1 + (value % 32)) }],
  'delete work': ({ issue, worklog }) =>
    worklog === undefined ? null : ['DELETE', `/issue/${issue.id}/worklog/${worklog}`],
  link: ({ issue, other }) => [
    'POST',
    '/issueLink',
    { type: { name: 'Blocks' }, inwardIssue: { id: issue.id }, outwardIssue: { id: other.id } },
  ],
  unlink: ({ link }) => (link === undefined ? null : ['DELETE', `/issueLink/${link}`]),
  'fix version': ({ issue, value }) =>
    edited(issue, { fixVersions: value % 3 === 0 ? [] : [{ id: value % 3 === 1 ? '71' : '72' }] }),
  version: ({ value }) => [
    'PUT',
    '/version/72',
    { releaseDate: `2026-0${String(4 + (value % 5))}-30`, name: `V${String(value)}` },
  ],
};

const moved = (issue: Issue, target: string): Request => [
  'POST',
  '/bulk/issues/move',
  { targetToSourcesMapping: { [target]: { issueIdsOrKeys: [issue.id] } } },
];
const edited = (issue: Issue, fields: Json): Request => ['PUT', `/issue/${issue.id}`, { fields }];
const levelOf = (issue: Issue): unknown =>
  (issue.fields['issuetype'] as Json | undefined)?.['hierarchyLevel'];
const isEpic = (issue: Issue): boolean => levelOf(issue) === 1;
const isTask = (issue: Issue): boolean => levelOf(issue) === 0;

function idsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map((one: Json) => String(one['id'])) : [];
}

async function ask(site: WholeSite, method: string, path: string, body?: unknown): Promise<void> {
  const init = {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  await site.jira.request(`/rest/api/3${path}`, init, {
    accountId: ADMINISTRATOR,
    isApp: false,
    scopes: null,
  });
}
