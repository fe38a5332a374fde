import { getAppContext } from '@forge/api';
import { ForgeKvsAPIError, ForgeKvsError } from '@forge/kvs';
import { Failure } from '../../failure';
import { sleep } from '../sleep';

/**
 * Waits between tries in milliseconds, each with jitter: the store lets so much be done a second, and so much
 * a minute.
 */
const WAITS = [300, 600, 1_200, 2_400];
/** What an invocation keeps to answer: with less left, nothing is waited for. Milliseconds. */
const KEPT_FOR_THE_ANSWER = 3_000;

/**
 * Makes a call of the store that means the same when it is made twice: reads, and writes whatever is there.
 * What was refused for load, failed or had no answer is tried again a few times. Throws Failure('store-busy')
 * where that did not help.
 */
export const askStore = <T>(call: () => Promise<T>): Promise<T> => tried(call, mayPass);

/**
 * The same for a write that depends on what is there: again only where it was refused for load, and so surely
 * not done.
 */
export const askStoreOnce = <T>(call: () => Promise<T>): Promise<T> => tried(call, isRefusedForLoad);

/**
 * Whether the code of a refused key says that asking again is of no use: the documented ones of wrong keys,
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

/** Load, a fault of the store, or no answer that can be read; all else is a fault of ours. */
function mayPass(error: unknown): boolean {
  if (error instanceof Failure) return error.code === 'store-busy';
  if (!(error instanceof ForgeKvsAPIError)) return !(error instanceof ForgeKvsError);
  const { status } = error.responseDetails;
  return status === 429 || status >= 500 || status < 400;
}

const isRefusedForLoad = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && error.responseDetails.status === 429;
