import { z } from 'zod';

/** Jira's answers as the app reads them: extra keys pass, and fields may be null or absent. */
const named = z.object({ id: z.string(), name: z.string() });
const person = z.object({ accountId: z.string().nullish() });

const linkedIssue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z
    .object({
      summary: z.string().nullish(),
      status: z.object({ statusCategory: z.object({ key: z.string() }).nullish() }).nullish(),
    })
    .nullish(),
});

export const worklogSchema = z.object({
  author: person.nullish(),
  started: z.string(),
  timeSpentSeconds: z.number().nullish(),
});

/** Loose, as `toString` (the name of the new value) cannot be a key of a schema: every object has one. */
const changeItem = z.looseObject({
  field: z.string().nullish(),
  fieldId: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  fromString: z.string().nullish(),
});

export const historySchema = z.object({
  id: z.coerce.string(),
  /** The bulk operation gives epoch milliseconds, the others give ISO instants. */
  created: z.union([z.string(), z.number()]),
  items: z.array(changeItem).nullish(),
});

export const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  changelog: z.object({ total: z.number().nullish(), histories: z.array(historySchema).nullish() }).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  fields: z.looseObject({
    summary: z.string().nullish(),
    project: z.object({ id: z.string(), key: z.string(), name: z.string().nullish() }),
    issuetype: z
      .object({ name: z.string(), subtask: z.boolean().nullish(), hierarchyLevel: z.number().nullish() })
      .nullish(),
    parent: z.object({ id: z.string() }).nullish(),
    status: named.extend({ statusCategory: z.object({ key: z.string() }).nullish() }).nullish(),
    resolution: z.object({ id: z.string().nullish(), name: z.string() }).nullish(),
    assignee: person.nullish(),
    created: z.string().nullish(),
    resolutiondate: z.string().nullish(),
    duedate: z.string().nullish(),
    timeoriginalestimate: z.number().nullish(),
    timeestimate: z.number().nullish(),
    timespent: z.number().nullish(),
    components: z.array(z.object({ id: z.string() })).nullish(),
    labels: z.array(z.string()).nullish(),
    fixVersions: z.array(z.object({ id: z.string() })).nullish(),
    issuelinks: z
      .array(
        z.object({
          type: z.object({
            id: z.string().nullish(),
            name: z.string(),
            inward: z.string().nullish(),
            outward: z.string().nullish(),
          }),
          inwardIssue: linkedIssue.nullish(),
          outwardIssue: linkedIssue.nullish(),
        }),
      )
      .nullish(),
    worklog: z.object({ total: z.number().nullish(), worklogs: z.array(worklogSchema).nullish() }).nullish(),
    security: z.unknown().optional(),
  }),
});

export type JiraIssue = z.infer<typeof issueSchema>;
export type JiraChangeItem = z.infer<typeof changeItem>;
export type JiraHistory = z.infer<typeof historySchema>;
export type JiraWorklog = z.infer<typeof worklogSchema>;
