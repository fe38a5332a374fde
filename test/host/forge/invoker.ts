import type { Meter } from '../seams/meter';
import type { SiteClock } from '../clock';
import type { createAccountReports } from './account-reports';
import { befallenCall, never } from '../faults/befallen-call';
import type { FaultState, PlatformCall } from '../faults/create-faults';
import { within, type CallMeta, type Surroundings } from './forge-globals';
import { startInvocation, timeOutError, type Invocation, type InvocationRequest } from './invocation';
import type { createKeyValueService } from './kvs/key-value-service';
import type { Handler } from './load-app';
import { memoryOf, type AppManifest } from './manifest';
import { productOf, type createProductCalls } from './product-calls';
import { runtimeOf, appContextOf, type AppContext } from './runtime';
import type { Waits } from './waits';

export interface InvokerOptions {
  readonly appFolder: string;
  readonly manifest: AppManifest;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly clock: SiteClock;
  readonly meter: Meter;
  /** Told of each function that fails. */
  readonly failed?: (functionKey: string, error: unknown) => void;
  readonly faults: FaultState;
  readonly withoutConfluence?: AppContext['withoutConfluence'];
  readonly waits: Waits;
  readonly store: ReturnType<typeof createKeyValueService>;
  readonly queues: (path: string, init: RequestInit, origin: string) => Response;
  readonly products: ReturnType<typeof createProductCalls>;
  readonly reports: ReturnType<typeof createAccountReports>;
}

export type Invoker = ReturnType<typeof createInvoker>;

/** Runs functions of the app, each within its surroundings, its time limit and the meter. */
export function createInvoker(options: InvokerOptions) {
  const errors: { readonly functionKey: string; readonly error: unknown }[] = [];
  const invoke = async (request: InvocationRequest, event: unknown, context: unknown): Promise<unknown> => {
    const handler = options.handlers.get(request.functionKey);
    if (handler === undefined) throw new Error(`The manifest has no function "${request.functionKey}".`);
    return run(request, () => handler(event, context));
  };
  const run = async (request: InvocationRequest, call: () => unknown): Promise<unknown> => {
    const invocation = startInvocation(request, options.waits);
    try {
      return await invocation.outcome(
        within(surroundingsOf(invocation, options), () => Promise.resolve().then(call)),
      );
    } catch (error) {
      errors.push({ functionKey: request.functionKey, error });
      options.failed?.(request.functionKey, error);
      throw error;
    } finally {
      options.store.forget(invocation.id);
      options.meter.invocation(
        request.functionKey,
        invocation.elapsed(),
        memoryOf(options.manifest, request.functionKey),
      );
    }
  };
  return { invoke, run, errors };
}

function surroundingsOf(invocation: Invocation, options: InvokerOptions): Surroundings {
  const goingOn = async (): Promise<void> => {
    if (invocation.remaining() > 0) return;
    invocation.kill(timeOutError(invocation));
    await never();
  };
  return {
    runtime: runtimeOf(invocation, options.manifest, options.appFolder, appContextOf(options)),
    now: options.clock.now,
    after: (milliseconds, callback) => {
      // Forgotten as soon as it is past: what a timer holds would else stay in memory until the end.
      const past = () => {
        forget();
        takeBack();
      };
      const takeBack = options.waits.after(milliseconds, () => {
        forget();
        callback();
      });
      const forget = invocation.whenOver(takeBack);
      return past;
    },
    fetch: async (meta, path, init) => {
      await goingOn();
      const call = callOf(meta, path, init, invocation);
      const response = await befallenCall(call, init, invocation, options, (sent) =>
        options.waits.during(async () => platformCall(meta, path, sent, invocation, options)),
      );
      await goingOn();
      return response;
    },
  };
}

function callOf(meta: CallMeta, path: string, init: RequestInit, invocation: Invocation): PlatformCall {
  const service = meta.type === 'kvs' ? 'kvs' : (productOf(meta) ?? 'queue');
  const method = (init.method ?? 'GET').toUpperCase();
  const about = service === 'kvs' && typeof init.body === 'string' ? keysIn(init.body) : '';
  return { service, method, path, functionKey: invocation.functionKey, nth: invocation.nextCall(), about };
}

/** Keys that a request to the store names, as far as they stand at its beginning. */
function keysIn(body: string): string {
  return [...body.slice(0, 2000).matchAll(/"key":"([^"]*)"/g)].map(([, key]) => key).join(' ');
}

function platformCall(
  meta: CallMeta,
  path: string,
  init: RequestInit,
  invocation: Invocation,
  options: InvokerOptions,
): Response | Promise<Response> {
  if (meta.type === 'kvs') return options.store.fetch(path, init, invocation.id);
  if (meta.remote === 'stargate' && path.startsWith('/webhook/queue/'))
    return options.queues(path, init, invocation.origin);
  if (meta.remote === 'stargate' && path === '/app/report-accounts') return options.reports(init);
  return options.products(meta, path, init, invocation);
}
