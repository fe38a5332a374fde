import { performance } from 'node:perf_hooks';
import type { Meter } from '../seams';
import type { SiteClock } from '../clock';
import { within, type CallMeta, type Surroundings } from './forge-globals';
import { startInvocation, timeOutError, withinTime, type Invocation, type InvocationRequest } from './invocation';
import type { createKeyValueService } from './kvs/key-value-service';
import type { Handler } from './load-app';
import { memoryOf, type AppManifest } from './manifest';
import type { createMisbehaviour } from './misbehaviour';
import { productOf, type createProductCalls } from './product-calls';
import { runtimeOf } from './runtime';

export interface InvokerOptions {
  readonly appFolder: string;
  readonly manifest: AppManifest;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly clock: SiteClock;
  readonly meter: Meter;
  /** Told of each function that fails. */
  readonly failed?: (functionKey: string, error: unknown) => void;
  readonly misbehaviour: ReturnType<typeof createMisbehaviour>;
  readonly store: ReturnType<typeof createKeyValueService>;
  readonly queues: (path: string, init: RequestInit) => Response;
  readonly products: ReturnType<typeof createProductCalls>;
}

export type Invoker = ReturnType<typeof createInvoker>;

/** Runs functions of the app, each within its surroundings, its time limit and the meter. */
export function createInvoker(options: InvokerOptions) {
  const errors: { readonly functionKey: string; readonly error: unknown }[] = [];
  const invoke = async (request: InvocationRequest, event: unknown, context: unknown): Promise<unknown> => {
    const handler = options.handlers.get(request.functionKey);
    if (handler === undefined) throw new Error(`The manifest has no function "${request.functionKey}".`);
    const invocation = startInvocation(request);
    const began = performance.now();
    try {
      const run = within(surroundingsOf(invocation, options), () => Promise.resolve().then(() => handler(event, context)));
      return await withinTime(invocation, run);
    } catch (error) {
      errors.push({ functionKey: request.functionKey, error });
      options.failed?.(request.functionKey, error);
      throw error;
    } finally {
      options.store.forget(invocation.id);
      options.meter.invocation(request.functionKey, performance.now() - began, memoryOf(options.manifest, request.functionKey));
    }
  };
  return { invoke, errors };
}

function surroundingsOf(invocation: Invocation, options: InvokerOptions): Surroundings {
  return {
    runtime: runtimeOf(invocation, options.manifest, options.appFolder),
    now: options.clock.now,
    fetch: async (meta, path, init) => {
      if (invocation.remaining() === 0) throw timeOutError(invocation);
      const response = await platformCall(meta, path, init, invocation, options);
      if (invocation.remaining() === 0) throw timeOutError(invocation);
      return response;
    },
  };
}

async function platformCall(
  meta: CallMeta,
  path: string,
  init: RequestInit,
  invocation: Invocation,
  options: InvokerOptions,
): Promise<Response> {
  const faulty = await options.misbehaviour.answer(serviceOf(meta), path, init.method);
  if (faulty !== null) return faulty;
  if (meta.type === 'kvs') return options.store.fetch(path, init, invocation.id);
  if (meta.remote === 'stargate' && path.startsWith('/webhook/queue/')) return options.queues(path, init);
  if (meta.remote === 'stargate' && path === '/app/report-accounts') return new Response(null, { status: 204 });
  return options.products(meta, path, init, invocation);
}

function serviceOf(meta: CallMeta): 'jira' | 'confluence' | 'kvs' | 'queue' {
  return meta.type === 'kvs' ? 'kvs' : (productOf(meta) ?? 'queue');
}
