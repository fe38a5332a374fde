import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { SystemDate } from './system-time';

/**
 * All that the site knows of the insides of `@forge/api`, `@forge/kvs`, `@forge/events` and
 * `@forge/resolver`: the two globals through which they reach the platform, and what a function of the app
 * finds changed around it.
 */

/** What a `@forge/*` package says of a call: whom it is made for, and which service is meant. */
export interface CallMeta {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
  readonly contextAri?: string;
}

/** What surrounds one invocation of a function of the app. */
export interface Surroundings {
  /** What the packages read from `__forge_runtime__`. */
  readonly runtime: object;
  /** Answers a call to the platform. */
  fetch(meta: CallMeta, path: string, init: RequestInit): Promise<Response>;
  /** The site's time, in epoch milliseconds. */
  now(): number;
  /** Calls back once so many milliseconds have passed; gives what takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}

const current = new AsyncLocalStorage<Surroundings>();

/**
 * Puts the globals in place, once a process; before the app is loaded, because its packages take `fetch` when
 * loaded.
 */
export function installForgeGlobals(): void {
  if (Object.hasOwn(globalThis, '__forge_fetch__')) return;
  Object.defineProperties(globalThis, {
    __forge_runtime__: { configurable: true, get: () => current.getStore()?.runtime },
    __forge_fetch__: { configurable: true, value: forgeFetch },
  });
  globalThis.Date = dateOfTheSite();
  globalThis.fetch = withoutEgress(globalThis.fetch);
  installTimers();
}

/** Runs a function of the app within its surroundings; whatever it starts stays within them. */
export function within<T>(surroundings: Surroundings, run: () => Promise<T>): Promise<T> {
  return current.run(surroundings, run);
}

async function forgeFetch(meta: CallMeta, path: string, init: RequestInit = {}): Promise<Response> {
  const surroundings = current.getStore();
  if (surroundings === undefined) throw new Error('Forge runtime not found.');
  return current.exit(() => surroundings.fetch(meta, path, init));
}

/** `Date` that tells the site's time to functions of the app, and the machine's time to everybody else. */
function dateOfTheSite(): DateConstructor {
  return new Proxy(SystemDate, {
    construct: (target, given: unknown[], newTarget) => {
      const surroundings = given.length === 0 ? current.getStore() : undefined;
      return Reflect.construct(
        target,
        surroundings === undefined ? given : [surroundings.now()],
        newTarget,
      ) as Date;
    },
    get: (target, property, receiver) =>
      property === 'now'
        ? () => current.getStore()?.now() ?? target.now()
        : (Reflect.get(target, property, receiver) as unknown),
  });
}

/** What `setTimeout` gives to functions of the app: no more than what `clearTimeout` takes. */
class Timer {
  constructor(readonly clear: () => void) {}
  unref(): this {
    return this;
  }
}

/** Functions of the app wait by the site's time, everybody else by the machine's. */
function installTimers(): void {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const wait = (callback: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => {
    const surroundings = current.getStore();
    if (surroundings === undefined) return set(callback, milliseconds, ...given);
    const goOn = AsyncResource.bind(() => callback(...given));
    // Outside of the function, where waiting by the machine's time would come back here.
    return new Timer(current.exit(() => surroundings.after(milliseconds, goOn)));
  };
  globalThis.setTimeout = Object.assign(wait, set) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => (timer instanceof Timer ? timer.clear() : clear(timer));
}

/** A function of the app has no way out: the manifest declares no egress. */
function withoutEgress(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    if (current.getStore() === undefined) return fetch(input, init);
    throw new Error(
      `The app has no permission to reach ${addressOf(input)}: its manifest declares no egress.`,
    );
  };
}

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : String(input);
}
