import { known, unknown, type Known } from '../known';
import { findCycles } from './find-cycles';
import type { DurationFacts } from './issue-durations';
import type { IssueNetwork } from './issue-network';
import { hasLoop } from './network';
import { drivingPath, lastToFinish } from './schedule-network';

/** Share of the open work that links must join for the longest chain to decide the end. */
const JOINED_ENOUGH = 0.5;

/**
 * Longest chain of open work over the links of a project, in working days after the status day. Unknown
 * without links (`no-links`), with loops, which are reported (`dependency-cycle`), and where no linked issue
 * says how much work it is (`no-estimate`). It is critical where links join at least half of the open work:
 * of the rest nobody said what it waits for.
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
 * Share of the open work, each at its duration (unknown: the mean of the known), that waits for other open
 * work or is waited for.
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

/** Whether no open issue with a link says how much work it is. */
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
  /** Whether that is enough for the longest chain to be critical; it is called the longest chain else. */
  readonly isCritical: boolean;
  /** Ids of the issues on it, in order. */
  readonly issueIds: readonly string[];
  /** How many open issues can bear no delay, those of other chains of the same length included. */
  readonly critical: number;
  /** Loops found, as lists of issue ids. */
  readonly cycles: readonly (readonly string[])[];
}
