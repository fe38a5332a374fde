import type { Clock } from '../seams/clock';
import type { EventBus } from '../seams/products';
import type { State } from '../seams/state';
import { APP_VERSION, ENVIRONMENT_ID, INSTALLATION_ID } from './app-identity';
import { appUuid, type AppManifest } from './manifest';

export interface InstallationOptions {
  readonly state: State;
  readonly manifest: AppManifest;
  readonly clock: Pick<Clock, 'now'>;
  readonly events: Pick<EventBus, 'emit'>;
}

/** Tells the app, once, that it was installed. */
export function install({ state, manifest, clock, events }: InstallationOptions): void {
  const installed = state.collection<number>('forge/installed');
  if (installed.has('at')) return;
  installed.set('at', clock.now());
  const app = { id: appUuid(manifest), version: APP_VERSION };
  const payload = { id: INSTALLATION_ID, app, environment: { id: ENVIRONMENT_ID } };
  events.emit({ name: 'avi:forge:installed:app', payload, accountId: null });
}

/**
 * Takes the app off the site and puts it on again. Its waiting work is gone; its store too, unless Forge kept
 * it, which it does for 21 days. What it wrote in Jira and Confluence stays there.
 */
export function reinstall(options: InstallationOptions, isStoreKept: boolean): void {
  const spaces = [
    'keys',
    'secrets',
    ...options.manifest.app.storage.entities.map(({ name }) => `entity/${name}`),
  ];
  const stored = isStoreKept ? [] : spaces.map((name) => `kvs/${name}`);
  for (const name of ['forge/pending', 'forge/jobs', 'forge/chains', 'forge/installed', ...stored]) {
    const documents = options.state.collection(name);
    for (const [id] of [...documents.entries()]) documents.delete(id);
  }
  install(options);
}
