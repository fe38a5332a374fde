import { known, unknown, type Known } from '../known';
import { findCycles } from './find-cycles';
import type { DurationFacts } from './issue-durations';
import type { IssueNetwork } from './issue-network';
import { hasLoop } from './network';
import { drivingPath, lastToFinish } from './schedule-network';

/** Share of the open work that links must join for the longest chain to be critical. */
const JOINED_ENOUGH = 0.5;

/**
 * Longest chain of linked open work, in working days after the status day; critical where links join at least
 * half of the open work. `no-links`, `dependency-cycle` with the loops, `no-estimate` where no linked issue
 * is sized.
 */
export function criticalPathOf(facts: DurationFacts, net: IssueNetwork): CriticalPath {
  const { index } = facts;
  const { links, network, schedule, durations } = net;
  const joined = joinedShareOf(facts, net);
  const nothing = { joined, isCritical: false, issueIds: [], critical: 0, cycles: [] };
  if (links.found === 0) return { ...nothing, workingDays: unknown('no-links') };
  const idOf = (position: number): string => index.issues[position]?.id ?? '';
  if (!schedule || hasLoop(network)) {
    const loops = findCycles(network).map((loop) =>
      loop.filter((activity) => activity < index.issues.length),
    );
    return {
      ...nothing,
      workingDays: unknown('dependency-cycle'),
      cycles: loops.map((loop) => loop.map(idOf)),
    };
  }
  if (isUnestimated(facts, net)) return { ...nothing, workingDays: unknown('no-estimate') };
  return {
    workingDays: known(schedule.length),
    joined,
    isCritical: joined >= JOINED_ENOUGH,
    issueIds: drivingPath(schedule, durations, lastToFinish(schedule, index.issues.keys())).map(idOf),
    critical: durations.reduce(
      (count, days, activity) => count + (days > 0 && schedule.totalFloat[activity] === 0 ? 1 : 0),
      0,
    ),
    cycles: [],
  };
}

/**
 * Share of the open work that waits for other open work or is waited for, by duration (the mean where
 * unknown), 0 to 1.
 */
function joinedShareOf(
  { states, carriesWork }: DurationFacts,
  { open, durations, links }: IssueNetwork,
): number {
  const work = open.filter((position) => carriesWork[position] === 1);
  const isSized = (position: number): boolean =>
    (states[position]?.remaining ?? states[position]?.estimate ?? null) !== null;
  const daysOf = (position: number): number => durations[position] ?? 0;
  const sized = work.filter(isSized);
  const mean =
    sized.length > 0 ? sized.reduce((days, position) => days + daysOf(position), 0) / sized.length : 1;
  let [whole, joined] = [0, 0];
  for (const position of work) {
    const days = isSized(position) ? daysOf(position) : mean;
    whole += days;
    if (links.joined[position] === 1) joined += days;
  }
  return whole > 0 ? joined / whole : 0;
}

/** Whether no linked open issue says how much work it is. */
function isUnestimated({ states }: DurationFacts, { open, links }: IssueNetwork): boolean {
  const linked = open.filter((position) => links.linked[position] === 1);
  return (
    linked.length > 0 &&
    linked.every((position) => states[position]?.remaining === null && states[position].estimate === null)
  );
}

export interface CriticalPath {
  /** Length in working days. */
  readonly workingDays: Known<number>;
  /** Share of the open work, by its duration, that links join to other open work, 0 to 1. */
  readonly joined: number;
  /** Whether that share is enough for the longest chain to be critical. */
  readonly isCritical: boolean;
  /** Ids of the issues on it, in order. */
  readonly issueIds: readonly string[];
  /** Number of open issues that can bear no delay, on this chain or another of the same length. */
  readonly critical: number;
  /** Loops found, as lists of issue ids. */
  readonly cycles: readonly (readonly string[])[];
}
