import { resolve } from 'node:path';
import { createClock, type SiteClock } from './clock';
import { createConfluence, type ConfluenceProduct } from './confluence/create-confluence';
import { defaultExport } from './data/default-export';
import { readSiteExport } from './data/read-site-export';
import { createEventBus } from './event-bus';
import { createForgeHost } from './forge/forge-host';
import { permissionKey } from './forge/app-identity';
import { appUuid, readManifest, type AppManifest } from './forge/manifest';
import { createMeter } from './forge/meter';
import { systemNow } from './forge/system-time';
import { createJira } from './jira/create-jira';
import type { JiraProduct, Site, SiteExport, SiteOptions, State } from './seams';
import { createState } from './state/create-state';
import { openState } from './state/journal';
import { stateFolderOf } from './state/state-folder';

const APP_FOLDER = resolve(__dirname, '../..');

/** The running site with the parts that pages and the server need beyond what everybody sees. */
export interface WholeSite extends Site {
  readonly jira: JiraProduct;
  readonly confluence: ConfluenceProduct;
  readonly manifest: AppManifest;
  readonly options: SiteOptions;
}

/** Starts the local site: Jira and Confluence with the data given, and the app, unmodified, from its manifest. */
export async function startSite(options: SiteOptions): Promise<WholeSite> {
  const data = options.data === undefined ? defaultExport() : await readSiteExport(options.data);
  const manifest = await readManifest(resolve(APP_FOLDER, 'manifest.yml'));
  const state = await stateFor(options, data);
  const clock = clockFor(data, state, options.time);
  const events = createEventBus();
  const meter = createMeter();
  const customPermissions = manifest.modules['jira:projectPermission'].map(({ key }) => ({
    key: permissionKey(appUuid(manifest), key),
    moduleKey: key,
  }));
  const jira = createJira({ export: data, state, clock, events, customPermissions });
  const confluence = createConfluence({ export: data, state, clock, events, directory: jira.directory });
  let url: string | null = null;
  const forge = await createForgeHost({
    appFolder: APP_FOLDER,
    manifest,
    state,
    clock,
    events,
    meter,
    products: { jira, confluence },
    siteUrl: () => url ?? 'http://127.0.0.1',
    time: options.time,
    eventualQueries: options.eventualQueries ?? false,
  });
  return {
    name: data.site.name,
    export: data,
    clock,
    state,
    meter,
    events,
    jira,
    confluence,
    forge,
    manifest,
    options,
    get url() {
      return url;
    },
    close: async () => {
      url = null;
      await forge.close();
      clock.stepTo(clock.now());
      await state.flush();
    },
  };
}

async function stateFor(options: SiteOptions, data: SiteExport): Promise<State> {
  if (options.stateFolder === null) return createState();
  return openState(await stateFolderOf(options.stateFolder, options.data ?? null, data), options.fresh ?? false);
}

/** The site's clock goes on where it was when the site was last closed. */
function clockFor(data: SiteExport, state: State, time: SiteOptions['time']): SiteClock {
  const start = data.site.now === null ? systemNow() : Date.parse(data.site.now);
  const kept = state.collection<number>('site/clock');
  return createClock(kept.get('now') ?? start, data.site.timeZone, time, (instant) => kept.set('now', instant));
}
