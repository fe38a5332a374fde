import { getAppContext } from '@forge/api';
import { ForgeKvsAPIError, ForgeKvsError } from '@forge/kvs';
import { Failure } from '../../failure';
import { sleep } from '../sleep';

/**
 * Milliseconds between tries, each with jitter: the store limits operations by the second and by the minute.
 */
const WAITS = [300, 600, 1_200, 2_400];
/** Milliseconds that an invocation keeps for its answer: with less left, nothing is waited for. */
const KEPT_FOR_THE_ANSWER = 3_000;

/**
 * Makes a call of the store that may be repeated: a read, or a write whatever is stored. A call that is
 * refused for load, fails or has no answer is retried a few times. Throws Failure('store-busy') where that
 * does not help.
 */
export const askStore = <T>(call: () => Promise<T>): Promise<T> => tried(call, mayPass);

/**
 * The same for a write that depends on what is stored: retried only where it was refused for load, and so not
 * done.
 */
export const askStoreOnce = <T>(call: () => Promise<T>): Promise<T> => tried(call, isRefusedForLoad);

/**
 * Whether the code of a refused key means that a retry is of no use: the documented codes of wrong keys,
 * values and options.
 */
export const isWrong = (code: string): boolean =>
  /^(KEY|INVALID|MAX|DUPLICATE|EMPTY)_|^FORBIDDEN$/.test(code);

async function tried<T>(call: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!mayPass(error)) throw error;
      const wait = (WAITS[attempt] ?? Infinity) * (0.7 + Math.random() * 0.6);
      if (!again(error) || wait > getAppContext().invocationRemainingTimeInMillis() - KEPT_FOR_THE_ANSWER) {
        throw error instanceof Failure ? error : new Failure('store-busy', undefined, { cause: error });
      }
      await sleep(wait);
    }
  }
}

/**
 * Whether an error is load, a fault of the store, or an unreadable answer; all other errors are faults of the
 * app.
 */
function mayPass(error: unknown): boolean {
  if (error instanceof Failure) return error.code === 'store-busy';
  if (!(error instanceof ForgeKvsAPIError)) return !(error instanceof ForgeKvsError);
  const { status } = error.responseDetails;
  return status === 429 || status >= 500 || status < 400;
}

const isRefusedForLoad = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && error.responseDetails.status === 429;
