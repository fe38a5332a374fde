import { z } from 'zod';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { worklogSchema, type JiraIssue, type JiraWorklog } from './issue-schema';

const PAGE = 5_000;
const worklogPage = z.object({ total: z.number(), worklogs: z.array(worklogSchema) });

/**
 * Every worklog of an issue, which itself comes with the first twenty. `worklogTotal` shows what could not be
 * read.
 */
export async function readWorklogs(as: Actor, issue: JiraIssue): Promise<readonly JiraWorklog[]> {
  const embedded = issue.fields.worklog?.worklogs ?? [];
  if ((issue.fields.worklog?.total ?? 0) <= embedded.length) return embedded;
  try {
    return await allOf(as, issue.id);
  } catch (error) {
    // The issue or its worklogs became hidden meanwhile: those that came with the issue count, as not
    // complete.
    if (error instanceof Failure && error.code === 'forbidden') return embedded;
    throw error;
  }
}

async function allOf(as: Actor, issueId: string): Promise<readonly JiraWorklog[]> {
  const worklogs: JiraWorklog[] = [];
  for (;;) {
    const query = [
      ['startAt', String(worklogs.length)],
      ['maxResults', String(PAGE)],
    ] as const;
    const page = await ask('readWorklogs', { as, path: { issueIdOrKey: issueId }, query }, worklogPage);
    worklogs.push(...page.worklogs);
    if (page.worklogs.length === 0 || worklogs.length >= page.total) return worklogs;
  }
}
