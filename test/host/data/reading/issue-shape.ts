import { z } from 'zod';
import { day, dayText, filled, instant, isDay, number, secondsText, text } from './values';

export const named = z.looseObject(
  { id: filled, name: text },
  { error: 'expected an object with id and name' },
);
const mentioned = z.looseObject(
  { id: text.nullish(), name: text.nullish() },
  { error: 'expected an object with id and name' },
);

const category = z.looseObject(
  {
    key: z.enum(['new', 'indeterminate', 'done', 'undefined'], {
      error: 'expected new, indeterminate, done or undefined',
    }),
  },
  { error: 'expected a status category' },
);
export const status = z.looseObject(
  { id: filled, name: text, statusCategory: category },
  { error: 'expected a status' },
);
export const user = z.looseObject(
  { accountId: filled, displayName: text.nullish() },
  { error: 'expected a user with accountId' },
);
/** Who wrote something: a site may have forgotten them. */
const author = z.looseObject({ accountId: text.nullish() }, { error: 'expected a user' }).nullish();
export const version = z.looseObject(
  { id: filled, name: text, startDate: day.nullish(), releaseDate: day.nullish() },
  { error: 'expected a version with id and name' },
);
export const project = z.looseObject(
  { id: filled, key: filled, name: text.optional() },
  { error: 'expected a project with id and key' },
);
const issueType = z.looseObject(
  {
    id: filled,
    name: text,
    subtask: z.boolean({ error: 'expected true or false' }).nullish(),
    hierarchyLevel: number.nullish(),
  },
  { error: 'expected an object with id and name' },
);

const list = <T extends z.ZodType>(item: T, of: string) =>
  z.array(item, { error: `expected a list of ${of}` });

const linkType = z.looseObject(
  { id: filled.nullish(), name: filled, inward: text.nullish(), outward: text.nullish() },
  { error: 'expected a type of link with id and name' },
);
const parent = z.looseObject({ id: filled, key: text.nullish() }, { error: 'expected an issue with id' });
const other = z.looseObject({ id: filled, key: filled }, { error: 'expected an issue with id and key' });
const link = z
  .looseObject(
    { type: linkType, inwardIssue: other.nullish(), outwardIssue: other.nullish() },
    { error: 'expected a link' },
  )
  .refine(({ inwardIssue, outwardIssue }) => Boolean(inwardIssue) || Boolean(outwardIssue), {
    error: 'expected inwardIssue or outwardIssue',
  });

const worklog = z.looseObject(
  { id: filled, started: instant, timeSpentSeconds: number, author },
  { error: 'expected a worklog' },
);

/** What a change holds, by the field that it changed. */
const CHANGED: Readonly<Record<string, z.ZodType>> = {
  duedate: dayText,
  timeoriginalestimate: secondsText,
  timeestimate: secondsText,
  timespent: secondsText,
};
const item = z
  .looseObject(
    {
      field: text,
      fieldId: text.nullish(),
      from: text.nullish(),
      to: text.nullish(),
      fromString: text.nullish(),
    },
    { error: 'expected a change' },
  )
  .superRefine((change, context) => {
    const held = (CHANGED[change.fieldId ?? change.field] ?? text).nullish();
    // Not a key of the shape: every object has a `toString`.
    const after = Object.hasOwn(change, 'toString') ? change['toString' as string] : null;
    for (const [name, value, shape] of [
      ['from', change.from, held],
      ['to', change.to, held],
      ['toString', after, text.nullish()],
    ] as const) {
      const fault = shape.safeParse(value).error?.issues[0];
      if (fault !== undefined) context.addIssue({ code: 'custom', path: [name], message: fault.message });
    }
  });
const history = z.looseObject(
  { id: filled, created: instant, author, items: list(item, 'items') },
  { error: 'expected a history' },
);
const count = number.nullish();

/** Jira's own field of the day on which an issue starts, where the site lets it be what it was made for. */
const startDay = z
  .unknown()
  .refine((value) => typeof value !== 'string' || !/^\d+-\d/.test(value) || isDay(value), {
    error: 'expected a day such as 2026-03-31',
  });

/** What is read of each issue before the site trusts it; everything else passes as it stands. */
export const issueShape = z.looseObject(
  {
    id: filled.regex(/^\d+$/, { error: 'expected digits' }),
    key: filled.regex(/^[A-Z][A-Z0-9_]*-\d+$/, { error: 'expected an issue key such as PORT-12' }),
    fields: z.looseObject(
      {
        project,
        issuetype: issueType,
        status,
        summary: text.nullish(),
        parent: parent.nullish(),
        created: instant.nullish(),
        updated: instant.nullish(),
        resolution: mentioned.nullish(),
        resolutiondate: instant.nullish(),
        priority: mentioned.nullish(),
        security: mentioned.nullish(),
        duedate: day.nullish(),
        timeoriginalestimate: count,
        timeestimate: count,
        timespent: count,
        assignee: user.nullish(),
        reporter: user.nullish(),
        creator: user.nullish(),
        labels: list(text, 'texts').nullish(),
        components: list(named, 'components').nullish(),
        fixVersions: list(version, 'versions').nullish(),
        versions: list(version, 'versions').nullish(),
        issuelinks: list(link, 'links').nullish(),
        worklog: z
          .looseObject(
            { total: count, worklogs: list(worklog, 'worklogs') },
            { error: 'expected an object with worklogs' },
          )
          .nullish(),
        customfield_10015: startDay.optional(),
      },
      { error: 'expected an object of fields' },
    ),
    changelog: z
      .looseObject(
        { total: count, histories: list(history, 'histories') },
        { error: 'expected an object with histories' },
      )
      .nullish(),
  },
  { error: 'expected one issue as a JSON object' },
);
