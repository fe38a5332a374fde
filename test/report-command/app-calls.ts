import type { PageApi, Reply } from '../../src/contract/api';
import type { Site } from '../host/seams';
import { causeOf } from './report-options';

/** A project of the site as its page knows it, and whoever reads it. */
export interface Asked {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly accountId: string;
}

/** Calls the app as its project page does. Throws with the failure's code where the app refuses. */
export async function callPage<Name extends keyof PageApi>(
  site: Site,
  { project, accountId }: Asked,
  name: Name,
  request: Omit<Parameters<PageApi[Name]>[0], 'projectId'>,
): Promise<ReturnType<PageApi[Name]>> {
  const extension = { type: 'jira:projectPage', project: { id: project.id, key: project.key, type: 'software' } };
  const payload = { projectId: project.id, ...request };
  const answer = (await site.forge.invoke('project-page', name, payload, { accountId, extension })) as Reply<
    ReturnType<PageApi[Name]>
  >;
  if (answer.ok) return answer.value;
  const { code, detail } = answer.failure;
  throw causeOf(`${project.key}: the app refused ${name} (${code}${detail === undefined ? '' : `: ${detail}`}).`);
}
