import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { IssueNetwork } from './issue-network';
import type { NetworkSchedule } from './schedule-network';
import type { ProjectFacts } from '../facts/project-facts';
import type { CriticalPath } from './critical-path';

/** Most issues listed of a chain, from its first on, and most activities listed by float. */
export const MOST_LISTED = 100;

/** The timetable where there is none, or nobody needs one. */
export const NO_TIMETABLE: Timetable = { activities: 0, told: [] };

/** The chains whose issues a timetable lists. */
type Chains = readonly { readonly issueIds: readonly string[] }[];

/**
 * Days and floats of the open activities on some chains, and of those with the least total float, in the
 * order of their early start. Empty where the critical path is unknown, from which all of it follows.
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

/** The activities with the least total float; of equals, those with the earliest start. */
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
 * The day on which work starts again at a moment, in working days after the status day: the day after, at the
 * end of a day.
 */
function dayOfStart(calendar: WorkingCalendar, statusDate: Day, moment: number): Day {
  return calendar.after(statusDate, Math.floor(moment + 1e-9) + 1);
}

/**
 * When an open issue can and must be done, by links, durations and leave. Others who need the same people do
 * not count.
 */
export interface Activity {
  readonly issueId: string;
  /** In working days, without the leave of its assignee. */
  readonly duration: number;
  readonly earlyStart: Day;
  readonly earlyFinish: Day;
  /** The last days that do not move the end of all open work. */
  readonly lateStart: Day;
  readonly lateFinish: Day;
  /** Working days of delay that do not move the end of all open work; 0: critical. */
  readonly totalFloat: number;
  /** Working days of delay that move no issue that waits for it. */
  readonly freeFloat: number;
}

/**
 * The number of open activities with work left, and those that are listed, in the order of their early start.
 */
export interface Timetable {
  readonly activities: number;
  readonly told: readonly Activity[];
}
