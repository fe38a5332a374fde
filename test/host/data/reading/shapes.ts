import { z } from 'zod';
import type { Json } from '../../seams/json';
import type { ConfluenceFile, PermissionsFile } from '../../seams/site-export';

const text = z.string({ error: 'expected a text' });
const filled = text.min(1, { error: 'expected a text that is not empty' });
const number = z.number({ error: 'expected a number' });
const named = z.looseObject({ id: filled, name: text }, { error: 'expected an object with id and name' });
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2026-03-31' });

/** Jira's instants: `2026-02-27T17:00:00.000+0100`, or ISO 8601. */
const instant = text.refine((value) => !Number.isNaN(Date.parse(value)), {
  error: 'expected an instant such as 2026-02-27T17:00:00.000+0100',
});

const category = z.looseObject({ key: z.enum(['new', 'indeterminate', 'done', 'undefined']) });
const status = z.looseObject({ id: filled, name: text, statusCategory: category }, { error: 'expected a status' });
const user = z.looseObject({ accountId: filled }, { error: 'expected a user with accountId' });
const version = z.looseObject({
  id: filled,
  name: text,
  startDate: day.optional(),
  releaseDate: day.optional(),
});
const project = z.looseObject(
  { id: filled, key: filled, name: text.optional() },
  { error: 'expected a project with id and key' },
);
const seconds = number.nullable().optional();

const worklog = z.looseObject({ id: filled, started: instant, timeSpentSeconds: number });
const history = z.looseObject({
  id: filled,
  created: instant,
  items: z.array(z.looseObject({ field: text }), { error: 'expected a list of items' }),
});

/** What is read of each issue before the site trusts it; everything else passes as it stands. */
export const issueShape = z.looseObject({
  id: filled.regex(/^\d+$/, { error: 'expected digits' }),
  key: filled.regex(/^[A-Z][A-Z0-9_]*-\d+$/, { error: 'expected an issue key such as PORT-12' }),
  fields: z.looseObject(
    {
      project,
      issuetype: named,
      status,
      summary: text.nullable().optional(),
      created: instant.nullable().optional(),
      updated: instant.nullable().optional(),
      resolutiondate: instant.nullable().optional(),
      duedate: day.nullable().optional(),
      timeoriginalestimate: seconds,
      timeestimate: seconds,
      timespent: seconds,
      assignee: user.nullable().optional(),
      reporter: user.nullable().optional(),
      labels: z.array(text).nullable().optional(),
      worklog: z.looseObject({ worklogs: z.array(worklog, { error: 'expected a list of worklogs' }) }).optional(),
    },
    { error: 'expected an object of fields' },
  ),
  changelog: z.looseObject({ histories: z.array(history, { error: 'expected a list of histories' }) }).optional(),
});

const list = (item: z.ZodType): z.ZodType<readonly Json[]> =>
  z.array(item, { error: 'expected a list' }) as unknown as z.ZodType<readonly Json[]>;

export const listShapes = {
  projects: list(project),
  users: list(user),
  fields: list(named),
  statuses: list(status),
  issuetypes: list(named),
  issuelinktypes: list(z.looseObject({ id: filled, name: text, inward: text, outward: text })),
};

export const versionsShape = z.record(z.string(), z.array(version), {
  error: 'expected lists of versions by project key',
}) as unknown as z.ZodType<Readonly<Record<string, readonly Json[]>>>;

export const siteShape = z.looseObject({
  name: text.optional(),
  timeZone: text.refine(isTimeZone, { error: 'expected a time zone such as Europe/Paris' }).optional(),
  now: instant.nullable().optional(),
});

export const permissionsShape: z.ZodType<PermissionsFile> = z.record(
  z.string(),
  z.record(z.string(), z.array(filled, { error: 'expected a list of account ids' }), {
    error: 'expected account ids by permission',
  }),
  { error: 'expected permissions by project key' },
);

export const confluenceShape: z.ZodType<ConfluenceFile> = z.strictObject({
  spaces: z.array(z.strictObject({ key: filled, name: text, editors: z.array(filled), readers: z.array(filled) })),
  pages: z.array(
    z.strictObject({ spaceKey: filled, title: filled, parentTitle: filled.nullable(), body: z.record(z.string(), z.unknown()) }),
  ),
});

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
