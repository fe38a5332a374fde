import { z } from 'zod';
import { noteChange, type JiraChange } from '../usecases/sync/note-change';
import { whileLicensed } from './licence';
import { deferWhileBusy, type Brought } from './defer-while-busy';
import { PORTS } from './composition-root';

const id = z.coerce.string();
const project = z.object({ id }).nullish();

const eventSchema = z.object({
  eventType: z.string(),
  issue: z.object({ id, fields: z.object({ project }).nullish() }).nullish(),
  project,
  version: z.object({ projectId: id.nullish() }).nullish(),
  sourceIssueId: id.nullish(),
  destinationIssueId: id.nullish(),
  worklog: z.object({ issueId: id.nullish() }).nullish(),
  changelog: z
    .object({
      items: z.array(z.object({ field: z.string().nullish(), from: z.string().nullish() })).nullish(),
    })
    .nullish(),
});

/** An issue, worklog or version changed in Jira: notes it, and queues a change sync. */
export const issueChanged = deferWhileBusy(
  whileLicensed(async (event: Brought): Promise<void> => {
    const change = changeOf(event);
    if (change) await noteChange(PORTS)(change);
  }),
);

function changeOf(event: unknown): JiraChange | undefined {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return undefined;
  const {
    eventType,
    issue,
    project: place,
    version,
    worklog,
    changelog,
    sourceIssueId,
    destinationIssueId,
  } = parsed.data;
  const from = changelog?.items?.find((item) => item.field === 'project')?.from;
  return {
    issueIds: [issue?.id, worklog?.issueId, sourceIssueId, destinationIssueId].filter(
      (one) => one !== null && one !== undefined,
    ),
    meta: version !== null && version !== undefined,
    projectId: issue?.fields?.project?.id ?? place?.id ?? version?.projectId ?? null,
    deletedIssueId: eventType === 'avi:jira:deleted:issue' ? (issue?.id ?? null) : null,
    movedFrom: from && issue ? { projectId: from, issueId: issue.id } : null,
  };
}
