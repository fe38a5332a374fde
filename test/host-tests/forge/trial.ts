import { join } from 'node:path';
import { createClock } from '../../host/clock';
import { createEventBus } from '../../host/event-bus';
import { createFaults } from '../../host/faults/create-faults';
import type { Faults } from '../../host/faults/faults';
import { createForgeHost } from '../../host/forge/forge-host';
import { readManifest } from '../../host/forge/manifest';
import { createMeter } from '../../host/forge/meter';
import type { Caller, Product } from '../../host/seams/products';
import type { State } from '../../host/seams/state';
import { createState } from '../../host/state/create-state';
import { probes, type Probe } from './app/src/probe';

const APP = join(__dirname, 'app');
export const START = Date.parse('2026-02-27T16:00:00Z');

export interface ProductRequest {
  readonly path: string;
  readonly caller: Caller;
}

/** A product that answers 200 to everything and remembers who asked. */
function recordingProduct(requests: ProductRequest[]): Product {
  return {
    request: (path, _init, caller) => {
      requests.push({ path, caller });
      return Promise.resolve(Response.json({ path }));
    },
  };
}

/** Forge with the trial app, whose functions do what the test says. */
export async function trial(options: { readonly faults?: Faults; readonly state?: State } = {}) {
  probes.clear();
  const requests: ProductRequest[] = [];
  const events = createEventBus();
  const faults = createFaults(options.faults);
  const clock = createClock(START, 'Europe/Paris', 'manual');
  const meter = createMeter(clock.now);
  const products = { jira: recordingProduct(requests), confluence: recordingProduct(requests) };
  const forge = await createForgeHost({
    appFolder: APP,
    manifest: await readManifest(join(APP, 'manifest.yml')),
    state: options.state ?? createState(),
    clock,
    events,
    meter,
    products,
    siteUrl: () => 'http://127.0.0.1:1',
    time: 'manual',
    faults,
  });
  const as = { accountId: 'ada', extension: { project: { id: '10', key: 'PORT' } } };
  return {
    forge,
    clock,
    events,
    meter,
    faults,
    requests,
    when: (functionKey: string, probe: Probe) => probes.set(functionKey, probe),
    /** Runs `probe` as a resolver that Ada called. */
    inApp: async (probe: Probe, payload: unknown = {}) => {
      probes.set('run', probe);
      return forge.invoke('page', 'run', payload, as);
    },
  };
}
