import type { Collection, EventBus, ForgeHost, Json, Meter, State } from '../seams';
import type { SiteClock } from '../clock';
import { createInvoker } from './invoker';
import { createKeyValueService } from './kvs/key-value-service';
import { loadApp } from './load-app';
import { APP_VERSION, CLOUD_ID, ENVIRONMENT_ID, INSTALLATION_ID } from './app-identity';
import { appUuid, timeLimitOf, type AppManifest } from './manifest';
import { createProductCalls, type Products } from './product-calls';
import { handlerContext, resolverEvent } from './handler-input';
import { createDispatcher } from './work/dispatcher';
import { createQueueService } from './work/queue-service';
import { createSchedule } from './work/schedule';
import { triggeredWork } from './work/triggered-work';
import type { Job, WorkItem } from './work/work-item';

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
  readonly eventualQueries: boolean;
}

export interface RunningForge extends ForgeHost {
  /** Stops to begin work, and waits for what is under way. */
  close(): Promise<void>;
}

const RESOLVER_SECONDS = 25;
const REQUEST_BYTES = 500 * 1024;
const RESPONSE_BYTES = 5 * 1024 * 1024;
const PUMP_MILLISECONDS = 200;

/** Hosts the app as Forge does: calls its functions, answers what they ask, and gives them their work in time. */
export async function createForgeHost(options: ForgeOptions): Promise<RunningForge> {
  const { manifest, clock, state, meter } = options;
  const handlers = await loadApp(options.appFolder, manifest);
  const pending: Collection<WorkItem> = state.collection('forge/pending');
  const jobs: Collection<Job> = state.collection('forge/jobs');
  const schedule = createSchedule(manifest, state.collection('forge/schedule'), clock.now());
  const store = createKeyValueService({ ...options, now: clock.now });
  const invoker = createInvoker({
    ...options,
    handlers,
    store,
    queues: (path, init) => queues(path, init),
    products: createProductCalls(options.products, manifest, meter),
  });
  const runScheduled = async (key: string) => {
    const trigger = manifest.modules.scheduledTrigger.find((one) => one.key === key);
    if (trigger === undefined) throw new Error(`The manifest has no scheduledTrigger "${key}".`);
    const timeoutSeconds = timeLimitOf(manifest, trigger.function, 55);
    const request = {
      functionKey: trigger.function,
      moduleKey: key,
      moduleType: 'core:scheduledTrigger',
      accountId: null,
      timeoutSeconds,
    };
    await invoker.invoke(request, { context: { cloudId: CLOUD_ID, moduleKey: key } }, handlerContext(null));
  };
  const deliver = (item: WorkItem) => {
    const { functionKey, moduleKey, timeoutSeconds } = item;
    const request = {
      functionKey,
      moduleKey,
      moduleType: `core:${item.kind === 'queue' ? 'consumer' : 'trigger'}`,
      accountId: null,
      timeoutSeconds,
    };
    return invoker.invoke(request, eventOf(item), handlerContext(null));
  };
  const dispatcher = createDispatcher({
    clock,
    pending,
    jobs,
    schedule,
    meter,
    deliver,
    runScheduled,
    parallel: options.time === 'real' ? 4 : 1,
  });
  const queues = createQueueService({ manifest, jobs, meter, now: clock.now, add: dispatcher.add, cancel: dispatcher.cancel });
  options.events.on((event) => triggeredWork(event, manifest, clock.now()).forEach(dispatcher.add));
  clock.onMove((instant) => dispatcher.advanceTo(instant));
  install(options, state.collection<number>('forge/installed'));
  const pump = options.time === 'real' ? startPump(dispatcher, clock) : undefined;
  return {
    errors: invoker.errors,
    runScheduled,
    drain: dispatcher.drain,
    invoke: async (moduleKey, functionKey, payload, as) => {
      const surface = manifest.modules.surfaces.find(({ key }) => key === moduleKey);
      const resolver = surface?.resolver?.function;
      if (surface === undefined || resolver === undefined) throw new Error(`Module "${moduleKey}" has no resolver.`);
      checkSize('The request', payload, REQUEST_BYTES);
      const request = {
        functionKey: resolver,
        moduleKey,
        moduleType: surface.type,
        accountId: as.accountId,
        timeoutSeconds: RESOLVER_SECONDS,
      };
      const event = resolverEvent({
        functionKey,
        payload,
        surface,
        extension: as.extension,
        siteUrl: options.siteUrl(),
        timeZone: clock.timeZone,
      });
      const answer = await invoker.invoke(request, event, handlerContext(as.accountId));
      return JSON.parse(checkSize('The response', answer, RESPONSE_BYTES) ?? 'null') as unknown;
    },
    close: async () => {
      clearInterval(pump);
      await dispatcher.settled();
    },
  };
}

/** The text of a value as it travels; undefined where there is none. */
function checkSize(what: string, value: unknown, maximum: number): string | undefined {
  const text = JSON.stringify(value) as string | undefined;
  const bytes = Buffer.byteLength(text ?? '');
  if (bytes > maximum) throw new Error(`${what} has ${String(bytes)} bytes; at most ${String(maximum)} can be passed.`);
  return text;
}

function eventOf(item: WorkItem): Json {
  const retry = item.retryContext === undefined ? {} : { retryContext: item.retryContext };
  if (item.queue === undefined) return { ...(item.body as Json), ...retry };
  return { queueName: item.queue.name, jobId: item.queue.jobId, eventId: item.id, body: item.body, ...retry };
}

/** Tells the app, once, that it was installed. */
function install(options: ForgeOptions, installed: Collection<number>): void {
  if (installed.has('at')) return;
  installed.set('at', options.clock.now());
  const app = { id: appUuid(options.manifest), version: APP_VERSION };
  const payload = { id: INSTALLATION_ID, app, environment: { id: ENVIRONMENT_ID } };
  options.events.emit({ name: 'avi:forge:installed:app', payload, accountId: null });
}

function startPump(dispatcher: ReturnType<typeof createDispatcher>, clock: SiteClock): NodeJS.Timeout {
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
