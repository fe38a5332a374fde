import type { Hono } from 'hono';
import { moduleKeysOf } from '../../host/forge/manifest';
import { createPages } from '../../host/pages/create-pages';
import { sessionOf } from '../../host/server/authentication';
import { startSite } from '../../host/site';
import type { WholeSite } from '../../host/whole-site';

/** The pages of a site of the default project, without server or browser. */
export async function openPages(): Promise<{
  readonly site: WholeSite;
  readonly pages: Hono;
  readonly get: Get;
  readonly post: Post;
}> {
  const site = await startSite({ stateFolder: null, port: null, time: 'manual' });
  const pages = createPages({
    siteName: site.name,
    directory: site.jira.directory,
    jira: site.jira,
    confluence: site.confluence,
    clock: site.clock,
    state: site.state,
    meter: site.meter,
    faults: site.faults,
    extensionPrefix: 'app/environment',
    moduleKeys: (type) => moduleKeysOf(site.manifest, type),
    moduleTitle: (moduleKey) => `Title of ${moduleKey}`,
    session: (request) => sessionOf(request, site.jira.directory, 'fr'),
    surfaceFrame: ({ moduleKey, entry, extension }) =>
      `<iframe title="${moduleKey}" data-entry="${entry}" data-extension="${encodeURIComponent(JSON.stringify(extension))}"></iframe>`,
    exportMacro: site.forge.exportMacro,
    frameSource: 'http://127.0.0.1:9',
  });
  const get: Get = async (path, cookie = '') => answerOf(await pages.request(path, { headers: { cookie } }));
  const post: Post = async (path, fields, cookie = '', headers = {}) =>
    answerOf(
      await pages.request(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { cookie, ...headers },
      }),
    );
  return { site, pages, get, post };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

type Get = (path: string, cookie?: string) => Promise<Answer>;
type Post = (
  path: string,
  fields: Record<string, string>,
  cookie?: string,
  headers?: Record<string, string>,
) => Promise<Answer>;

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** JSON of an API of the site as its first user. */
export async function read(
  site: WholeSite,
  product: 'jira' | 'confluence',
  path: string,
): Promise<Record<string, unknown>> {
  const accountId = site.jira.directory.users()[0]?.accountId ?? null;
  const response = await site[product].request(path, {}, { accountId, isApp: false, scopes: null });
  return (await response.json()) as Record<string, unknown>;
}
