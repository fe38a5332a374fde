import { getAppContext } from '@forge/api';
import { z } from 'zod';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';

/** What Jira grants a person on a project. */
export interface Granted {
  readonly browse: boolean;
  readonly administer: boolean;
  readonly seeCosts: boolean;
  readonly manageDeliverables: boolean;
}

const answerSchema = z.object({
  projectPermissions: z.array(
    z.object({
      permission: z.string(),
      projects: z.array(z.coerce.string()).nullish(),
      issues: z.array(z.coerce.string()).nullish(),
    }),
  ),
});

const isId = (projectId: string): boolean => /^\d{1,15}$/.test(projectId);

/**
 * Whether the caller may see a project. Nothing else is asked, as each permission costs points. False for
 * what is no project id.
 */
export async function mayBrowse(projectId: string, accountId: string): Promise<boolean> {
  if (!isId(projectId)) return false;
  const granted = await check(accountId, ['BROWSE_PROJECTS'], { projects: [Number(projectId)] });
  return granted.get('BROWSE_PROJECTS')?.projects.includes(projectId) ?? false;
}

/** What Jira grants the caller on a project; nothing for what is no project id. */
export async function grantedOn(projectId: string, accountId: string, as: Actor = 'user'): Promise<Granted> {
  if (!isId(projectId))
    return { browse: false, administer: false, seeCosts: false, manageDeliverables: false };
  const own = {
    seeCosts: permissionKey('see-costs'),
    manageDeliverables: permissionKey('manage-deliverables'),
  };
  const builtIn = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'];
  const target = { projects: [Number(projectId)] };
  const granted = await check(accountId, [...builtIn, ...Object.values(own)], target, as).catch(
    (error: unknown) => {
      // A site that does not know the app's permissions yet grants none of them.
      if (error instanceof Failure && error.code === 'jira-refused')
        return check(accountId, builtIn, target, as);
      throw error;
    },
  );
  const has = (permission: string): boolean => granted.get(permission)?.projects.includes(projectId) ?? false;
  return {
    browse: has('BROWSE_PROJECTS'),
    administer: has('ADMINISTER_PROJECTS'),
    seeCosts: has(own.seeCosts),
    manageDeliverables: has(own.manageDeliverables),
  };
}

/**
 * Whether somebody, who need not be the caller, may change the deliverables of a project. The app asks; false
 * as well where Jira does not answer an app about others.
 */
export async function mayManage(projectId: string, accountId: string): Promise<boolean> {
  const granted = await grantedOn(projectId, accountId, 'app').catch((error: unknown) => {
    if (error instanceof Failure && (error.code === 'forbidden' || error.code === 'jira-refused'))
      return null;
    throw error;
  });
  return granted !== null && granted.browse && (granted.manageDeliverables || granted.administer);
}

/** What somebody needs who declares the remaining work of an issue. */
const DECLARING = ['EDIT_ISSUES', 'WORK_ON_ISSUES'];

/** Whether the caller may change the remaining work of an issue: edit it, and log work on it. */
export async function mayDeclareOn(issueId: string, accountId: string): Promise<boolean> {
  const granted = await check(accountId, DECLARING, { issues: [Number(issueId)] });
  return DECLARING.every((permission) => granted.get(permission)?.issues.includes(issueId) ?? false);
}

/** The same of the issues of a project in general; one of them may have rules of its own. */
export async function mayDeclareIn(projectId: string, accountId: string): Promise<boolean> {
  const granted = await check(accountId, DECLARING, { projects: [Number(projectId)] });
  return DECLARING.every((permission) => granted.get(permission)?.projects.includes(projectId) ?? false);
}

interface Grant {
  readonly projects: readonly string[];
  readonly issues: readonly string[];
}

async function check(
  accountId: string,
  permissions: readonly string[],
  target: object,
  as: Actor = 'user',
): Promise<ReadonlyMap<string, Grant>> {
  const body = { accountId, projectPermissions: [{ permissions, ...target }] };
  const answer = await ask('checkPermissions', { as, body }, answerSchema);
  return new Map(
    answer.projectPermissions.map(({ permission, projects, issues }) => [
      permission,
      { projects: projects ?? [], issues: issues ?? [] },
    ]),
  );
}

/** The key that Jira gives an app's permission, from the module that declares it. */
export function permissionKey(moduleKey: string): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
}
