import type { IssueIndex } from '../plan/issue-index';
import { countedEstimates } from './leaf-estimates';
import type { IssueState } from './issue-state';

/**
 * Which issues ought to say how much work they are (1), so that work is counted once (leaf rule, domain.md 4.1): those whose own
 * estimate counts, and leaves without an estimate that no estimated parent speaks for. Containers carry nothing of their own.
 */
export function issuesCarryingWork(index: IssueIndex, states: readonly IssueState[]): Uint8Array {
  const counted = countedEstimates(index, states);
  const carries = Uint8Array.from(counted);
  for (let position = 0; position < carries.length; position += 1) {
    if (counted[position] === 1 || isContainer(position) || (states[position]?.estimate ?? null) !== null) continue;
    carries[position] = isSpokenFor(index, states, counted, position) ? 0 : 1;
  }
  return carries;

  function isContainer(position: number): boolean {
    return (index.children.get(position) ?? []).some((child) => states[child]?.exists === true);
  }
}

function isSpokenFor(index: IssueIndex, states: readonly IssueState[], counted: Uint8Array, position: number): boolean {
  for (let above = index.parent[position] ?? -1; above >= 0 && states[above]?.exists; above = index.parent[above] ?? -1)
    if (counted[above] === 1) return true;
  return false;
}
