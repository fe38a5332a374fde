import type { ProjectFacts } from '../facts/project-facts';
import { ownEstimateOf } from '../progress/issue-state';

/** Estimated work of an issue that nobody classified, in seconds; it is in the budget, and not earned. */
export function stakeOf(
  { states, carriesWork }: Pick<ProjectFacts, 'states' | 'carriesWork'>,
  position: number,
): number {
  const state = states[position];
  return state?.unclassified && carriesWork[position] === 1 ? (ownEstimateOf(state) ?? 0) : 0;
}
