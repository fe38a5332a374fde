import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalonExportSchema } from '../../../src/contract/jalon-export';
import { defaultExport } from '../../host/data/default-export';
import { readSiteExport } from '../../host/data/read-site-export';
import type { IssueDocument } from '../../host/seams';

interface HistoryItem {
  readonly fieldId: string;
  readonly from: string | null;
  readonly to: string | null;
}
interface Fields {
  readonly summary: string;
  readonly created: string;
  readonly updated: string;
  readonly project: { readonly key: string };
  readonly issuetype: { readonly name: string; readonly subtask: boolean };
  readonly status: { readonly id: string; readonly statusCategory: { readonly key: string } };
  readonly resolution: { readonly id: string } | null;
  readonly resolutiondate: string | null;
  readonly assignee: { readonly accountId: string } | null;
  readonly duedate: string | null;
  readonly customfield_10015: string | null;
  readonly timeoriginalestimate: number | null;
  readonly timeestimate: number | null;
  readonly timespent: number | null;
  readonly parent?: { readonly key: string };
  readonly security?: { readonly id: string };
  readonly issuelinks: readonly {
    readonly outwardIssue?: { readonly key: string };
    readonly inwardIssue?: { readonly key: string };
  }[];
  readonly worklog: { readonly worklogs: readonly { readonly started: string; readonly timeSpentSeconds: number }[] };
}
interface Changelog {
  readonly histories: readonly { readonly created: string; readonly items: readonly HistoryItem[] }[];
}

const site = defaultExport();
const now = Date.parse(site.site.now ?? '');
const fieldsOf = (issue: IssueDocument) => issue.fields as unknown as Fields;
const historiesOf = (issue: IssueDocument) => (issue.changelog as unknown as Changelog).histories;
const issues = site.issues.map((issue) => [issue.key, issue] as const);
const portal = site.issues.filter((issue) => fieldsOf(issue).project.key === 'PORT');

/** Present value of a tracked field, in the form that the changelog uses. */
const PRESENT: Readonly<Record<string, (fields: Fields) => string | null>> = {
  status: ({ status }) => status.id,
  resolution: ({ resolution }) => resolution?.id ?? null,
  assignee: ({ assignee }) => assignee?.accountId ?? null,
  duedate: ({ duedate }) => duedate,
  customfield_10015: (fields) => fields.customfield_10015,
  timeestimate: ({ timeestimate }) => (timeestimate === null ? null : String(timeestimate)),
  timespent: ({ timespent }) => (timespent === null ? null : String(timespent)),
};

describe('the default site', () => {
  test('is the same at every call', () => {
    expect(JSON.stringify(defaultExport())).toBe(JSON.stringify(site));
  });

  test('holds commitments that the app can import', () => {
    const { projects } = jalonExportSchema.parse(site.jalon);
    expect(projects.map(({ key }) => key)).toEqual(['PORT']);
    expect(projects[0]?.deliverables).toHaveLength(20);
    expect(projects[0]?.baselines).toHaveLength(2);
  });

  test('is rich enough for every screen', () => {
    expect(portal.length).toBeGreaterThan(280);
    const all = portal.map(fieldsOf);
    expect(
      all.filter(({ timeoriginalestimate, issuetype }) => timeoriginalestimate === null && issuetype.name === 'Story'),
    ).not.toHaveLength(0);
    expect(all.filter(({ assignee, issuetype }) => assignee === null && issuetype.name !== 'Epic').length).toBeGreaterThan(3);
    expect(all.filter(({ security }) => security !== undefined)).toHaveLength(1);
    expect(all.filter(({ resolution }) => resolution?.id === '10001').length).toBeGreaterThan(1);
    expect(portal.filter((issue) => historiesOf(issue).some(({ items }) => items.some(isReopening))).length).toBeGreaterThan(2);
    expect(all.filter(({ issuelinks }) => issuelinks.some(({ inwardIssue }) => inwardIssue)).length).toBeGreaterThan(5);
  });

  test('survives being written as a folder and read back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jalon-default-'));
    try {
      const { issues: lines, issueTypes, issueLinkTypes, ...rest } = site;
      await writeFile(join(folder, 'issues.jsonl'), lines.map((issue) => JSON.stringify(issue)).join('\n'));
      const files = { ...rest, issuetypes: issueTypes, issuelinktypes: issueLinkTypes };
      for (const [name, value] of Object.entries(files)) await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
      expect(await readSiteExport(folder)).toEqual(JSON.parse(JSON.stringify(site)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const isReopening = ({ fieldId, from, to }: HistoryItem) => fieldId === 'resolution' && from !== null && to === null;

describe('each issue of the default site', () => {
  test.each(issues)('%s spends what its worklogs hold', (_key, issue) => {
    const { timespent, worklog } = fieldsOf(issue);
    expect(timespent ?? 0).toBe(worklog.worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0));
  });

  test.each(issues)('%s ends its history in its present state', (_key, issue) => {
    const fields = fieldsOf(issue);
    const oldestFirst = [...historiesOf(issue)].reverse();
    const last = new Map(oldestFirst.flatMap(({ items }) => items.map(({ fieldId, to }) => [fieldId, to] as const)));
    for (const [field, value] of last) expect([field, PRESENT[field]?.(fields)]).toEqual([field, value]);
    const dates = [fields.created, ...oldestFirst.map(({ created }) => created)].map(Date.parse);
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(Math.max(...dates)).toBeLessThanOrEqual(now);
    expect(Date.parse(fields.updated)).toBe(dates.at(-1));
  });

  test.each(issues)('%s chains the values of its history', (_key, issue) => {
    const chains = new Map<string, string | null>();
    for (const { items } of [...historiesOf(issue)].reverse()) {
      for (const { fieldId, from, to } of items) {
        if (chains.has(fieldId)) expect(from).toBe(chains.get(fieldId));
        chains.set(fieldId, to);
      }
    }
  });

  test.each(issues)('%s is resolved when it is done, and only then', (_key, issue) => {
    const { status, resolution, resolutiondate } = fieldsOf(issue);
    expect(status.statusCategory.key === 'done').toBe(resolution !== null);
    expect(resolutiondate === null).toBe(resolution === null);
  });

  test.each(issues)('%s is worked on from Monday to Friday, holidays excepted, before now', (_key, issue) => {
    const days = fieldsOf(issue).worklog.worklogs.map(({ started }) => started);
    for (const started of days) {
      const day = started.slice(0, 10);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect(['2025-11-11', '2025-12-25', '2026-01-01']).not.toContain(day);
      expect(Date.parse(started)).toBeLessThan(now);
    }
  });

  test.each(issues)('%s points to issues that point back', (key, issue) => {
    const { parent, issuelinks } = fieldsOf(issue);
    if (parent) expect(site.issues.some((other) => other.key === parent.key)).toBe(true);
    for (const { outwardIssue } of issuelinks) {
      if (!outwardIssue) continue;
      const other = site.issues.find((one) => one.key === outwardIssue.key);
      expect(other && fieldsOf(other).issuelinks.some(({ inwardIssue }) => inwardIssue?.key === key)).toBe(true);
    }
  });
});
