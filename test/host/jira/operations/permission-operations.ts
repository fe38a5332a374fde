import type { Json } from '../../seams/json';
import { isObject, textIn } from '../../data/reading/json-access';
import { ok, type Answer } from '../answer';
import { demand, issueOf, projectOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { listOf, parameter, textsOfBody } from '../request-values';

/** What the caller, or another, may do. */
export const permissionOperations: readonly Operation[] = [
  {
    id: 'getMyPermissions',
    method: 'GET',
    path: '/mypermissions',
    scope: 'read:jira-work',
    cost: 'people',
    anonymous: true,
    answer: mine,
  },
  {
    id: 'getAllPermissions',
    method: 'GET',
    path: '/permissions',
    scope: 'manage:jira-configuration',
    cost: 'people',
    answer: all,
  },
  {
    id: 'getBulkPermissions',
    method: 'POST',
    path: '/permissions/check',
    scope: null,
    cost: 'people',
    answer: check,
  },
  {
    id: 'getPermittedProjects',
    method: 'POST',
    path: '/permissions/project',
    scope: 'read:jira-work',
    cost: 'people',
    answer: permittedProjects,
  },
  {
    id: 'getAssignedPermissionScheme',
    method: 'GET',
    path: '/project/{projectKeyOrId}/permissionscheme',
    scope: 'read:jira-work',
    cost: 'people',
    answer: scheme,
  },
];

/** The scheme of a project, for those who administer it; what it grants where anything is expanded. */
function scheme(call: Call): Answer {
  const { baseUrl, permissions } = call.data;
  const project = projectOf(call, parameter(call, 'projectKeyOrId'));
  const key = textIn(project, 'key') ?? '';
  demand(call, 'ADMINISTER_PROJECTS', key, 'You do not have permission to view the permission scheme.');
  const id = Number(textIn(project, 'id'));
  const self = `${baseUrl()}/rest/api/3/permissionscheme/${id}`;
  const grants = permissions.grantsIn(key).map(({ permission, accountId }, at) => ({
    id: at + 1,
    self: `${self}/permission/${at + 1}`,
    holder: accountId === '*' ? { type: 'applicationRole' } : person(accountId),
    permission,
  }));
  const isWhole = call.query.has('expand');
  const view = { id, self, name: `Permission scheme of ${key}`, ...(isWhole ? { permissions: grants } : {}) };
  return ok({ expand: 'permissions,user,group,projectRole,field,all', ...view }, isWhole ? grants.length : 1);
}

const person = (accountId: string): Json => ({
  type: 'user',
  parameter: accountId,
  value: accountId,
  expand: 'user',
});

function mine(call: Call): Answer {
  const asked = listOf(call, 'permissions');
  if (asked.length === 0) throw refusal(400, "The 'permissions' query parameter is required.");
  demandKnown(asked, call);
  const projectKey = projectAsked(call);
  const views = asked.map((key): readonly [string, Json] => [
    key,
    { ...view(key, call), havePermission: has(key, projectKey, call) },
  ]);
  return ok({ permissions: Object.fromEntries(views) }, asked.length);
}

/** The project asked about, itself or by an issue; null: any project will do. */
function projectAsked(call: Call): string | null {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issue !== null) return issueOf(call, issue).projectKey;
  const project = call.query.get('projectKey') ?? call.query.get('projectId');
  return project === null ? null : textIn(projectOf(call, project), 'key');
}

function has(permission: string, projectKey: string | null, call: Call): boolean {
  const { permissions, catalogue } = call.data;
  if (call.caller.isApp) return true;
  if (call.accountId === '') return false;
  if (permissions.known.get(permission)?.type === 'GLOBAL')
    return permissions.mayGlobally(call.accountId, permission);
  const keys =
    projectKey === null ? catalogue.projects.map((project) => textIn(project, 'key') ?? '') : [projectKey];
  return keys.some((key) => permissions.may(call.accountId, permission, key));
}

function all(call: Call): Answer {
  const keys = [...call.data.permissions.known.keys()];
  return ok({ permissions: Object.fromEntries(keys.map((key) => [key, view(key, call)])) }, keys.length);
}

function view(key: string, call: Call): Json {
  const { type = 'PROJECT', name = key } = call.data.permissions.known.get(key) ?? {};
  return { id: key, key, name, type, description: '' };
}

function demandKnown(keys: readonly string[], call: Call): void {
  const unknown = keys.filter((key) => !call.data.permissions.known.has(key));
  if (unknown.length > 0) throw refusal(400, `Unrecognized permission: ${unknown.join(', ')}`);
}

function check(call: Call): Answer {
  const accountId = textIn(call.body, 'accountId') ?? call.accountId;
  const { permissions } = call.data;
  if (
    accountId !== call.accountId &&
    !call.caller.isApp &&
    !permissions.mayGlobally(call.accountId, 'ADMINISTER')
  ) {
    throw refusal(403, 'You are not authorized to check the permissions of other users.');
  }
  const global = textsOfBody(call, 'globalPermissions').filter((key) =>
    permissions.mayGlobally(accountId, key),
  );
  const asked = Array.isArray(call.body['projectPermissions'])
    ? call.body['projectPermissions'].filter(isObject)
    : [];
  const projectPermissions = asked.flatMap((request) => granted(request, accountId, call));
  return ok({ globalPermissions: global, projectPermissions }, global.length + projectPermissions.length);
}

function granted(request: Json, accountId: string, call: Call): readonly Json[] {
  const { permissions, catalogue, issues } = call.data;
  const keys = Array.isArray(request['permissions']) ? request['permissions'].map(String) : [];
  demandKnown(keys, call);
  const ids = (name: string): readonly string[] =>
    Array.isArray(request[name]) ? request[name].map(String) : [];
  const subject = { accountId, isApp: call.caller.isApp && accountId === call.accountId, scopes: null };
  return keys.map((permission) => ({
    permission,
    issues: ids('issues')
      .filter((id) => {
        const issue = issues.find(id);
        return (
          issue !== undefined &&
          permissions.canSee(subject, issue) &&
          permissions.may(accountId, permission, issue.projectKey)
        );
      })
      .map(Number),
    projects: ids('projects')
      .filter((id) =>
        permissions.may(accountId, permission, textIn(catalogue.project(id) ?? {}, 'key') ?? ''),
      )
      .filter((id) => catalogue.project(id) !== undefined)
      .map(Number),
  }));
}

function permittedProjects(call: Call): Answer {
  const keys = textsOfBody(call, 'permissions');
  demandKnown(keys, call);
  const projects = call.data.catalogue.projects.filter((project) =>
    keys.every((key) => has(key, textIn(project, 'key'), call)),
  );
  return ok({ projects: projects.map(({ id, key }) => ({ id: Number(id), key })) }, projects.length);
}
