import { APP_ACCOUNT_ID, type Caller } from '../../seams/products';
import type { SiteExport } from '../../seams/site-export';
import { textIn } from '../../data/reading/json-access';
import type { IssueFacts } from './issue-facts';
import type { ProjectStates } from './project-states';

/** A project permission that the app declares: Jira's key (an ARI) and the key of its module. */
export interface CustomPermission {
  readonly key: string;
  readonly moduleKey: string;
}

/** A line of a permission scheme. */
export interface Grant {
  readonly permission: string;
  readonly accountId: string;
}

/** Who may do what. */
export interface Permissions {
  may(accountId: string, permission: string, projectKey: string): boolean;
  /** Site-wide permissions. */
  mayGlobally(accountId: string, permission: string): boolean;
  canSee(caller: Caller, issue: IssueFacts): boolean;
  /** What a project's scheme grants: each permission to accounts, or to everybody who is signed in (`*`). */
  grantsIn(projectKey: string): readonly Grant[];
  /** Keys of all permissions that the site knows, with their kind and name. */
  readonly known: ReadonlyMap<string, { readonly type: 'GLOBAL' | 'PROJECT'; readonly name: string }>;
}

const GLOBAL = [
  'ADMINISTER',
  'SYSTEM_ADMIN',
  'BULK_CHANGE',
  'USER_PICKER',
  'CREATE_SHARED_OBJECTS',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
];
const PROJECT = [
  'ADMINISTER_PROJECTS BROWSE_PROJECTS VIEW_DEV_TOOLS VIEW_READONLY_WORKFLOW MANAGE_SPRINTS_PERMISSION SERVICEDESK_AGENT',
  'ASSIGNABLE_USER ASSIGN_ISSUES CLOSE_ISSUES CREATE_ISSUES DELETE_ISSUES EDIT_ISSUES LINK_ISSUES MODIFY_REPORTER MOVE_ISSUES',
  'RESOLVE_ISSUES SCHEDULE_ISSUES SET_ISSUE_SECURITY TRANSITION_ISSUES MANAGE_WATCHERS VIEW_VOTERS_AND_WATCHERS',
  'ADD_COMMENTS DELETE_ALL_COMMENTS DELETE_OWN_COMMENTS EDIT_ALL_COMMENTS EDIT_OWN_COMMENTS',
  'CREATE_ATTACHMENTS DELETE_ALL_ATTACHMENTS DELETE_OWN_ATTACHMENTS',
  'WORK_ON_ISSUES DELETE_ALL_WORKLOGS DELETE_OWN_WORKLOGS EDIT_ALL_WORKLOGS EDIT_OWN_WORKLOGS',
].flatMap((line) => line.split(' '));
const ADMINISTRATION = new Set(['ADMINISTER', 'SYSTEM_ADMIN', 'ADMINISTER_PROJECTS']);

/** What an archived project still lets people do. */
const LEFT = new Set(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']);

/** What decides about a project as a whole. */
interface ProjectAccess extends Pick<ProjectStates, 'stateOf'> {
  /** Keys of the projects that the app itself may not browse. */
  readonly barred: () => readonly string[];
}

/**
 * Rights of `permissions.json`; what it does not list follows the default: everyone may do everything but
 * administer, the first user administers. The app's own user may do and see everything where it is not
 * barred. Of an archived project nobody sees an issue, though its scheme goes on to let people browse it.
 */
export function permissions(
  source: SiteExport,
  custom: readonly CustomPermission[],
  access: ProjectAccess,
): Permissions {
  const administrator = source.users[0] === undefined ? null : textIn(source.users[0], 'accountId');
  const moduleKeys = new Map(custom.map(({ key, moduleKey }) => [key, moduleKey]));
  const mayGlobally = (accountId: string, permission: string): boolean =>
    accountId === APP_ACCOUNT_ID || !ADMINISTRATION.has(permission) || accountId === administrator;
  const may = (accountId: string, permission: string, projectKey: string): boolean => {
    if (accountId === APP_ACCOUNT_ID) return !access.barred().includes(projectKey);
    if (access.stateOf(projectKey) === 'archived' && !moduleKeys.has(permission) && !LEFT.has(permission))
      return false;
    const listed = source.permissions?.[projectKey]?.[moduleKeys.get(permission) ?? permission];
    if (listed !== undefined) return listed.includes('*') || listed.includes(accountId);
    return !ADMINISTRATION.has(permission) || accountId === administrator;
  };
  const isOpen = ({ projectKey }: IssueFacts) => access.stateOf(projectKey) === 'live';
  return {
    may,
    mayGlobally,
    canSee: (caller, issue) => isOpen(issue) && canSee(caller, issue, may, source),
    grantsIn: (projectKey) =>
      [...PROJECT, ...moduleKeys.keys()].flatMap((permission) => {
        const listed = source.permissions?.[projectKey]?.[moduleKeys.get(permission) ?? permission];
        const otherwise = ADMINISTRATION.has(permission) ? administrator : '*';
        const accounts = listed ?? (otherwise === null ? [] : [otherwise]);
        return accounts.map((accountId) => ({ permission, accountId }));
      }),
    known: knownKeys(custom),
  };
}

function canSee(caller: Caller, issue: IssueFacts, may: Permissions['may'], source: SiteExport): boolean {
  if (caller.isApp) return may(APP_ACCOUNT_ID, 'BROWSE_PROJECTS', issue.projectKey);
  if (caller.accountId === null || !may(caller.accountId, 'BROWSE_PROJECTS', issue.projectKey)) return false;
  if (issue.securityId === null) return true;
  const listed = source.permissions?.[issue.projectKey]?.[`SECURITY:${issue.securityId}`];
  if (listed !== undefined) return listed.includes('*') || listed.includes(caller.accountId);
  const concerned = [issue.reporter, issue.assignee].includes(caller.accountId);
  return concerned || may(caller.accountId, 'ADMINISTER_PROJECTS', issue.projectKey);
}

function knownKeys(custom: readonly CustomPermission[]): Permissions['known'] {
  const known = new Map<string, { readonly type: 'GLOBAL' | 'PROJECT'; readonly name: string }>();
  for (const key of GLOBAL) known.set(key, { type: 'GLOBAL', name: nameOf(key) });
  for (const key of PROJECT) known.set(key, { type: 'PROJECT', name: nameOf(key) });
  for (const { key, moduleKey } of custom) known.set(key, { type: 'PROJECT', name: moduleKey });
  return known;
}

function nameOf(key: string): string {
  return key
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
