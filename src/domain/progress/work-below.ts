import type { IssueState } from './issue-state';

const WORK = 1;
const OPEN = 2;
const UNCLASSIFIED = 4;

/**
 * By place, whether work that is not cancelled is below, and whether any of it is open or unclassified
 * (`isDoneBelow`, `isOpenBelow`). Parents and `carries` are those of `markCarriers`.
 */
export function workBelow(
  parent: Int32Array,
  states: readonly Pick<IssueState, 'exists' | 'cancelled' | 'category' | 'unclassified'>[],
  carries: Uint8Array,
): Uint8Array {
  const below = new Uint8Array(parent.length);
  parent.forEach((_, place) => {
    const state = states[place];
    if (carries[place] === 0 || !state?.exists || state.cancelled) return;
    const work = state.category !== 'done' ? WORK | OPEN : state.unclassified ? WORK | UNCLASSIFIED : WORK;
    for (let over = parent[place] ?? -1; over >= 0; over = parent[over] ?? -1) {
      if (((below[over] ?? 0) & work) === work) break;
      below[over] = (below[over] ?? 0) | work;
    }
  });
  return below;
}

/** Whether work is below an issue, and all of it is done and known to be delivered. */
export const isDoneBelow = (below: number | undefined): boolean => below === WORK;

/** Whether open work is below an issue. */
export const isOpenBelow = (below: number | undefined): boolean => ((below ?? 0) & OPEN) !== 0;
