import type { ProjectFacts } from '../facts/project-facts';
import type { IssueState } from '../progress/issue-state';

/**
 * Whether an unestimated issue is below one that is done or dropped, and below an estimate that covers it.
 */
export function isUnderDone({ index, states }: ProjectFacts, position: number): boolean {
  if (states[position]?.estimate !== null) return false;
  let [done, estimated] = [false, false];
  for (let over = index.parent[position] ?? -1; over >= 0; over = index.parent[over] ?? -1) {
    const state = states[over] as IssueState;
    done ||= state.category === 'done';
    estimated ||= state.estimate !== null;
  }
  return done && estimated;
}
