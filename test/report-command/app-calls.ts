import type { PageApi, Reply } from '../../src/contract/api';
import { administratorOf, openProject } from '../host/in-process';
import type { WholeSite } from '../host/whole-site';
import { causeOf } from './report-options';

/** A project of the site as its page calls the app. */
export interface OpenedProject {
  readonly site: WholeSite;
  readonly key: string;
  /** The administrator, as whom everything is read. */
  readonly accountId: string;
  /** Throws with the failure's code where the app refuses. */
  call<Name extends keyof PageApi>(
    name: Name,
    request: Omit<Parameters<PageApi[Name]>[0], 'projectId'>,
  ): Promise<ReturnType<PageApi[Name]>>;
}

/** Opens a project as its administrator. Throws, with the keys that there are, where the site does not hold it. */
export function opened(site: WholeSite, key: string): OpenedProject {
  const keys = site.jira.directory.projects().map((project) => project.key);
  if (!keys.includes(key)) throw causeOf(`Project ${key} is not in this site. It holds: ${keys.slice(0, 60).join(', ')}.`);
  const page = openProject(site, key);
  return {
    site,
    key,
    accountId: administratorOf(site, key),
    call: async (name, request) => {
      const answer = (await page.call(name, request)) as Reply<ReturnType<PageApi[typeof name]>>;
      if (answer.ok) return answer.value;
      const { code, detail } = answer.failure;
      throw causeOf(`${key}: the app refused ${name} (${code}${detail === undefined ? '' : `: ${detail}`}).`);
    },
  };
}
