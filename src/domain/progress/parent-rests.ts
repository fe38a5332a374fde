import type { Seconds } from '../money/money';
import type { IssueState } from './issue-state';

/** What the rest of a parent is drawn from, and where the part that its children hold is written. */
type Resting = Pick<IssueState, 'exists' | 'cancelled' | 'category' | 'estimate' | 'remaining' | 'spent'> & {
  heldEstimate: Seconds;
  heldRemaining: Seconds;
};

/**
 * Writes how many seconds of each parent's estimate and remaining work its children hold. An untouched
 * parent, with no time logged and all of its estimate remaining, has children that hold their estimates;
 * linear. True where an estimate is above another. Parents are places as in `markCarriers`.
 */
export function writeHeld(parent: Int32Array, states: readonly Resting[], size: number): boolean {
  const below = {
    estimate: new Float64Array(size),
    remaining: new Float64Array(size),
    estimated: new Uint8Array(size),
  };
  let shared = false;
  for (const place of childrenFirst(parent, size)) {
    const state = states[place] as Resting;
    const estimates = below.estimate[place] as Seconds;
    const remains = below.remaining[place] as Seconds;
    const [estimate, remaining] = ownOf(state);
    const untouched = state.spent === 0 && state.remaining === state.estimate;
    state.heldEstimate = Math.min(estimate, estimates);
    state.heldRemaining = Math.min(remaining, untouched ? estimates : remains);
    const isEstimated = state.exists && !state.cancelled && state.estimate !== null;
    shared ||= isEstimated && below.estimated[place] === 1;
    const over = parent[place] ?? -1;
    if (over < 0) continue;
    if (isEstimated || below.estimated[place] === 1) below.estimated[over] = 1;
    below.estimate[over] = (below.estimate[over] as number) + Math.max(estimate, estimates);
    below.remaining[over] = (below.remaining[over] as number) + remains + remaining - state.heldRemaining;
  }
  return shared;
}

/** Own estimate and remaining work in seconds; 0 where not estimated, cancelled or not existing. */
function ownOf({ exists, cancelled, category, estimate, remaining }: Resting): readonly [Seconds, Seconds] {
  if (!exists || cancelled || estimate === null) return [0, 0];
  return [estimate, category === 'done' ? 0 : (remaining ?? 0)];
}

/** Places in an order in which every child comes before its parent. */
function childrenFirst(parent: Int32Array, size: number): readonly number[] {
  const waiting = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    const over = parent[place] ?? -1;
    if (over >= 0) waiting[over] = (waiting[over] as number) + 1;
  }
  const order: number[] = [];
  for (let place = 0; place < size; place += 1) {
    for (let next = place; next >= 0 && waiting[next] === 0; next = parent[next] ?? -1) {
      order.push(next);
      waiting[next] = -1;
      const over = parent[next] ?? -1;
      if (over >= 0) waiting[over] = (waiting[over] as number) - 1;
    }
  }
  return order;
}
