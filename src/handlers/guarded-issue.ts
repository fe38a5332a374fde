import { z } from 'zod';
import { Failure } from '../failure';
import { projectOfIssue } from '../gateways/jira/one-issue';
import type { Caller, Needs } from '../usecases/ports/ports';
import { declared, type DeclaredCall } from './declared-call';
import { accountOf, admitted, parsed, type Right } from './guarded';
import { reply } from './reply';
import { NEEDS } from './wire';

export interface OfIssue {
  readonly projectId: string;
  readonly issueId: string;
}

const panelContext = z.object({ extension: z.object({ issue: z.object({ id: z.string().regex(/^\d+$/) }) }) });

/**
 * A call of the issue panel: about the issue that the platform says the panel stands in, on the project that Jira says this issue is
 * in, for a caller who may see the issue and has the right on the project. The request cannot name another one.
 */
export const guardedIssue = <Asked extends object, Answer>(
  schema: z.ZodType<Asked>,
  useCase: (needs: Needs) => (request: Asked & OfIssue, caller: Caller) => Promise<Answer>,
  right: Right = 'read',
): DeclaredCall<Answer> =>
  declared(right, schema, (request) =>
    reply(async () => {
      const asked = parsed(schema, request.payload);
      const accountId = accountOf(request);
      const context = panelContext.safeParse(request.context);
      if (!context.success) throw new Failure('forbidden');
      const issueId = context.data.extension.issue.id;
      const projectId = await projectOfIssue('user', issueId);
      const caller = await admitted(right, projectId, accountId);
      return useCase(NEEDS)({ ...asked, projectId, issueId }, caller);
    }),
  );
