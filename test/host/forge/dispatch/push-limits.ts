import type { Collection } from '../../seams/state';

const MINUTE = 60_000;
/** Events that an installation may push within any minute, to all of its queues together. */
const MAXIMUM_EVENTS_A_MINUTE = 500;
/**
 * Pushes that may go back to one invocation that nobody pushed: its own, and those of all handlers that they
 * reach.
 */
const MAXIMUM_CYCLIC_PUSHES = 1_000;
/**
 * Beyond it nothing of a chain can be under way any more: 24 hours, and 72 more for faults of the platform.
 */
const LONGEST_RETENTION = 96 * 3_600_000;

/** How often was pushed in one chain of invocations, and when last. */
export interface Chain {
  readonly pushes: number;
  readonly at: number;
}

/** How much the app may push: by the minute, and in one chain. */
export function createPushLimits(chains: Collection<Chain>, now: () => number) {
  let recent: readonly { readonly at: number; readonly events: number }[] = [];
  return {
    /** Counts a push, or answers the status with which it is refused whole; null: it is taken. */
    refusal: (origin: string, events: number): 405 | 429 | null => {
      const instant = now();
      const pushes = chains.get(origin)?.pushes ?? 0;
      if (pushes >= MAXIMUM_CYCLIC_PUSHES) return 405;
      recent = recent.filter(({ at }) => at > instant - MINUTE && at <= instant);
      if (recent.reduce((sum, push) => sum + push.events, events) > MAXIMUM_EVENTS_A_MINUTE) return 429;
      recent = [...recent, { at: instant, events }];
      if (pushes === 0) forgetEnded(chains, instant);
      chains.set(origin, { pushes: pushes + 1, at: instant });
      return null;
    },
  };
}

function forgetEnded(chains: Collection<Chain>, now: number): void {
  for (const [origin, { at }] of [...chains.entries()])
    if (at < now - LONGEST_RETENTION) chains.delete(origin);
}
