import type { AnswerOf, Reply, RequestOf } from '../../src/contract/call';
import type { pageCalls } from '../../src/contract/surfaces';
import { administratorOf, openProject } from '../host/in-process';
import type { WholeSite } from '../host/whole-site';
import { causeOf } from './report-options';

type PageCalls = typeof pageCalls;

/** A project of the site as its page calls the app. */
export interface OpenedProject {
  readonly site: WholeSite;
  readonly key: string;
  /** The administrator, as whom everything is read. */
  readonly accountId: string;
  /** Throws with the failure's code where the app refuses. */
  call<Name extends keyof PageCalls>(
    name: Name,
    request: Omit<RequestOf<PageCalls[Name]>, 'projectId'>,
  ): Promise<AnswerOf<PageCalls[Name]>>;
}

/**
 * Opens a project as its administrator. Where Jira or Confluence let the app ask no more for now, the site's
 * clock is moved on to when they do, which `say` is told. Throws, with the keys that there are, where the
 * site does not hold the project.
 */
export function opened(site: WholeSite, key: string, say: (line: string) => void): OpenedProject {
  const keys = site.jira.directory.projects().map((project) => project.key);
  if (!keys.includes(key))
    throw causeOf(`Project ${key} is not in this site. It holds: ${keys.slice(0, 60).join(', ')}.`);
  const page = openProject(site, key);
  return {
    site,
    key,
    accountId: administratorOf(site, key),
    call: async (name, request) => {
      for (;;) {
        const answer = (await page.call(name, request)) as Reply<AnswerOf<PageCalls[typeof name]>>;
        if (answer.ok) return answer.value;
        if (await waitedOut(site, key, say)) continue;
        const { code, detail } = answer.failure;
        throw causeOf(
          `${key}: the app refused ${name} (${code}${detail === undefined ? '' : `: ${detail}`}).`,
        );
      }
    },
  };
}

/** Moves the site's clock on to when the app may ask again; false: nothing told it to wait. */
export async function waitedOut(
  { clock, forge }: WholeSite,
  key: string,
  say: (line: string) => void,
): Promise<boolean> {
  const until = forge.refusedUntil();
  if (until === null || until <= clock.now()) return false;
  say(
    `${key}: the points of this hour are used up; the site's clock goes on to ${new Date(until).toISOString()}`,
  );
  await clock.moveTo(until);
  return true;
}
