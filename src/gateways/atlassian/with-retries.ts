import { ProxyRequestError } from '@forge/api';
import { Failure } from '../../failure';
import { isAskingForConsent } from './consent';
import type { Load } from './load-of';
import { busy, rateLimiterOf, type ProductName } from './rate-limiter';

const TRIES = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** How a call may be retried, and for how long. Milliseconds. */
export interface Trying {
  readonly product: ProductName;
  /** Only for reads: asking twice changes nothing. */
  readonly repeatable: boolean;
  /** Longest pause that is waited for within the invocation; short where somebody waits for the screen. */
  readonly patience: number;
  /** Longest time for one answer. */
  readonly timeOut: number;
  /** Whether to wait as well where another invocation was asked to: one read of the store. */
  readonly shared: boolean;
}

/** An answer of a product, read completely. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

/**
 * Patient for the app's own work, which is nearly all of the load; impatient for the few calls that somebody
 * waits for.
 */
export const PATIENT = { patience: 10_000, timeOut: 60_000, shared: true };
export const PROMPT = { patience: 3_000, timeOut: 15_000, shared: false };

/**
 * Makes a call within the rate limit, four times at most. A refusal for load (429, 503) is retried after
 * `Retry-After`, else after a second, doubling, with jitter; a failure (5xx, no answer) only where the call
 * is repeatable. Throws the busy failure where the product asks for a longer wait than `patience`.
 */
export async function withRetries<T extends Answer>(trying: Trying, send: () => Promise<T>): Promise<T> {
  const limiter = rateLimiterOf(trying.product);
  for (let attempt = 1; ; attempt++) {
    if (trying.shared) await limiter.admitted(trying.patience);
    const { response, load } = await limiter.run(async () => {
      const response = await answered(trying, send);
      return { response, load: response instanceof Failure ? null : await limiter.heard(response) };
    });
    const again = load?.refused ?? trying.repeatable;
    const last = attempt === TRIES || !again;
    if (response instanceof Failure) {
      if (last) throw response;
    } else if (last || !isRefusal(response.status)) return response;
    const wait = waitOf(load, attempt);
    if (wait > trying.patience) throw busy(trying.product, load?.pausedUntil ?? Date.now() + wait);
    limiter.pauseFor(wait);
  }
}

const isRefusal = (status: number): boolean => status === 429 || status >= 500;

/** The answer, or why there is none. */
async function answered<T extends Answer>(
  { product, timeOut }: Trying,
  send: () => Promise<T>,
): Promise<T | Failure> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unavailable = (cause: unknown): Failure =>
    new Failure(product === 'jira' ? 'jira-unavailable' : 'confluence-unavailable', undefined, { cause });
  try {
    const late = new Promise<Failure>((resolve) => {
      timer = setTimeout(() => resolve(unavailable('no answer in time')), timeOut);
    });
    return await Promise.race([send(), late]);
  } catch (error) {
    if (isAskingForConsent(error)) throw error;
    if (error instanceof ProxyRequestError && [401, 403, 404].includes(error.status)) {
      throw new Failure('forbidden', error.errorCode, { cause: error });
    }
    return unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

function waitOf(load: Load | null, attempt: number): number {
  const jitter = 0.7 + Math.random() * 0.6;
  if (load?.wait) return load.wait * (1 + Math.random() * 0.2) + 1;
  return Math.min(FIRST_WAIT * 2 ** (attempt - 1) * jitter, LONGEST_WAIT);
}
