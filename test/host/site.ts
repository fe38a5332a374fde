import { resolve } from 'node:path';
import { createClock, soundInstant, type SiteClock } from './clock';
import { createConfluence } from './confluence/create-confluence';
import { defaultExport } from './data/default-export';
import { readSiteExport } from './data/read-site-export';
import { createEventBus } from './event-bus';
import { createFaults } from './faults/create-faults';
import { createForgeHost } from './forge/forge-host';
import { permissionKey } from './forge/app-identity';
import { appUuid, readManifest, type AppManifest } from './forge/manifest';
import { createMeter } from './forge/meter';
import { systemNow } from './forge/system-time';
import { createJira } from './jira/create-jira';
import type { PropertyAlias } from './jira/data/jira-data';
import type { CustomPermission } from './jira/data/permissions';
import { observed } from './observed-products';
import type { SiteOptions } from './seams/site';
import type { SiteExport } from './seams/site-export';
import type { State } from './seams/state';
import { createState } from './state/create-state';
import { openState } from './state/journal';
import { stateFolderOf } from './state/state-folder';
import type { WholeSite } from './whole-site';

export const APP_FOLDER = resolve(__dirname, '../..');

/**
 * Starts the local site: Jira and Confluence with the data given, and the app, unmodified, from its manifest.
 */
export async function startSite(options: SiteOptions): Promise<WholeSite> {
  const data = await dataOf(options);
  const manifest = await readManifest(resolve(APP_FOLDER, 'manifest.yml'));
  const state = await stateFor(options, data);
  const clock = clockFor(data, state, options.time);
  const events = createEventBus();
  const meter = createMeter(clock.now);
  const faults = createFaults(options.faults);
  const customPermissions = await appPermissions();
  const propertyAliases = aliasesOf(manifest);
  let server: { readonly url: string; close(): Promise<void> } | undefined;
  const siteUrl = () => server?.url ?? 'http://127.0.0.1';
  const searchLagSeconds = () => faults.now.search?.lagSeconds ?? 0;
  const countOff = () => faults.now.search?.countOff ?? 0;
  const turnsAlone = () => faults.now.events?.turnsAlone ?? false;
  const barred = () => faults.now.barred ?? [];
  const ownJira = createJira({
    export: data,
    state,
    clock,
    events,
    customPermissions,
    propertyAliases,
    searchLagSeconds,
    countOff,
    turnsAlone,
    barred,
    baseUrl: siteUrl,
  });
  const jira = options.jira === undefined ? ownJira : { ...ownJira, request: options.jira.request };
  const confluence = createConfluence({ export: data, state, clock, events, directory: jira.directory });
  const forge = await createForgeHost({
    appFolder: APP_FOLDER,
    manifest,
    state,
    clock,
    events,
    meter,
    products: observed({ jira, confluence }, options.observe),
    siteUrl,
    time: options.time,
    faults,
    ...(options.withoutConfluence !== undefined && { withoutConfluence: options.withoutConfluence }),
    ...(options.time === 'real' && { failed: logFailure }),
  });
  const site: WholeSite = {
    name: data.site.name,
    export: data,
    clock,
    state,
    meter,
    events,
    jira,
    confluence,
    forge,
    faults,
    manifest,
    options,
    get url() {
      return server?.url ?? null;
    },
    close: async () => {
      await server?.close();
      await forge.close();
      clock.stepTo(clock.now());
      await state.flush();
    },
  };
  if (options.port !== null) server = await serve(site, options.port);
  return site;
}

/** The permissions that the app declares, as Jira knows them. */
export async function appPermissions(): Promise<readonly CustomPermission[]> {
  const manifest = await readManifest(resolve(APP_FOLDER, 'manifest.yml'));
  return manifest.modules['jira:projectPermission'].map(({ key }) => ({
    key: permissionKey(appUuid(manifest), key),
    moduleKey: key,
  }));
}

/** Names under which Jira finds issues by what the app writes in their properties. */
function aliasesOf(manifest: AppManifest): readonly PropertyAlias[] {
  const ofIssues = manifest.modules['jira:entityProperty'].filter(({ entityType }) => entityType === 'issue');
  return ofIssues.flatMap(({ propertyKey, values }) =>
    values.flatMap(({ path, type, searchAlias }) =>
      searchAlias === undefined ? [] : [{ name: searchAlias, type, property: propertyKey, path }],
    ),
  );
}

function logFailure(functionKey: string, error: unknown): void {
  console.error(`Function ${functionKey} of the app failed:`, error);
}

/** Taking a moment to make, and never changed: what happens on a site is in its state. */
let generated: SiteExport | undefined;

async function dataOf({ data }: SiteOptions): Promise<SiteExport> {
  if (data === undefined) return (generated ??= defaultExport());
  return typeof data === 'string' ? readSiteExport(data) : data;
}

/**
 * The server is loaded only where one is wanted: tests and tools that call in-process start sooner without.
 */
async function serve(site: WholeSite, port: number) {
  const { startServer } = await import('./server/start-server');
  try {
    return await startServer(site, APP_FOLDER, port);
  } catch (error) {
    await site.close();
    throw error;
  }
}

async function stateFor(options: SiteOptions, data: SiteExport): Promise<State> {
  if (options.stateFolder === null) return options.state ?? createState();
  const name = typeof options.data === 'string' ? options.data : null;
  return openState(await stateFolderOf(options.stateFolder, name, data), options.fresh ?? false);
}

/** The site's clock goes on where it was when the site was last closed. */
function clockFor(data: SiteExport, state: State, time: SiteOptions['time']): SiteClock {
  const start = data.site.now === null ? systemNow() : Date.parse(data.site.now);
  const kept = state.collection<number>('site/clock');
  return createClock(soundInstant(kept.get('now')) ?? start, data.site.timeZone, time, (instant) =>
    kept.set('now', instant),
  );
}
