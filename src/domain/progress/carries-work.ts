import type { IssueState } from './issue-state';

const ESTIMATED = 1;
const COVERED = 2;
const PARENT = 4;
const SPEAKS = 8;

/**
 * Which issues ought to say how much work they are (1), so that work is counted once (leaf rule): where any child is
 * estimated the children count, else the parent; and leaves without an estimate that no estimated parent speaks for. Issues that do
 * not exist yet or were cancelled count neither for themselves nor against their parent. Parents are places among the first `size`,
 * -1 for none, of issues that exist, without loops. The answer is written over `carries`.
 */
export function markCarriers(parent: Int32Array, states: readonly IssueState[], size: number, carries: Uint8Array): void {
  const marks = carries.fill(0, 0, size);
  const markOf = (place: number): number => marks[place] ?? 0;
  const above = (place: number): number => parent[place] ?? -1;
  for (let place = 0; place < size; place += 1) {
    const { exists, cancelled, estimate } = states[place] as IssueState;
    if (!exists) continue;
    if (above(place) >= 0) marks[above(place)] = markOf(above(place)) | PARENT;
    if (cancelled || estimate === null) continue;
    marks[place] = markOf(place) | ESTIMATED;
    for (let over = above(place); over >= 0 && (markOf(over) & COVERED) === 0; over = above(over))
      marks[over] = markOf(over) | COVERED;
  }
  for (let place = 0; place < size; place += 1) {
    const estimated = (states[place] as IssueState).estimate !== null;
    const speaks = estimated ? isCounted(markOf(place)) : (markOf(place) & PARENT) === 0 && !isSpokenFor(place);
    if (speaks) marks[place] = markOf(place) | SPEAKS;
  }
  for (let place = 0; place < size; place += 1) marks[place] = (markOf(place) & SPEAKS) === 0 ? 0 : 1;

  function isSpokenFor(place: number): boolean {
    for (let over = above(place); over >= 0; over = above(over)) if (isCounted(markOf(over))) return true;
    return false;
  }
}

function isCounted(mark: number): boolean {
  return (mark & (ESTIMATED | COVERED)) === ESTIMATED;
}
