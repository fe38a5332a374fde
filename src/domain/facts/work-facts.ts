import type { Day } from '../calendar/day';
import type { IssueIndex } from '../issues/issue-index';
import type { ProjectInput } from '../issues/project-input';
import type { Overlap, SharedIssues } from '../issues/share-issues';
import { outcomeReader } from '../plan/outcome-reader';
import type { ProjectPlan } from '../plan/project-plan';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { absentWorkOf, type AbsentWork } from '../progress/absent-work';
import type { IssueState } from '../progress/issue-state';
import type { LoggedTime } from '../progress/logged-time';
import type { RateOf } from '../progress/rates';
import { sweepIssues, type SweepContext } from '../progress/sweep-issues';
import type { Tally } from '../progress/tallies';
import { workBelow } from '../progress/work-below';
import { VELOCITY_DAYS, workSince } from './recent-work';
import type { Deliverable } from '../plan/deliverable';

/** What was done, logged and left open by the end of each day, read from the histories of the issues. */
export interface WorkFacts {
  readonly states: readonly IssueState[];
  /** By position, whether an issue's own work counts (leaf rule): 1 or 0. */
  readonly carriesWork: Uint8Array;
  /** By position, what is below each issue (`workBelow`). */
  readonly below: Uint8Array;
  /** Sums of a group at the end of a listed day, none after the status day. */
  readonly tallyOn: (group: number, day: Day) => Tally;
  /** Sums of a group on the status day. */
  readonly tallies: readonly Tally[];
  /** How often issues that are split count in them beyond once. */
  readonly recounted: Tally;
  /** Seconds logged in the last `VELOCITY_DAYS` working days on what now is in a group. */
  readonly recentWork: Float64Array;
  /** Time logged by day on all issues of the groups. */
  readonly loggedTime: LoggedTime;
  /** The day after which the present velocity is measured. */
  readonly velocityFrom: Day;
  /** Work of the people who are ever away. */
  readonly absentWork: readonly AbsentWork[];
  /** Issues that several deliverables claim on the status day. */
  readonly overlaps: readonly Overlap[];
  /** Shares that cannot be used on the status day. */
  readonly badShares: BadShares;
}

/** Ids of issues whose shares cannot be used, and the number of entries that name no issue that was read. */
export interface BadShares {
  readonly issueIds: readonly string[];
  readonly ofNobody: number;
}

/** What the work of a project is read from; the days are those of the curve. */
export interface WorkInput {
  readonly input: ProjectInput;
  readonly plan: ProjectPlan;
  readonly statusDate: Day;
  readonly calendar: WorkingCalendar;
  readonly index: IssueIndex;
  readonly rateOf: RateOf;
  readonly days: readonly Day[];
  readonly shared: SharedIssues;
}

/** States of the issues on the status day, and sums of what was done by the end of each day up to it. */
export function workFactsOf(given: WorkInput): WorkFacts {
  const { plan, statusDate, calendar, index, shared } = given;
  const groups = plan.deliverables.length + 1;
  const pastDays = given.days.filter((day) => day <= statusDate);
  const { book, states, carriesWork, loggedTime } = sweepIssues(sweepContextOf(given, pastDays));
  const pointOf = new Map(pastDays.map((day, point) => [day, point]));
  const tallyOn = (rank: number, day: Day): Tally => book.read(rank, pointOf.get(day) ?? pastDays.length - 1);
  const velocityFrom = calendar.after(statusDate, -VELOCITY_DAYS);
  const grouped = { index, group: shared.group, partLists: shared.partLists, states, groups };
  const existing = (issueId: string): boolean => states[index.positionOf(issueId)]?.exists === true;
  return {
    states,
    carriesWork,
    below: workBelow(index.parent, states, carriesWork),
    tallyOn,
    tallies: Array.from({ length: groups }, (_, rank) => tallyOn(rank, statusDate)),
    recounted: tallyOn(groups, statusDate),
    recentWork: workSince(velocityFrom, statusDate, grouped),
    loggedTime,
    velocityFrom,
    absentWork: absentWorkOf(grouped, plan.people, { after: velocityFrom, to: statusDate }),
    overlaps: shared.overlaps.filter(({ issueId }) => existing(issueId)),
    badShares: {
      issueIds: shared.shares.unusableOn(statusDate).filter(existing),
      ofNobody: shared.shares.ofNobody,
    },
  };
}

const sweepContextOf = (
  { input, plan, index, shared, rateOf }: WorkInput,
  days: readonly Day[],
): SweepContext => ({
  index,
  shared,
  rateOf,
  days,
  groups: plan.deliverables.length + 1,
  statuses: new Map(input.statuses.map((status) => [status.id, status])),
  outcomeOf: outcomeReader(plan.outcomes),
  positionOf: index.positionOf,
  parentEstimates: plan.parentEstimates,
  byTree: plan.deliverables.map(({ earning }) => earning === 'milestones'),
  statusShares: plan.deliverables.map(statusSharesOf),
});

/** Share earned by status, 0 to 1, of a deliverable that earns by status. */
function statusSharesOf({ earning, statusPercents }: Deliverable): ReadonlyMap<string, number> | undefined {
  if (earning !== 'status') return undefined;
  return new Map(
    Object.entries(statusPercents).map(([id, percent]) => [id, Math.min(100, Math.max(0, percent)) / 100]),
  );
}
