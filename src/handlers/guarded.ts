import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { ProjectCall, Reply, RequiredRight } from '../contract/call';
import { checked } from '../contract/checked';
import { Failure } from '../failure';
import { grantedOn, mayBrowse } from '../gateways/jira/permissions';
import { dayWithinLife } from '../usecases/figures/day-within-life';
import type { AnswerTo } from '../usecases/ports/answers';
import type { Caller } from '../usecases/ports/ports';
import { isActive, licenceSchema } from './licence';
import { reply } from './reply';
import { PORTS } from './composition-root';

/** A call as a resolver defines it. */
export type GuardedCall = (request: Request<unknown>) => Promise<Reply<unknown>>;

const platformContext = z.object({
  accountId: z.string().min(1),
  license: licenceSchema,
});

/**
 * A call about a project: checks the request, the caller's right on the project, and the day asked about,
 * then answers; nothing is read before. The caller is whom the platform names, whatever the request contains.
 */
export const guarded =
  ({ right, request: schema }: ProjectCall, answer: AnswerTo<ProjectCall>): GuardedCall =>
  (request) =>
    reply(async () => {
      const asked = parsed(schema, request.payload);
      const caller = await admitted(right, asked.projectId, accountOf(request));
      await dayWithinLife(PORTS)(asked);
      return answer(PORTS)(asked, caller);
    });

/**
 * The account that the platform names as the caller. Throws Failure('forbidden') where there is none, and
 * Failure('unlicensed') where the app is not paid for.
 */
export function accountOf(request: Request<unknown>): string {
  const context = platformContext.safeParse(request.context);
  if (!context.success) throw new Failure('forbidden');
  const { license, accountId } = context.data;
  if (!isActive(license)) throw new Failure('unlicensed');
  return accountId;
}

/** The caller with what they may do on a project. Throws Failure('forbidden') where the right is missing. */
export async function admitted(right: RequiredRight, projectId: string, accountId: string): Promise<Caller> {
  if (right === 'look') {
    if (!(await mayBrowse(projectId, accountId))) throw new Failure('forbidden');
    return { accountId, capabilities: { seeCosts: false, manageDeliverables: false } };
  }
  const granted = await grantedOn(projectId, accountId);
  const seeCosts = granted.browse && (granted.seeCosts || granted.administer);
  const manageDeliverables = granted.browse && (granted.manageDeliverables || granted.administer);
  const enough = {
    read: granted.browse,
    manage: manageDeliverables,
    'manage-with-costs': manageDeliverables && seeCosts,
  };
  if (!enough[right]) throw new Failure('forbidden');
  return { accountId, capabilities: { seeCosts, manageDeliverables } };
}

/** A request checked against its schema. Throws Failure('invalid-request') with the path of what is wrong. */
export function parsed<T>(schema: z.ZodType<T>, payload: unknown): T {
  const result = checked(schema, payload);
  if (!result.ok) throw new Failure('invalid-request', result.path);
  return result.value;
}
