import type { Json } from './seams/json';
import type { WholeSite } from './whole-site';

/** A project of the site as somebody has it open, without a browser. */
export interface OpenProject {
  readonly projectId: string;
  readonly extension: Json;
  /** Calls the resolver of the project page. */
  call(functionKey: string, payload?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * Opens the app's project page on a project, as a person of the site; as its administrator where nobody is
 * named.
 */
export function openProject(
  site: WholeSite,
  projectKey: string,
  accountId = administratorOf(site, projectKey),
): OpenProject {
  const project = site.jira.directory.projects().find(({ key }) => key === projectKey);
  if (project === undefined) {
    const known = site.jira.directory.projects().map(({ key }) => key);
    throw new Error(`The site has no project "${projectKey}"; it has: ${known.join(', ')}.`);
  }
  const projectId = project.id;
  const extension = { project: { id: projectId, key: projectKey, type: 'software' } };
  return {
    projectId,
    extension,
    call: (functionKey, payload) =>
      site.forge.invoke('project-page', functionKey, { projectId, ...payload }, { accountId, extension }),
  };
}

/** Account id of somebody who administers a project; of the first user where nobody does. */
export function administratorOf(site: WholeSite, projectKey: string): string {
  const { directory } = site.jira;
  const users = directory.users();
  const administrator = users.find(({ accountId }) =>
    directory.may(accountId, 'ADMINISTER_PROJECTS', projectKey),
  );
  return (administrator ?? users[0])?.accountId ?? '';
}
