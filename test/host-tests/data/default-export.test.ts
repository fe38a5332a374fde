import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalonExportSchema } from '../../../src/contract/jalon-export';
import { defaultExport } from '../../host/data/default-export';
import { readSiteExport } from '../../host/data/read-site-export';
import type { IssueDocument } from '../../host/seams/site-export';

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
  readonly worklog: {
    readonly worklogs: readonly { readonly started: string; readonly timeSpentSeconds: number }[];
  };
}
interface Changelog {
  readonly histories: readonly { readonly created: string; readonly items: readonly HistoryItem[] }[];
}

const site = defaultExport();
const now = Date.parse(site.site.now ?? '');
const fieldsOf = (issue: IssueDocument) => issue.fields as unknown as Fields;
const historiesOf = (issue: IssueDocument) => (issue.changelog as unknown as Changelog).histories;
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
      all.filter(
        ({ timeoriginalestimate, issuetype }) => timeoriginalestimate === null && issuetype.name === 'Story',
      ),
    ).not.toHaveLength(0);
    expect(
      all.filter(({ assignee, issuetype }) => assignee === null && issuetype.name !== 'Epic').length,
    ).toBeGreaterThan(3);
    expect(all.filter(({ security }) => security !== undefined)).toHaveLength(1);
    expect(all.filter(({ resolution }) => resolution?.id === '10001').length).toBeGreaterThan(1);
    expect(
      portal.filter((issue) => historiesOf(issue).some(({ items }) => items.some(isReopening))).length,
    ).toBeGreaterThan(2);
    expect(
      all.filter(({ issuelinks }) => issuelinks.some(({ inwardIssue }) => inwardIssue)).length,
    ).toBeGreaterThan(5);
  });

  test('survives being written as a folder and read back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jalon-default-'));
    try {
      const { issues: lines, issueTypes, issueLinkTypes, ...rest } = site;
      await writeFile(join(folder, 'issues.jsonl'), lines.map((issue) => JSON.stringify(issue)).join('\n'));
      const files = { ...rest, issuetypes: issueTypes, issuelinktypes: issueLinkTypes };
      for (const [name, value] of Object.entries(files))
        await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
      expect(await readSiteExport(folder)).toEqual(JSON.parse(JSON.stringify(site)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const isReopening = ({ fieldId, from, to }: HistoryItem) =>
  fieldId === 'resolution' && from !== null && to === null;

describe('each issue of the default site', () => {
  const oldestFirst = (issue: IssueDocument) => [...historiesOf(issue)].reverse();

  test('spends what its worklogs hold', () => {
    expect(keysWhere(({ timespent, worklog }) => (timespent ?? 0) !== sumOf(worklog.worklogs))).toEqual([]);
  });

  test('ends its history in its present state', () => {
    const differs = (fields: Fields, issue: IssueDocument) => {
      const last = new Map(
        oldestFirst(issue).flatMap(({ items }) => items.map(({ fieldId, to }) => [fieldId, to] as const)),
      );
      return [...last].some(([field, value]) => PRESENT[field]?.(fields) !== value);
    };
    expect(keysWhere(differs)).toEqual([]);
  });

  test('dates its history in order, from its creation to its last update, before now', () => {
    const disordered = (fields: Fields, issue: IssueDocument) => {
      const dates = [fields.created, ...oldestFirst(issue).map(({ created }) => created), fields.updated].map(
        (date) => Date.parse(date),
      );
      return (
        dates.some((date, index) => date > now || date < (dates[index - 1] ?? 0)) ||
        dates.at(-1) !== dates.at(-2)
      );
    };
    expect(keysWhere((fields, issue) => historiesOf(issue).length > 0 && disordered(fields, issue))).toEqual(
      [],
    );
  });

  test('chains the values of its history', () => {
    const breaks = (_fields: Fields, issue: IssueDocument) => {
      const last = new Map<string, string | null>();
      return oldestFirst(issue).some(({ items }) =>
        items.some(({ fieldId, from, to }) => {
          const broken = last.has(fieldId) && last.get(fieldId) !== from;
          last.set(fieldId, to);
          return broken;
        }),
      );
    };
    expect(keysWhere(breaks)).toEqual([]);
  });

  test('is resolved when it is done, and only then', () => {
    const unclear = ({ status, resolution, resolutiondate }: Fields) =>
      new Set([status.statusCategory.key === 'done', resolution !== null, resolutiondate !== null]).size > 1;
    expect(keysWhere(unclear)).toEqual([]);
  });

  test('is worked on from Monday to Friday, holidays excepted, before now', () => {
    const holidays = ['2025-11-11', '2025-12-25', '2026-01-01'];
    const isOff = (started: string) => {
      const day = started.slice(0, 10);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return weekday === 0 || weekday === 6 || holidays.includes(day) || Date.parse(started) >= now;
    };
    expect(keysWhere(({ worklog }) => worklog.worklogs.some(({ started }) => isOff(started)))).toEqual([]);
  });

  test('points to issues that point back', () => {
    const byKey = new Map(site.issues.map((issue) => [issue.key, fieldsOf(issue)]));
    const dangles = ({ parent, issuelinks }: Fields, { key }: IssueDocument) =>
      (parent !== undefined && !byKey.has(parent.key)) ||
      issuelinks.some(
        ({ outwardIssue }) =>
          outwardIssue &&
          !byKey.get(outwardIssue.key)?.issuelinks.some(({ inwardIssue }) => inwardIssue?.key === key),
      );
    expect(keysWhere(dangles)).toEqual([]);
  });
});

const sumOf = (worklogs: Fields['worklog']['worklogs']) =>
  worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0);

/** Keys of the issues that break a law. */
function keysWhere(breaks: (fields: Fields, issue: IssueDocument) => boolean): readonly string[] {
  return site.issues.filter((issue) => breaks(fieldsOf(issue), issue)).map(({ key }) => key);
}
