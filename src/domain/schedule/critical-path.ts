import type { CriticalPath } from '../result/schedule-result';
import { known, unknown } from '../known';
import { findCycles } from './find-cycles';
import type { DurationFacts } from './issue-durations';
import type { IssueNetwork } from './issue-network';
import { hasLoop } from './network';
import { drivingPath, lastToFinish } from './schedule-network';

/**
 * Longest chain of open work over the links of a project, in working days after the status day. Unknown without links (`no-links`), with
 * loops, which are reported (`dependency-cycle`), and where no linked issue says how much work it is (`no-estimate`).
 */
export function criticalPathOf(facts: DurationFacts, net: IssueNetwork): CriticalPath {
  const { index } = facts;
  const { links, network, schedule, durations } = net;
  const nothing = { issueIds: [], critical: 0, cycles: [] };
  if (links.found === 0) return { ...nothing, workingDays: unknown('no-links') };
  const idOf = (position: number): string => index.issues[position]?.id ?? '';
  if (!schedule || hasLoop(network)) {
    const loops = findCycles(network).map((loop) => loop.filter((activity) => activity < index.issues.length));
    return { ...nothing, workingDays: unknown('dependency-cycle'), cycles: loops.map((loop) => loop.map(idOf)) };
  }
  if (isUnestimated(facts, net)) return { ...nothing, workingDays: unknown('no-estimate') };
  return {
    workingDays: known(schedule.length),
    issueIds: drivingPath(schedule, durations, lastToFinish(schedule, index.issues.keys())).map(idOf),
    critical: durations.reduce((count, days, activity) => count + (days > 0 && schedule.totalFloat[activity] === 0 ? 1 : 0), 0),
    cycles: [],
  };
}

/** Whether no open issue with a link says how much work it is. */
function isUnestimated({ states }: DurationFacts, { open, links }: IssueNetwork): boolean {
  const linked = open.filter((position) => links.linked[position] === 1);
  return (
    linked.length > 0 && linked.every((position) => states[position]?.remaining === null && states[position].estimate === null)
  );
}
