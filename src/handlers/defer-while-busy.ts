import { InvocationError, InvocationErrorCode } from '@forge/events';
import { Failure } from '../failure';
import { LONGEST_DELAY_SECONDS } from '../usecases/sync/take-sync-step';

const FIRST_DELAY_SECONDS = 30;

/** What the platform brings: again, where it was put off. */
export interface Brought {
  readonly retryContext?: { readonly retryCount: number };
}

/**
 * Work that nobody waits for and that can be repeated. Where the store is busy the platform brings it again,
 * later and later: it could not be noted anywhere else.
 */
export const deferWhileBusy =
  <Event extends Brought>(work: (event: Event) => Promise<void>) =>
  async (event: Event): Promise<InvocationError | undefined> => {
    try {
      await work(event);
      return undefined;
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'store-busy') throw error;
      const retryAfter = Math.min(
        LONGEST_DELAY_SECONDS,
        FIRST_DELAY_SECONDS * 2 ** (event.retryContext?.retryCount ?? 0),
      );
      return new InvocationError({
        retryAfter,
        retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      });
    }
  };
