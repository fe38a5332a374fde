import { known, unknown, type Known } from '../known';
import type { IssueNetwork } from './issue-network';
import type { CriticalPath } from './critical-path';

/** End of the open work by the network alone, in working days after the status day. */
export interface NetworkEnd {
  /** Along links; 0 where there are none, or no critical path (`criticalPathOf`). */
  readonly linked: number;
  /** With the issues without links, each of which takes its own time. */
  readonly all: Known<number>;
}

/**
 * Ends of the whole network and of each group with everything it waits for; `dependency-cycle` where links
 * form a loop.
 */
export function networkEndsOf(
  { schedule, groupEnds }: IssueNetwork,
  { workingDays }: CriticalPath,
): { readonly whole: NetworkEnd; readonly ofGroup: (group: number) => NetworkEnd } {
  const endAt = (days: number): NetworkEnd => ({
    linked: workingDays.known ? days : 0,
    all: schedule ? known(days) : unknown('dependency-cycle'),
  });
  return {
    whole: endAt(schedule?.length ?? 0),
    ofGroup: (group) => endAt(schedule?.earlyFinish[groupEnds?.[group] ?? -1] ?? 0),
  };
}
