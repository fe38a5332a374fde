import type { IssueState } from './issue-state';
import type { ParentEstimates } from '../plan/parent-estimates';

const ESTIMATED = 1;
/** An estimated issue is below. */
const COVERED = 2;
/** An issue is below. */
const PARENT = 4;
const BEARS = 8;
/** Estimated, and dropped since. */
const DROPPED = 16;

type Sized = Pick<
  IssueState,
  'exists' | 'cancelled' | 'estimate' | 'remaining' | 'heldEstimate' | 'heldRemaining'
>;

/** Existing issues with their parents, as places among the first `size` (-1: none), without loops. */
export interface SizedTree {
  readonly parent: Int32Array;
  readonly states: readonly Sized[];
  readonly size: number;
}

/**
 * Writes over `carries` which issues bear work (1), so that work counts once (leaf rule): estimated issues,
 * as `parents` says of those above others, and leaves without an estimate of their own or above them. Issues
 * that do not exist or were cancelled count neither for themselves nor against their parent.
 */
export function markCarriers(tree: SizedTree, parents: ParentEstimates, carries: Uint8Array): void {
  const { size } = tree;
  const marks = carries.fill(0, 0, size);
  markPlaces(tree, marks);
  for (let place = 0; place < size; place += 1)
    if (bears(place, tree, marks, parents)) mark(marks, place, BEARS);
  for (let place = 0; place < size; place += 1) marks[place] = (markOf(marks, place) & BEARS) === 0 ? 0 : 1;
}

const markOf = (marks: Uint8Array, place: number): number => marks[place] ?? 0;
const mark = (marks: Uint8Array, place: number, bit: number): void =>
  void (marks[place] = markOf(marks, place) | bit);
const above = ({ parent }: SizedTree, place: number): number => parent[place] ?? -1;

/** Marks what is estimated or dropped, and what is above others. */
function markPlaces(tree: SizedTree, marks: Uint8Array): void {
  for (let place = 0; place < tree.size; place += 1) {
    const { exists, cancelled, estimate } = tree.states[place] as Sized;
    if (exists && cancelled && estimate !== null) mark(marks, place, DROPPED);
    if (!exists || cancelled) continue;
    if (above(tree, place) >= 0) mark(marks, above(tree, place), PARENT);
    if (estimate === null) continue;
    mark(marks, place, ESTIMATED);
    for (
      let over = above(tree, place);
      over >= 0 && (markOf(marks, over) & COVERED) === 0;
      over = above(tree, over)
    )
      mark(marks, over, COVERED);
  }
}

function bears(place: number, tree: SizedTree, marks: Uint8Array, parents: ParentEstimates): boolean {
  const state = tree.states[place] as Sized;
  if (!state.exists) return false;
  const isLeaf = (markOf(marks, place) & PARENT) === 0;
  if (state.cancelled) return isLeaf && !isSpokenFor(place, tree, marks, parents);
  if (state.estimate === null)
    return isLeaf && !isSpokenFor(place, tree, marks, parents) && !wentWithItsParent(place, tree, marks);
  if (parents === 'parent') return !isSpokenFor(place, tree, marks, parents);
  if ((markOf(marks, place) & COVERED) === 0 || parents === 'sum') return true;
  return parents === 'rest' && hasRest(state);
}

/** Whether an estimate above covers the place; with `children`, only one above no other estimate. */
function isSpokenFor(place: number, tree: SizedTree, marks: Uint8Array, parents: ParentEstimates): boolean {
  for (let over = above(tree, place); over >= 0; over = above(tree, over)) {
    const bits = markOf(marks, over);
    if ((bits & ESTIMATED) !== 0 && (parents !== 'children' || (bits & COVERED) === 0)) return true;
  }
  return false;
}

function wentWithItsParent(place: number, tree: SizedTree, marks: Uint8Array): boolean {
  for (let over = above(tree, place); over >= 0; over = above(tree, over))
    if ((markOf(marks, over) & DROPPED) !== 0) return true;
  return false;
}

function hasRest({ estimate, remaining, heldEstimate, heldRemaining }: Sized): boolean {
  return (estimate ?? 0) > heldEstimate || (remaining ?? 0) > heldRemaining;
}
