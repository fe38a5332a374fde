import type { ForgeHost } from '../seams/forge-host';
import type { Json } from '../seams/json';
import type { SiteClock } from '../clock';
import type { FaultState } from '../faults/create-faults';
import { CLOUD_ID } from './app-identity';
import { handlerContext, resolverEvent } from './handler-input';
import type { InvocationRequest } from './invocation';
import type { Invoker } from './invoker';
import { timeLimitOf, type AppManifest } from './manifest';
import { appContextOf, type AppContext } from './runtime';
import type { WorkItem } from './dispatch/work-item';

const RESOLVER_SECONDS = 25;
const SCHEDULE_SECONDS = 55;
const LONGEST_SECONDS = 900;
const REQUEST_BYTES = 500 * 1024;
const RESPONSE_BYTES = 5 * 1024 * 1024;

export interface AppCallOptions {
  readonly invoker: Invoker;
  readonly manifest: AppManifest;
  readonly clock: SiteClock;
  readonly faults: Pick<FaultState, 'now'>;
  readonly siteUrl: () => string;
  readonly withoutConfluence?: AppContext['withoutConfluence'];
}

/**
 * Calls the functions of the app in the ways in which Forge does: for a surface, for waiting work, on
 * schedule.
 */
export function createAppCalls(options: AppCallOptions) {
  const { invoker } = options;
  const context = () => appContextOf(options);
  const resolve: ForgeHost['invoke'] = async (moduleKey, functionKey, payload, as) => {
    checkedText('The request', payload, REQUEST_BYTES);
    const { surface, request } = resolverOf(moduleKey, as.accountId, options.manifest);
    const place = {
      surface,
      extension: as.extension,
      siteUrl: options.siteUrl(),
      timeZone: options.clock.timeZone,
    };
    const event = resolverEvent({ functionKey, payload, ...place });
    const answer = await invoker.invoke(request, event, handlerContext(as.accountId, context()));
    return JSON.parse(checkedText('The response', answer, RESPONSE_BYTES) ?? 'null') as unknown;
  };
  const deliver = (item: WorkItem): Promise<unknown> => {
    const moduleType = item.kind === 'queue' ? 'core:consumer' : 'core:trigger';
    const request = { ...item, moduleType, accountId: null };
    return invoker.invoke(request, eventOf(item), handlerContext(null, context()));
  };
  const withinApp: ForgeHost['within'] = async <T>(run: () => Promise<T>) => {
    const [first] = options.manifest.modules.function;
    const module = { functionKey: first?.key ?? '', moduleKey: 'test', moduleType: 'core:function' };
    return (await invoker.run({ ...module, accountId: null, timeoutSeconds: LONGEST_SECONDS }, run)) as T;
  };
  const runScheduled = async (key: string): Promise<void> => {
    const trigger = options.manifest.modules.scheduledTrigger.find((one) => one.key === key);
    if (trigger === undefined) throw new Error(`The manifest has no scheduledTrigger "${key}".`);
    const timeoutSeconds = timeLimitOf(options.manifest, trigger.function, SCHEDULE_SECONDS);
    const module = { functionKey: trigger.function, moduleKey: key, moduleType: 'core:scheduledTrigger' };
    const event = { context: { cloudId: CLOUD_ID, moduleKey: key } };
    await invoker.invoke(
      { ...module, accountId: null, timeoutSeconds },
      event,
      handlerContext(null, context()),
    );
  };
  return { resolve, deliver, runScheduled, withinApp };
}

function resolverOf(moduleKey: string, accountId: string, manifest: AppManifest) {
  const surface = manifest.modules.surfaces.find(({ key }) => key === moduleKey);
  const functionKey = surface?.resolver?.function;
  if (surface === undefined || functionKey === undefined)
    throw new Error(`Module "${moduleKey}" has no resolver.`);
  const request: InvocationRequest = {
    functionKey,
    moduleKey,
    moduleType: surface.type,
    accountId,
    timeoutSeconds: RESOLVER_SECONDS,
  };
  return { surface, request };
}

/** The text of a value as it travels; undefined where there is none. */
function checkedText(what: string, value: unknown, maximum: number): string | undefined {
  const text = JSON.stringify(value) as string | undefined;
  const bytes = Buffer.byteLength(text ?? '');
  if (bytes > maximum)
    throw new Error(`${what} has ${String(bytes)} bytes; at most ${String(maximum)} can be passed.`);
  return text;
}

function eventOf(item: WorkItem): Json {
  const retry = item.retryContext === undefined ? {} : { retryContext: item.retryContext };
  if (item.queue === undefined) return { ...(item.body as Json), ...retry };
  return {
    queueName: item.queue.name,
    jobId: item.queue.jobId,
    eventId: item.copyOf ?? item.id,
    body: item.body,
    ...retry,
  };
}
