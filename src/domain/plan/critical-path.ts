import type { CriticalPath } from '../indicators/schedule-result';
import { known, unknown } from '../known';
import { findCycles } from './find-cycles';
import type { DurationFacts } from './issue-durations';
import { isOpen, type IssueLinks } from './issue-links';
import type { IssueNetwork } from './issue-network';
import { hasLoop } from './network';
import { drivingPath, lastToFinish } from './schedule-network';

/**
 * Longest chain of open work over the links of a project, in working days after the status day. Loops are reported and make the length
 * unknown, as do links of which no issue says how much work it is.
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
  if (isUnestimated(facts, links)) return { ...nothing, workingDays: unknown('no-estimate') };
  return {
    workingDays: known(schedule.length),
    issueIds: drivingPath(schedule, durations, lastToFinish(schedule, index.issues.keys())).map(idOf),
    critical: durations.reduce((count, days, activity) => count + (days > 0 && schedule.totalFloat[activity] === 0 ? 1 : 0), 0),
    cycles: [],
  };
}

/** Whether no open issue with a link says how much work it is. */
function isUnestimated(facts: DurationFacts, { linked }: IssueLinks): boolean {
  let open = 0;
  for (let position = 0; position < linked.length; position += 1) {
    const state = facts.states[position];
    if (linked[position] === 0 || !state || !isOpen(facts, position)) continue;
    if (state.remaining !== null || state.estimate !== null) return false;
    open += 1;
  }
  return open > 0;
}
