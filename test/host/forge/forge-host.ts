import type { ForgeHost } from '../seams/forge-host';
import type { Meter } from '../seams/meter';
import type { EventBus } from '../seams/products';
import type { SiteOptions } from '../seams/site';
import type { Collection, State } from '../seams/state';
import type { SiteClock } from '../clock';
import type { FaultState } from '../faults/create-faults';
import { createAccountReports } from './account-reports';
import { createAppCalls } from './app-calls';
import { install, reinstall } from './installation';
import { createInvoker } from './invoker';
import { createKeyValueService } from './kvs/key-value-service';
import { loadApp } from './load-app';
import { createMacroExport } from './macro-export';
import type { AppManifest } from './manifest';
import { createProductCalls, type Products } from './product-calls';
import { createDispatcher, type Dispatcher } from './dispatch/dispatcher';
import { createQueueService } from './dispatch/queue-service';
import { createSchedule } from './dispatch/schedule';
import { triggeredWork } from './dispatch/triggered-work';
import type { Job, WorkItem } from './dispatch/work-item';
import { createWaits } from './waits';

export interface ForgeOptions {
  readonly appFolder: string;
  readonly manifest: AppManifest;
  readonly state: State;
  readonly clock: SiteClock;
  readonly events: EventBus;
  readonly meter: Meter;
  readonly products: Products;
  readonly siteUrl: () => string;
  /** `real`: work is done as time goes by; `manual`: only when the clock is moved, or with `drain`. */
  readonly time: 'real' | 'manual';
  readonly faults: FaultState;
  readonly withoutConfluence?: NonNullable<SiteOptions['withoutConfluence']>;
  /** Told of each function that fails. */
  readonly failed?: (functionKey: string, error: unknown) => void;
}

export interface RunningForge extends ForgeHost {
  /** Stops to begin work, and waits for what is under way. */
  close(): Promise<void>;
}

const PUMP_MILLISECONDS = 200;

/**
 * What differs where somebody waits in front of a screen: work side by side, and fewer runs on a leap of the
 * clock.
 */
const PACE = {
  manual: { parallel: 1, maximumRuns: 200 },
  real: { parallel: 4, maximumRuns: 8 },
};

/**
 * Hosts the app as Forge does: calls its functions, answers what they ask, and gives them their work in time.
 */
export async function createForgeHost(options: ForgeOptions): Promise<RunningForge> {
  const { manifest, clock, state, meter, time, faults } = options;
  const pending: Collection<WorkItem> = state.collection('forge/pending');
  const jobs: Collection<Job> = state.collection('forge/jobs');
  let refusedUntil: number | null = null;
  const invoker = createInvoker({
    ...options,
    waits: createWaits(clock, time),
    handlers: await loadApp(options.appFolder, manifest),
    store: createKeyValueService({ ...options, now: clock.now }),
    queues: (path, init, origin) => queues(path, init, origin),
    reports: createAccountReports({ faults, reported: state.collection('forge/reported-accounts') }),
    products: createProductCalls({ ...options, refused: (until) => (refusedUntil = until) }),
  });
  const calls = createAppCalls({ ...options, invoker });
  const schedule = createSchedule(
    manifest,
    state.collection('forge/schedule'),
    clock.now(),
    PACE[time].maximumRuns,
  );
  const dispatcher = createDispatcher({
    clock,
    pending,
    jobs,
    schedule,
    meter,
    faults,
    ...calls,
    ...PACE[time],
  });
  const queues = createQueueService({
    manifest,
    jobs,
    chains: state.collection('forge/chains'),
    meter,
    now: clock.now,
    ...dispatcher,
  });
  options.events.on((event) => triggeredWork(event, manifest, clock.now()).forEach(dispatcher.add));
  clock.onMove((instant) => dispatcher.advanceTo(instant));
  install(options);
  const pump = time === 'real' ? startPump(dispatcher, clock) : undefined;
  return {
    errors: invoker.errors,
    refusedUntil: () => refusedUntil,
    invoke: calls.resolve,
    exportMacro: createMacroExport({ ...options, invoker }),
    within: calls.withinApp,
    runScheduled: calls.runScheduled,
    drain: dispatcher.drain,
    reinstall: (isStoreKept) => reinstall(options, isStoreKept),
    close: async () => {
      clearInterval(pump);
      await dispatcher.settled();
    },
  };
}

function startPump(dispatcher: Dispatcher, clock: SiteClock): NodeJS.Timeout {
  let running = false;
  const pump = () => {
    if (running || !dispatcher.isDue()) return;
    running = true;
    void dispatcher.advanceTo(clock.now()).finally(() => {
      running = false;
    });
  };
  return setInterval(pump, PUMP_MILLISECONDS).unref();
}
