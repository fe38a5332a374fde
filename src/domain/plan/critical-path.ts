import { known, unknown } from '../known';
import type { CriticalPath } from '../indicators/project-result';
import type { IssueState } from '../progress/issue-state';
import { findCycles } from './find-cycles';
import type { IssueIndex } from './issue-index';
import { networkOf } from './network';
import { drivingPath, scheduleNetwork } from './schedule-network';

/** What durations are drawn from. */
export interface NetworkInputs {
  readonly index: IssueIndex;
  readonly states: readonly IssueState[];
  /** Issues whose own estimate counts. */
  readonly carriesWork: Uint8Array;
  readonly projectId: string;
  readonly hoursPerDay: number;
}

/**
 * Longest chain of work over `Blocks` links (finish-to-start) of the project, in working days: an open issue lasts its remaining work,
 * else its estimate, at the project's hours a day; a done one nothing. Loops are reported and make the length unknown.
 */
export function criticalPathOf(inputs: NetworkInputs): CriticalPath {
  const { index, states, projectId } = inputs;
  const [before, after]: [number[], number[]] = [[], []];
  const belongs = (position: number): boolean =>
    index.issues[position]?.projectId === projectId && states[position]?.exists === true && !states[position].cancelled;
  index.issues.forEach((issue, position) => {
    if (issue.blocks.length === 0 || !belongs(position)) return;
    for (const id of new Set(issue.blocks)) {
      const target = index.positionOfId.get(id);
      if (target === undefined || !belongs(target)) continue;
      before.push(position);
      after.push(target);
    }
  });
  if (before.length === 0) return { workingDays: unknown('no-links'), issueIds: [], cycles: [] };
  const network = networkOf(index.issues.length, before, after);
  const durations = durationsOf(inputs, belongs);
  const schedule = scheduleNetwork(network, durations);
  const idOf = (position: number): string => index.issues[position]?.id ?? '';
  if (!schedule) {
    return {
      workingDays: unknown('dependency-cycle'),
      issueIds: [],
      cycles: findCycles(network).map((cycle) => cycle.map(idOf)),
    };
  }
  const open = [...new Set([...before, ...after])].filter((position) => states[position]?.category !== 'done');
  if (open.length > 0 && !open.some((position) => states[position]?.remaining !== null || states[position].estimate !== null))
    return { workingDays: unknown('no-estimate'), issueIds: [], cycles: [] };
  return { workingDays: known(schedule.length), issueIds: drivingPath(network, schedule, durations).map(idOf), cycles: [] };
}

function durationsOf(
  { index, states, carriesWork, hoursPerDay }: NetworkInputs,
  belongs: (position: number) => boolean,
): Float64Array {
  const durations = new Float64Array(index.issues.length);
  const secondsPerDay = 3600 * hoursPerDay;
  states.forEach((state, position) => {
    if (!belongs(position) || state.category === 'done' || carriesWork[position] === 0) return;
    durations[position] = (state.remaining ?? state.estimate ?? 0) / secondsPerDay;
  });
  return durations;
}
