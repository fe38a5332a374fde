import type { Json } from '../seams/json';
import { textIn } from '../data/reading/json-access';
import type { IssueFacts } from './data/issue-facts';
import type { Call } from './operation';
import { noIssue, noProject, refusal } from './refusal';
import { parameter } from './request-values';

/** The issue of the path, if the caller may see it; refused with 404 otherwise. */
export function issueOf(call: Call, idOrKey = parameter(call, 'issueIdOrKey')): IssueFacts {
  const issue = call.data.issues.find(idOrKey);
  if (issue === undefined || !call.data.permissions.canSee(call.caller, issue)) throw noIssue();
  return issue;
}

/** The project of the path, if the caller may browse it. */
export function projectOf(call: Call, idOrKey = parameter(call, 'projectIdOrKey')): Json {
  const project = call.data.catalogue.project(idOrKey);
  if (project === undefined || !mayInProject(call, 'BROWSE_PROJECTS', project)) throw noProject(idOrKey);
  return project;
}

/** Whether the caller has a permission in a project. */
export function mayInProject(call: Call, permission: string, project: Json): boolean {
  return call.data.permissions.may(call.accountId, permission, textIn(project, 'key') ?? '');
}

/** Refuses with 403 (or the status given) callers who lack a permission on the issue's project. */
export function demand(
  call: Call,
  permission: string,
  projectKey: string,
  message: string,
  status = 403,
): void {
  if (call.caller.isApp || call.data.permissions.may(call.accountId, permission, projectKey)) return;
  throw refusal(status, message);
}
