import { InvocationError, InvocationErrorCode } from '@forge/events';
import { Failure } from '../failure';
import { LONGEST_DELAY_SECONDS } from '../usecases/sync/take-sync-step';

const FIRST_DELAY_SECONDS = 30;

/** What the platform passes; where the work was deferred, it passes the same again. */
export interface Brought {
  readonly retryContext?: { readonly retryCount: number };
}

/**
 * Repeatable work for which nobody waits. Where the store is busy it is deferred, and the platform brings it
 * again, each time later.
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
