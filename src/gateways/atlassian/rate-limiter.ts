import { getAppContext } from '@forge/api';
import { Failure } from '../../failure';
import { sleep } from '../sleep';
import { loadOf, type Load } from './load-of';
import { notePause, pauseUntil } from './shared-pause';
import { openTurns } from './turns';

export type ProductName = 'jira' | 'confluence';

/** Concurrent calls of one invocation: at 0.1 seconds a call they stay below Jira's 100 a second. */
const WIDE = 8;
/** Invocations whose rate limiter is cached; a container runs one at a time, the local site several. */
const KEPT = 50;

/**
 * Decides when an invocation may call a product: how many calls at once, and when none. Keeps nothing of what
 * is asked.
 */
export interface RateLimiter {
  /** Makes a call when its turn comes. */
  run<T>(call: () => Promise<T>): Promise<T>;
  /**
   * Waits while the product asks everyone to wait. Throws the busy failure where that is longer than
   * `patience`, in milliseconds.
   */
  admitted(patience: number): Promise<void>;
  /** Takes into account what an answer says about load. */
  heard(response: {
    readonly status: number;
    readonly headers: { get(name: string): string | null };
  }): Promise<Load>;
  /** Makes no call for so many milliseconds. */
  pauseFor(milliseconds: number): void;
  /** Starts no further call, and waits for those that run. */
  end(): Promise<void>;
}

const limiters = new Map<string, RateLimiter>();

/**
 * Ends the calls of the running invocation. Calls that nobody waits for any more, as after a failure, must
 * not continue after the answer: the platform may stop them anywhere, or run them within the next invocation.
 */
export async function endCalls(): Promise<void> {
  const products: readonly ProductName[] = ['jira', 'confluence'];
  await Promise.all(products.flatMap((product) => limiters.get(keyOf(product))?.end() ?? []));
}

const keyOf = (product: ProductName): string => `${getAppContext().invocationId} ${product}`;

/** The rate limiter of the running invocation for a product. */
export function rateLimiterOf(product: ProductName): RateLimiter {
  const key = keyOf(product);
  const known = limiters.get(key);
  if (known) return known;
  const limiter = createRateLimiter(product);
  limiters.set(key, limiter);
  if (limiters.size > KEPT) limiters.delete(limiters.keys().next().value ?? '');
  return limiter;
}

function createRateLimiter(product: ProductName): RateLimiter {
  const turns = openTurns(WIDE);
  let pause: Promise<unknown> = Promise.resolve();
  let known: Promise<number> | undefined;
  const pauseFor = (milliseconds: number): void => {
    pause = Promise.all([pause, sleep(milliseconds)]);
  };
  const admitted = async (patience: number): Promise<void> => {
    known ??= pauseUntil(product).then((until) => {
      const left = until - Date.now();
      if (left > 0 && left <= patience) pauseFor(left);
      return until;
    });
    const until = await known;
    if (until - Date.now() > patience) throw busy(product, until);
  };
  return {
    pauseFor,
    admitted,
    run: (call) => turns.take(() => pause, call),
    heard: async (response) => {
      const load = loadOf(response);
      if (load.near) turns.narrow(1);
      if (load.refused) turns.narrow(Math.max(1, Math.floor(turns.width() / 2)));
      if (load.pausedUntil !== null) {
        known = Promise.resolve(load.pausedUntil);
        await notePause(product, load.pausedUntil);
      }
      return load;
    },
    end: () => turns.end(),
  };
}

/** The failure that is thrown where a product asks everyone to wait. */
export const busy = (product: ProductName, until: number): Failure =>
  new Failure(product === 'jira' ? 'jira-busy' : 'confluence-unavailable', undefined, { retryAt: until });
