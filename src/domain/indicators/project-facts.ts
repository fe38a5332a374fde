import type { Day } from '../calendar/day';
import { workingCalendarOf, type WorkingCalendar } from '../calendar/working-calendar';
import { isAmount } from '../money/money';
import { assignIssues, type Assignment } from '../plan/assign-issues';
import { baselinesOn } from '../plan/baseline-in-force';
import { indexIssues, type IssueIndex } from '../plan/issue-index';
import { plannedSpanOf } from '../plan/planned-value';
import type { Baseline, ProjectPlan } from '../plan/project-plan';
import { soundPlan } from '../plan/sound-plan';
import { issuesCarryingWork } from '../progress/carries-work';
import { issueStateAt, type IssueState, type StatusTable } from '../progress/issue-state';
import { ratesOf, type RateOf } from '../progress/rates';
import { sweepIssues } from '../progress/sweep-issues';
import type { Tally } from '../progress/tallies';
import type { ProjectInput } from './compute-project';
import { reportDays } from './report-days';

/** Everything that the indicators of one status day are drawn from. */
export interface ProjectFacts {
  readonly input: ProjectInput;
  readonly plan: ProjectPlan;
  readonly statusDate: Day;
  readonly calendar: WorkingCalendar;
  readonly index: IssueIndex;
  readonly assignment: Assignment;
  /** Rank of the deliverable, their number for issues of the project outside all, -1 for issues that are not of the project. */
  readonly group: Int32Array;
  readonly states: readonly IssueState[];
  readonly carriesWork: Uint8Array;
  readonly rateOf: RateOf;
  readonly original: Baseline | undefined;
  readonly current: Baseline | undefined;
  /** Days of the curve, past and to come. */
  readonly days: readonly Day[];
  /** Sums of a group at the end of a listed day, none after the status day. */
  readonly tallyOn: (group: number, day: Day) => Tally;
  /** Sums of a group on the status day, and some working days before it. */
  readonly tallies: readonly Tally[];
  readonly earlier: readonly Tally[];
  readonly firstWork: readonly (Day | undefined)[];
}

/** Working days over which the present pace is measured. */
export const PACE_DAYS = 20;

/** Reads an input once: who owns what, what state each issue is in, what was spent and done by each day. */
export function projectFactsOf(input: ProjectInput, statusDate: Day): ProjectFacts {
  const plan = soundPlan(input.plan);
  const index = indexIssues(input.issues);
  const calendar = workingCalendarOf(plan.calendar);
  const selectable = { projectId: input.project.id, index, versions: input.versions, jqlSelections: input.jqlSelections };
  const assignment = assignIssues(plan.deliverables, selectable);
  const outside = plan.deliverables.length;
  const group = assignment.owner.map((owner, position) =>
    owner >= 0 ? owner : index.issues[position]?.projectId === input.project.id ? outside : -1,
  );
  const statuses: StatusTable = new Map(input.statuses.map((status) => [status.id, status]));
  const states = index.issues.map((issue) => issueStateAt(issue, statusDate, spentBy(issue.worklogs, statusDate), statuses));
  const carriesWork = issuesCarryingWork(index, states);
  const rateOf = ratesOf(plan);
  const { original, current } = baselinesOn(plan.baselines, statusDate);
  const firstWork = firstWorkOf(index, group, outside + 1);
  const days = reportDays(firstDayOf(current, firstWork, statusDate), lastDayOf(current, statusDate), statusDate);
  const paceFrom = calendar.after(statusDate, -PACE_DAYS);
  const past = [...new Set([...days.filter((day) => day < statusDate), paceFrom, statusDate])].sort((one, other) => one - other);
  const book = sweepIssues({
    index,
    group,
    groups: outside + 1,
    days: past,
    statuses,
    rateOf,
    carriesWork,
    statusShare: (rank, statusId) => shareIn(plan.deliverables[rank]?.statusPercents, statusId),
    topOf: topFinder(index, group, states, plan),
  });
  const pointOf = new Map(past.map((day, point) => [day, point]));
  const tallyOn = (rank: number, day: Day): Tally => book.read(rank, pointOf.get(day) ?? past.length - 1);
  const ranks = Array.from({ length: outside + 1 }, (_, rank) => rank);
  return {
    ...{
      input,
      plan,
      statusDate,
      calendar,
      index,
      assignment,
      group,
      states,
      carriesWork,
      rateOf,
      original,
      current,
      days,
      tallyOn,
    },
    tallies: ranks.map((rank) => tallyOn(rank, statusDate)),
    earlier: ranks.map((rank) => tallyOn(rank, paceFrom)),
    firstWork,
  };
}

function spentBy(worklogs: ProjectInput['issues'][number]['worklogs'], day: Day): number {
  let spent = 0;
  for (const worklog of worklogs)
    if (worklog.day <= day && worklog.seconds > 0 && isAmount(worklog.seconds)) spent += worklog.seconds;
  return spent;
}

function shareIn(table: Readonly<Record<string, number>> | undefined, statusId: string): number | undefined {
  const percent = table && Object.hasOwn(table, statusId) ? table[statusId] : undefined;
  return percent === undefined ? undefined : Math.min(100, Math.max(0, percent)) / 100;
}

function firstWorkOf(index: IssueIndex, group: Int32Array, groups: number): readonly (Day | undefined)[] {
  const first = new Array<Day | undefined>(groups).fill(undefined);
  index.issues.forEach((issue, position) => {
    const own = group[position] ?? -1;
    const day = issue.worklogs[0]?.day;
    if (own >= 0 && day !== undefined && day < (first[own] ?? Infinity)) first[own] = day;
  });
  return first;
}

function firstDayOf(baseline: Baseline | undefined, firstWork: readonly (Day | undefined)[], statusDate: Day): Day {
  const starts = spansOf(baseline).map(({ start }) => (start - 1) as Day);
  return [...starts, ...firstWork].reduce<Day>((first, day) => (day !== undefined && day < first ? day : first), statusDate);
}

function lastDayOf(baseline: Baseline | undefined, statusDate: Day): Day {
  return spansOf(baseline).reduce<Day>((last, { finish }) => (finish > last ? finish : last), statusDate);
}

function spansOf(baseline: Baseline | undefined): readonly { start: Day; finish: Day }[] {
  return Object.values(baseline?.items ?? {}).flatMap((item) => plannedSpanOf(item) ?? []);
}

/** Topmost ancestor in the same deliverable that exists on the status day, the deliverable's own issue excepted. */
function topFinder(
  index: IssueIndex,
  group: Int32Array,
  states: readonly IssueState[],
  plan: ProjectPlan,
): (position: number) => number {
  const roots = plan.deliverables.map(({ source }) =>
    'issue' in source ? (index.positionOfKey.get(source.issue) ?? index.positionOfId.get(source.issue) ?? -1) : -1,
  );
  return (position) => {
    const own = group[position] ?? -1;
    if (plan.deliverables[own]?.earning !== 'milestones') return position;
    let top = position;
    for (
      let above = index.parent[top] ?? -1;
      above >= 0 && group[above] === own && above !== roots[own] && states[above]?.exists;
      above = index.parent[top] ?? -1
    )
      top = above;
    return top;
  };
}
