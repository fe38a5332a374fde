import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { ENVIRONMENT_ID } from '../forge/app-identity';
import { appUuid, moduleKeysOf } from '../forge/manifest';
import { createPages } from '../pages/create-pages';
import type { WholeSite } from '../whole-site';
import { sessionOf } from './authentication';
import { limitedBody } from './body-limit';
import { bridgeRoutes } from './bridge-routes';
import { browserScript } from './browser-script';
import { onlyThisHost } from './host-check';
import { moduleTitles } from './module-titles';
import { productRoutes } from './product-routes';
import { siteRoutes } from './site-routes';
import { createSurfaceFrame } from './surface-frame';
import { surfaceOrigin } from './surface-origin';

const HOST = '127.0.0.1';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the site on 127.0.0.1: pages and REST APIs on the port given, surfaces of the app on an origin of
 * their own.
 */
export async function startServer(site: WholeSite, appFolder: string, port: number): Promise<RunningServer> {
  const violations: unknown[] = [];
  const address = { site: '', surfaces: '' };
  const { manifest, clock } = site;
  const surfaces = await listen(
    surfaceOrigin({
      appFolder,
      manifest,
      clock,
      siteOrigin: () => address.site,
      violated: (report) => void violations.push(report),
    }),
    0,
  );
  address.surfaces = addressOf(surfaces);
  const app = new Hono();
  app.use(onlyThisHost(() => address.site));
  app.use(limitedBody);
  app.use(async (_, next) => {
    await next();
    // What is answered is on disk: a site that is killed has nothing that somebody was told is done to lose.
    await site.state.flush();
  });
  app.route('/', productRoutes(site.jira, site.confluence, site.jira.directory));
  app.route('/', siteRoutes(site, violations));
  app.route(
    '/',
    bridgeRoutes(site, manifest, () => address.site),
  );
  app.route('/', scriptRoutes());
  const pages = await pagesOf(site, appFolder, address.surfaces);
  app.all('*', (context) => pages.fetch(context.req.raw));
  const server = await listen(app, port).catch(async (error: unknown) => {
    await closed(surfaces);
    throw error;
  });
  address.site = addressOf(server);
  return {
    url: address.site,
    close: async () => {
      await Promise.all([closed(server), closed(surfaces)]);
    },
  };
}

async function pagesOf(site: WholeSite, appFolder: string, frameSource: string): Promise<Hono> {
  const { jira, confluence, clock, state, meter, faults, manifest, options } = site;
  return createPages({
    siteName: site.name,
    directory: jira.directory,
    jira,
    confluence,
    clock,
    state,
    meter,
    faults,
    extensionPrefix: `${appUuid(manifest)}/${ENVIRONMENT_ID}`,
    moduleKeys: (type) => moduleKeysOf(manifest, type),
    moduleTitle: await moduleTitles(manifest, appFolder),
    session: (request) => sessionOf(request, jira.directory, options.locale ?? 'fr'),
    surfaceFrame: createSurfaceFrame(frameSource, manifest),
    exportMacro: site.forge.exportMacro,
    frameSource,
  });
}

/** The bridge's side of the page, in the browser. */
function scriptRoutes(): Hono {
  const routes = new Hono();
  const type = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
  routes.get('/__site/bridge-host.js', (context) =>
    context.body("import '/__site/browser/bridge-host';\n", 200, type),
  );
  routes.get('/__site/browser/:name', async (context) => {
    const script = await browserScript(context.req.param('name'));
    return script === null ? context.notFound() : context.body(script, 200, type);
  });
  return routes;
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new Error(`Port ${String(port)} is not free: choose another with --port.`, { cause: error })
          : error,
      );
    });
  });
}

function addressOf(server: ServerType): string {
  return `http://${HOST}:${String((server.address() as AddressInfo).port)}`;
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
