import type { IssueIndex } from '../plan/issue-index';

/** The facts of one issue that decide whether its own estimate counts. */
export interface Estimated {
  readonly exists: boolean;
  readonly cancelled: boolean;
  readonly estimate: number | null;
}

/**
 * Which issues' own estimates count (1), so that work is counted once: where any child is estimated the children count, else the
 * parent. Issues that do not exist yet or were cancelled count neither for themselves nor against their parent.
 */
export function countedEstimates(index: IssueIndex, states: readonly Estimated[]): Uint8Array {
  const counted = new Uint8Array(index.issues.length);
  const estimated = new Uint8Array(index.issues.length);
  states.forEach((state, position) => {
    if (state.exists && !state.cancelled && state.estimate !== null) estimated[position] = 1;
  });
  const covered = ancestorsOfEstimated(index, states, estimated);
  estimated.forEach((own, position) => {
    counted[position] = own === 1 && covered[position] === 0 ? 1 : 0;
  });
  return counted;
}

function ancestorsOfEstimated(index: IssueIndex, states: readonly Estimated[], estimated: Uint8Array): Uint8Array {
  const covered = new Uint8Array(estimated.length);
  estimated.forEach((own, position) => {
    if (own === 0) return;
    let above = index.parent[position] ?? -1;
    while (above >= 0 && covered[above] === 0 && states[above]?.exists) {
      covered[above] = 1;
      above = index.parent[above] ?? -1;
    }
  });
  return covered;
}
