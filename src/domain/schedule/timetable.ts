import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { IssueNetwork } from './issue-network';
import type { NetworkSchedule } from './schedule-network';
import type { ProjectFacts } from '../facts/project-facts';
import type { CriticalPath } from './critical-path';

/**
 * A chain is told from its first issue on, the one to act on; of a longer one the rest is counted. Of
 * activities by float as many.
 */
export const MOST_LISTED = 100;

/** Where nothing can be told, or nobody asks. */
export const NO_TIMETABLE: Timetable = { activities: 0, told: [] };

/** The chains whose issues a timetable tells. */
type Chains = readonly { readonly issueIds: readonly string[] }[];

/**
 * Early and late days, total and free float of the open activities that a reader is told of: those on the
 * chains, and those with the least total float, in the order in which they can begin. Nothing where the
 * critical path is unknown, since all of it hangs on that.
 */
export function timetableOf(
  facts: ProjectFacts,
  net: IssueNetwork,
  path: CriticalPath,
  chains: Chains,
): Timetable {
  const { schedule } = net;
  if (!schedule || !path.workingDays.known) return NO_TIMETABLE;
  const active = [...net.durations.keys()].filter((activity) => (net.durations[activity] ?? 0) > 0);
  const onChains = [path, ...chains].flatMap(({ issueIds }) =>
    issueIds.slice(0, MOST_LISTED).flatMap((id) => facts.index.positionOfId.get(id) ?? []),
  );
  const listed = [...new Set([...onChains, ...leastFree(active, schedule)])].sort(
    (one, other) => (schedule.earlyStart[one] ?? 0) - (schedule.earlyStart[other] ?? 0) || one - other,
  );
  return {
    activities: active.length,
    told: listed.map((activity) => activityOf(facts, net, schedule, activity)),
  };
}

/** Of activities those with the least total float; of many that have as much, those that can begin first. */
function leastFree(
  active: readonly number[],
  { totalFloat, earlyStart }: NetworkSchedule,
): readonly number[] {
  const floatOf = (activity: number): number => totalFloat[activity] ?? 0;
  const most = Float64Array.from(active, floatOf).sort()[MOST_LISTED - 1] ?? Infinity;
  return active
    .filter((activity) => floatOf(activity) <= most)
    .sort((one, other) => floatOf(one) - floatOf(other) || (earlyStart[one] ?? 0) - (earlyStart[other] ?? 0))
    .slice(0, MOST_LISTED);
}

function activityOf(
  { index, calendar, statusDate }: ProjectFacts,
  { durations }: IssueNetwork,
  schedule: NetworkSchedule,
  activity: number,
): Activity {
  const at = (times: Float64Array): number => times[activity] ?? 0;
  return {
    issueId: index.issues[activity]?.id ?? '',
    duration: at(durations),
    earlyStart: dayOfStart(calendar, statusDate, at(schedule.earlyStart)),
    earlyFinish: calendar.after(statusDate, at(schedule.earlyFinish)),
    lateStart: dayOfStart(calendar, statusDate, at(schedule.lateStart)),
    lateFinish: calendar.after(statusDate, at(schedule.lateFinish)),
    totalFloat: at(schedule.totalFloat),
    freeFloat: at(schedule.freeFloat),
  };
}

/**
 * The day on which work goes on from a moment, in working days after the status day: what ends with a day
 * lets begin on the next.
 */
function dayOfStart(calendar: WorkingCalendar, statusDate: Day, moment: number): Day {
  return calendar.after(statusDate, Math.floor(moment + 1e-9) + 1);
}

/**
 * When an open issue can and must be done by links, durations and leave alone, whoever else needs the same
 * people.
 */
export interface Activity {
  readonly issueId: string;
  /** In working days, without the time for which its assignee is away. */
  readonly duration: number;
  readonly earlyStart: Day;
  readonly earlyFinish: Day;
  /** The last days on which the end of all open work does not move. */
  readonly lateStart: Day;
  readonly lateFinish: Day;
  /** Working days that it can be late by before the end of all open work moves; 0: critical. */
  readonly totalFloat: number;
  /** Working days that it can be late by before any issue that waits for it moves. */
  readonly freeFloat: number;
}

/**
 * The open activities: how many have work left, and those that are told, in the order in which they can
 * begin.
 */
export interface Timetable {
  readonly activities: number;
  readonly told: readonly Activity[];
}
