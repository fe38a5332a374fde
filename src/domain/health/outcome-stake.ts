import type { ProjectFacts } from '../facts/project-facts';
import { ownEstimateOf } from '../progress/issue-state';

/** Estimated seconds of an unclassified issue, which are in the budget and not earned; 0 otherwise. */
export function stakeOf(
  { states, carriesWork }: Pick<ProjectFacts, 'states' | 'carriesWork'>,
  position: number,
): number {
  const state = states[position];
  return state?.unclassified && carriesWork[position] === 1 ? (ownEstimateOf(state) ?? 0) : 0;
}
