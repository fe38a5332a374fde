import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import { workingCalendarOf, type WorkingCalendar } from '../calendar/working-calendar';
import { isAmount } from '../money/money';
import { baselinesOn } from '../baseline/baseline-in-force';
import { inputWithin, type OutsideLife } from '../issues/input-within';
import type { Life } from '../issues/life-of-project';
import { shareIssues, type SharedIssues, type Overlap } from '../issues/share-issues';
import { partsOf, shareOf, type Shared } from '../issues/parts';
import { asOwnIssues } from '../issues/as-own-issues';
import { indexIssues, type IssueIndex } from '../issues/issue-index';
import type { GoneSource } from '../issues/last-issues';
import type { Issue, Worklog } from '../issues/issue';
import { outcomeReader } from '../plan/outcome-reader';
import { plannedSpanOf } from '../baseline/planned-value';
import type { Baseline, Deliverable, ProjectPlan } from '../plan/project-plan';
import { sanitisePlan } from '../issues/sanitise-plan';
import { absentWorkOf, type AbsentWork } from '../progress/absent-work';
import type { IssueState } from '../progress/issue-state';
import type { LoggedTime } from '../progress/logged-time';
import { ratesOf, type RateOf } from '../progress/rates';
import { isYetToCome } from '../issues/value-on';
import { sweepIssues, type SweepContext } from '../progress/sweep-issues';
import { workBelow } from '../progress/work-below';
import type { Tally } from '../progress/tallies';
import type { ProjectInput } from '../issues/project-input';
import { reportDays } from './report-days';

/** Everything that the indicators of one status day are drawn from. */
export interface ProjectFacts {
  readonly input: ProjectInput;
  readonly plan: ProjectPlan;
  readonly statusDate: Day;
  readonly calendar: WorkingCalendar;
  /**
   * When work can lie, the issues of the input less days outside of that, in its order, and what held such
   * days.
   */
  readonly life: Life;
  readonly sanitisedIssues: readonly Issue[];
  readonly outside: OutsideLife;
  readonly index: IssueIndex;
  /** Issues that several deliverables claim on the status day. */
  readonly overlaps: readonly Overlap[];
  /**
   * Number of the holding of each issue: rank of its deliverable, their number for issues of the project
   * outside all, more where its work is split (see `partsOf`), -1 for issues that are not of the project.
   */
  readonly group: Int32Array;
  readonly partLists: Shared['partLists'];
  /** Sources that name nothing that is there any more. */
  readonly goneSources: readonly GoneSource[];
  /** Shares that cannot be used on the status day. */
  readonly badShares: BadShares;
  readonly states: readonly IssueState[];
  readonly carriesWork: Uint8Array;
  /** By position, what is below each issue (`workBelow`). */
  readonly below: Uint8Array;
  readonly rateOf: RateOf;
  readonly original: Baseline | undefined;
  readonly current: Baseline | undefined;
  /** Days of the curve, past and to come. */
  readonly days: readonly Day[];
  /** Sums of a group at the end of a listed day, none after the status day. */
  readonly tallyOn: (group: number, day: Day) => Tally;
  /** Sums of a group on the status day. */
  readonly tallies: readonly Tally[];
  /** How often what is split counts in them beyond once. */
  readonly recounted: Tally;
  readonly firstWork: readonly (Day | undefined)[];
  /** Seconds logged in the last `VELOCITY_DAYS` working days on what now is in a group. */
  readonly recentWork: Float64Array;
  /** What was logged by day on all of it. */
  readonly loggedTime: LoggedTime;
  /** The day after which the present pace is measured, and what those who are ever away worked. */
  readonly velocityFrom: Day;
  readonly absentWork: readonly AbsentWork[];
}

/** Ids of issues, and how many entries that name no issue that was read. */
export interface BadShares {
  readonly issueIds: readonly string[];
  readonly ofNobody: number;
}

/** Working days over which the present pace is measured. */
export const VELOCITY_DAYS = 20;

/**
 * Reads an input once: who owns what, what state each issue is in, what was spent and done by the end of each
 * day of the curve. With the facts of the same plan at hand, the status day alone is read. Takes whatever
 * comes in: `sanitisePlan` leaves out what is no amount, `inputWithin` days that cannot be true.
 */
export function projectFactsOf(
  input: ProjectInput,
  statusDate: Day,
  cached?: Pick<ProjectFacts, 'calendar' | 'life'>,
): ProjectFacts {
  const within = inputWithin({ ...input, issues: asOwnIssues(input) }, statusDate, cached?.life);
  const plan = sanitisePlan(within.plan);
  const index = indexIssues(within.issues, statusDate);
  const calendar = cached?.calendar ?? workingCalendarOf(plan.calendar);
  const shared = shareIssues(
    plan,
    { ...input, projectId: input.project.id, index, versions: within.versions },
    statusDate,
  );
  const rateOf = ratesOf(plan);
  const { original, current } = baselinesOn(plan.baselines, statusDate);
  const firstWork = firstWorkOf(index, shared, plan.deliverables.length + 1);
  const days = cached
    ? [statusDate]
    : reportDays(firstDayOf(current, firstWork, statusDate), lastDayOf(current, statusDate), statusDate);
  const existing: WhatExists = { input, plan, statusDate, calendar, index, shared, rateOf, days };
  return {
    input,
    plan,
    statusDate,
    calendar,
    life: within.life,
    sanitisedIssues: within.issues,
    outside: within.outside,
    index,
    group: shared.group,
    partLists: shared.partLists,
    goneSources: shared.last.gone,
    rateOf,
    original,
    current,
    days,
    firstWork,
    ...readWork(existing),
  };
}

/** What the work of a project is read from. */
interface WhatExists extends Pick<
  ProjectFacts,
  'input' | 'plan' | 'statusDate' | 'calendar' | 'index' | 'rateOf' | 'days'
> {
  readonly shared: SharedIssues;
}

type Work = Pick<
  ProjectFacts,
  | 'states'
  | 'carriesWork'
  | 'below'
  | 'tallyOn'
  | 'tallies'
  | 'recounted'
  | 'recentWork'
  | 'loggedTime'
  | 'velocityFrom'
  | 'absentWork'
  | 'overlaps'
  | 'badShares'
>;

/** States of the issues on the status day, and sums of what was done by the end of each day up to it. */
function readWork(facts: WhatExists): Work {
  const { plan, statusDate, calendar, index, shared } = facts;
  const groups = plan.deliverables.length + 1;
  const pastDays = facts.days.filter((day) => day <= statusDate);
  const { book, states, carriesWork, loggedTime } = sweepIssues(sweepContextOf(facts, pastDays));
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
  { input, plan, index, shared, rateOf }: WhatExists,
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

function firstWorkOf(index: IssueIndex, shared: Shared, groups: number): readonly (Day | undefined)[] {
  const first = new Array<Day | undefined>(groups).fill(undefined);
  index.issues.forEach((issue, position) => {
    const day = issue.worklogs[0]?.day;
    if (day === undefined) return;
    for (const { group } of partsOf(shared, position))
      if (day < (first[group] ?? Infinity)) first[group] = day;
  });
  return first;
}

interface Grouped extends Shared {
  readonly index: IssueIndex;
  readonly states: readonly IssueState[];
  readonly groups: number;
}

/** Seconds logged after one day and by the end of another, corrections included, by group. */
function workSince(from: Day, to: Day, grouped: Grouped): Float64Array {
  const { index, states, groups } = grouped;
  const work = new Float64Array(groups);
  index.issues.forEach((issue, position) => {
    const { worklogs } = issue;
    if (states[position]?.exists !== true && !isYetToCome(issue, to)) return;
    let logged = 0;
    for (let place = worklogs.length - 1; place >= 0; place -= 1) {
      const { day, seconds } = worklogs[place] as Worklog;
      if (day <= from) break;
      if (day <= to && isAmount(seconds)) logged += seconds;
    }
    if (logged === 0) return;
    for (const part of partsOf(grouped, position))
      work[part.group] = (work[part.group] ?? 0) + logged * shareOf(part);
  });
  return work;
}

function firstDayOf(
  baseline: Baseline | undefined,
  firstWork: readonly (Day | undefined)[],
  statusDate: Day,
): Day {
  const starts = spansOf(baseline).map(({ start }) => addDays(start, -1));
  return [...starts, ...firstWork].reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    statusDate,
  );
}

function lastDayOf(baseline: Baseline | undefined, statusDate: Day): Day {
  return spansOf(baseline).reduce<Day>((last, { finish }) => (finish > last ? finish : last), statusDate);
}

function spansOf(baseline: Baseline | undefined): readonly { start: Day; finish: Day }[] {
  return Object.values(baseline?.items ?? {}).flatMap((item) => plannedSpanOf(item) ?? []);
}
