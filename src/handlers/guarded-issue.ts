import { z } from 'zod';
import type { IssueCall } from '../contract/call';
import { Failure } from '../failure';
import { projectOfIssue } from '../gateways/jira/one-issue';
import type { AnswerTo } from '../usecases/ports/answers';
import { accountOf, admitted, parsed, type GuardedCall } from './guarded';
import { reply } from './reply';
import { PORTS } from './composition-root';

const panelContext = z.object({
  extension: z.object({ issue: z.object({ id: z.string().regex(/^\d+$/) }) }),
});

/**
 * A call of the issue panel, about the issue that the platform names and the project that Jira says it is in,
 * never one that the request names. The caller must see the issue and have the right on the project.
 */
export const guardedIssue =
  ({ right, request: schema }: IssueCall, answer: AnswerTo<IssueCall>): GuardedCall =>
  (request) =>
    reply(async () => {
      const asked = parsed(schema, request.payload);
      const accountId = accountOf(request);
      const context = panelContext.safeParse(request.context);
      if (!context.success) throw new Failure('forbidden');
      const issueId = context.data.extension.issue.id;
      const projectId = await projectOfIssue('user', issueId);
      const caller = await admitted(right, projectId, accountId);
      return answer(PORTS)({ ...asked, projectId, issueId }, caller);
    });
