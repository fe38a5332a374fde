import { known, unknown, type Known } from '../known';
import type { IssueNetwork } from './issue-network';
import type { CriticalPath } from './critical-path';

/** When open work ends by the network alone, in working days after the status day. */
export interface NetworkEnd {
  /** Along links; 0 where there are none, or nothing to be read from them (`criticalPathOf`). */
  readonly linked: number;
  /** Issues without links included, each of which takes its own time. */
  readonly all: Known<number>;
}

/**
 * Ends of the whole network, and of each group (deliverable, or outside) with all that it waits for; none
 * where links form a loop (`dependency-cycle`).
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
