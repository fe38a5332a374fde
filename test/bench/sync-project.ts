import type { ProjectView } from '../../src/contract/views';
import { openProject } from '../host/in-process';
import type { WholeSite } from '../host/whole-site';

/** A project as the bench reads it and changes it. */
export interface SyncProject {
  show(): Promise<ProjectView>;
  /** Ids behind a list of the result. */
  issues(): Promise<unknown>;
  /** Sets in Jira when the latest issue is due. */
  edit(): Promise<void>;
}

/** Opens a project as its administrator. */
export function syncProject(site: WholeSite, key: string): SyncProject {
  const project = openProject(site, key);
  const call = async (name: string, payload?: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const reply = (await project.call(name, payload)) as { readonly ok: boolean; readonly value: unknown };
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value;
  };
  return {
    show: async () => (await call('showProject')) as ProjectView,
    issues: () => call('listIssues', { lists: ['outside'] }),
    edit: async () => {
      const search = { jql: `project = ${key} ORDER BY key DESC`, maxResults: 1, fields: ['key'] };
      const { issues } = JSON.parse(await asked(site, 'POST', 'search/jql', search)) as {
        issues: { id: string }[];
      };
      await asked(site, 'PUT', `issue/${issues[0]?.id ?? ''}`, { fields: { duedate: '2026-07-01' } });
    },
  };
}

async function asked(site: WholeSite, method: string, path: string, body: object): Promise<string> {
  const init = { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const accountId = site.jira.directory.users()[0]?.accountId ?? '';
  const response = await site.jira.request(`/rest/api/3/${path}`, init, {
    accountId,
    isApp: false,
    scopes: null,
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`);
  return response.text();
}
