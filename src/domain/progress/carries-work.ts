import type { ParentEstimates } from '../plan/project-plan';
import type { IssueState } from './issue-state';

const ESTIMATED = 1;
/** An estimated issue stands below. */
const COVERED = 2;
/** An issue stands below. */
const PARENT = 4;
const BEARS = 8;
/** Estimated, and dropped since. */
const DROPPED = 16;

type Sized = Pick<IssueState, 'exists' | 'cancelled' | 'estimate' | 'remaining' | 'heldEstimate' | 'heldRemaining'>;

/**
 * Which issues bear work (1), so that work counts once (leaf rule): what is estimated, as `parents` says of an estimate above others, and
 * leaves without an estimate that no estimate above speaks for, be it one that was dropped with its parent. A parent whose children hold all
 * of its estimate and of what remains bears none. Issues that do not exist yet or were cancelled count neither for themselves nor against their parent. Parents are places
 * among the first `size`, -1 for none, of issues that exist, without loops. The answer is written over `carries`.
 */
export function markCarriers(
  parent: Int32Array,
  states: readonly Sized[],
  size: number,
  parents: ParentEstimates,
  carries: Uint8Array,
): void {
  const marks = carries.fill(0, 0, size);
  const markOf = (place: number): number => marks[place] ?? 0;
  const above = (place: number): number => parent[place] ?? -1;
  for (let place = 0; place < size; place += 1) {
    const { exists, cancelled, estimate } = states[place] as Sized;
    if (exists && cancelled && estimate !== null) marks[place] = markOf(place) | DROPPED;
    if (!exists || cancelled) continue;
    if (above(place) >= 0) marks[above(place)] = markOf(above(place)) | PARENT;
    if (estimate === null) continue;
    marks[place] = markOf(place) | ESTIMATED;
    for (let over = above(place); over >= 0 && (markOf(over) & COVERED) === 0; over = above(over))
      marks[over] = markOf(over) | COVERED;
  }
  for (let place = 0; place < size; place += 1) if (bears(place)) marks[place] = markOf(place) | BEARS;
  for (let place = 0; place < size; place += 1) marks[place] = (markOf(place) & BEARS) === 0 ? 0 : 1;

  function bears(place: number): boolean {
    const state = states[place] as Sized;
    if (!state.exists) return false;
    if (state.cancelled) return (markOf(place) & PARENT) === 0 && !isSpokenFor(place);
    if (state.estimate === null) return (markOf(place) & PARENT) === 0 && !isSpokenFor(place) && !wentWithItsParent(place);
    const covered = (markOf(place) & COVERED) !== 0;
    if (parents === 'parent') return !isSpokenFor(place);
    if (!covered || parents === 'sum') return true;
    return parents === 'rest' && hasRest(state);
  }

  function isSpokenFor(place: number): boolean {
    for (let over = above(place); over >= 0; over = above(over)) if (speaks(markOf(over))) return true;
    return false;
  }

  function wentWithItsParent(place: number): boolean {
    for (let over = above(place); over >= 0; over = above(over)) if ((markOf(over) & DROPPED) !== 0) return true;
    return false;
  }

  function speaks(mark: number): boolean {
    return (mark & ESTIMATED) !== 0 && (parents !== 'children' || (mark & COVERED) === 0);
  }
}

function hasRest({ estimate, remaining, heldEstimate, heldRemaining }: Sized): boolean {
  return (estimate ?? 0) > heldEstimate || (remaining ?? 0) > heldRemaining;
}
