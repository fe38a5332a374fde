import { z } from 'zod';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { worklogSchema, type JiraIssue, type JiraWorklog } from './issue-schema';

const PAGE = 5_000;
const worklogPage = z.object({ total: z.number(), worklogs: z.array(worklogSchema) });

/**
 * Every worklog of an issue: an issue holds the first twenty only. What cannot be read shows in
 * `worklogTotal`.
 */
export async function readWorklogs(as: Actor, issue: JiraIssue): Promise<readonly JiraWorklog[]> {
  const embedded = issue.fields.worklog?.worklogs ?? [];
  if ((issue.fields.worklog?.total ?? 0) <= embedded.length) return embedded;
  try {
    return await allOf(as, issue.id);
  } catch (error) {
    // The issue went, or its worklogs are hidden, meanwhile: those at hand stand, and are told to be not all.
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
