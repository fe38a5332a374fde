import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import { workingCalendarOf, type WorkingCalendar } from '../calendar/working-calendar';
import type { ProjectInput } from '../issues/project-input';
import type { Reason } from '../reason';
import { markCarriers } from '../progress/carries-work';
import { issueStateOn } from '../progress/issue-history';
import { ownEstimateOf, type IssueState } from '../progress/issue-state';
import { writeHeld } from '../progress/parent-rests';
import { ratesOf, type RateOf } from '../progress/rates';
import { pausesOf } from '../capacity/absence-pauses';
import { shareIssues } from '../issues/share-issues';
import { partsOf, portionOf, type Part } from '../issues/parts';
import type { Issue } from '../issues/issue';
import { inputWithin } from '../issues/input-within';
import { indexIssues } from '../issues/issue-index';
import { asOwnIssues } from '../issues/as-own-issues';
import { outcomeReader } from '../plan/outcome-reader';
import { versionOf } from '../issues/select-issues';
import { daysToDo, type TeamVelocity } from '../capacity/team-velocity';
import type { Deliverable } from '../plan/deliverable';
import type { Baseline, BaselineItem } from '../plan/baseline';

/** A plan of record drawn from Jira, and what Jira did not hold. */
export interface CapturedBaseline {
  readonly baseline: Baseline;
  /** Deliverables without dates or without a budget, and why. */
  readonly missing: readonly { readonly deliverable: string; readonly because: Reason }[];
}

interface Member {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly carries: boolean;
  /** The part of the issue that is the deliverable's. */
  readonly part: Part;
}

/**
 * Freezes the plan of a day. Dates are those of the issues, else of the epic or version, else laid out one
 * after another at the team's capacity; the budget is estimates × rates of the assignees, one linear line.
 * `missing`: `no-issues`, `no-dates`, `no-estimate` or `no-rate` by deliverable. Minor units are whole.
 */
export function captureBaseline(
  given: ProjectInput,
  day: Day,
  said: Pick<Baseline, 'name' | 'reason' | 'author'>,
): CapturedBaseline {
  const input = { ...given, ...inputWithin(given, day) };
  const calendar = workingCalendarOf(input.plan.calendar);
  const rateOf = ratesOf(input.plan);
  const members = membersOf(input, day, rateOf);
  const missing: { deliverable: string; because: Reason }[] = [];
  let free = calendar.after(addDays(day, -1), 1);
  const items = input.plan.deliverables.map((deliverable, rank): readonly [string, BaselineItem] => {
    const own = members[rank] ?? [];
    const miss = (because: Reason): void => void missing.push({ deliverable: deliverable.id, because });
    const seconds = own.reduce(
      (sum, { state, carries, part }) => sum + (carries ? portionOf(ownEstimateOf(state) ?? 0, part) : 0),
      0,
    );
    let span = datesOf(deliverable, own, input);
    if (!span && seconds > 0) {
      const days = Math.ceil(daysToDo(seconds, velocityOfTeam(input, addDays(free, -1), calendar)));
      const finish = calendar.after(addDays(free, -1), Math.max(1, days));
      span = { start: free, finish };
      free = calendar.after(finish, 1);
    }
    if (!span) miss(own.length === 0 ? 'no-issues' : 'no-dates');
    const price = priceOf(own, (issue) => rateOf(issue.assignee, day));
    if (seconds === 0) miss('no-estimate');
    else if (price === undefined) miss('no-rate');
    const budget =
      price === undefined || price === 0
        ? []
        : [{ amount: Math.round(price / 3600), accrual: 'linear' as const }];
    return [deliverable.id, { start: span?.start ?? null, finish: span?.finish ?? null, budget }];
  });
  return { baseline: { ...said, day, items: Object.fromEntries(items) }, missing };
}

function membersOf(input: ProjectInput, day: Day, rateOf: RateOf): readonly (readonly Member[])[] {
  const index = indexIssues(asOwnIssues(input), day);
  const statuses = new Map(input.statuses.map((status) => [status.id, status]));
  const context = {
    statuses,
    outcomeOf: outcomeReader(input.plan.outcomes),
    rateOf,
    positionOf: index.positionOf,
  };
  const states = index.issues.map((issue) => ({ ...issueStateOn(issue, day, context) }));
  const carries = new Uint8Array(states.length);
  const parents = input.plan.parentEstimates;
  if (parents === 'rest') writeHeld(index.parent, states, states.length);
  markCarriers({ parent: index.parent, states, size: states.length }, parents, carries);
  const shared = shareIssues(input.plan, { ...input, projectId: input.project.id, index }, day);
  const members = input.plan.deliverables.map<Member[]>(() => []);
  index.issues.forEach((issue, position) => {
    const state = states[position];
    if (!state?.exists || state.cancelled) return;
    for (const part of partsOf(shared, position))
      members[part.group]?.push({ issue, state, carries: carries[position] === 1, part });
  });
  return members;
}

/**
 * Dates of a deliverable: first start and last due date of its issues, else those of its own issue or
 * version.
 */
function datesOf(
  { source }: Deliverable,
  members: readonly Member[],
  input: ProjectInput,
): { start: Day; finish: Day } | undefined {
  const issues = members.map(({ issue }) => issue);
  const named = 'issue' in source ? [source.id, source.issue] : [];
  const root =
    issues.find(({ id }) => named[0] === id) ??
    issues.find(({ id, key }) => named.includes(id) || named.includes(key));
  const version = 'version' in source ? versionOf(source, input.versions) : undefined;
  const leaves = issues.filter((issue) => issue !== root);
  const start =
    earliest(leaves.map((issue) => issue.start)) ??
    root?.start ??
    version?.start ??
    earliest(leaves.map(({ due }) => due));
  const finish = latest(leaves.map(({ due }) => due)) ?? root?.due ?? version?.release ?? undefined;
  if (finish === undefined) return undefined;
  return { start: start === undefined || start > finish ? finish : start, finish };
}

function earliest(days: readonly (Day | null)[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (first, day) => (day !== null && (first === undefined || day < first) ? day : first),
    undefined,
  );
}

function latest(days: readonly (Day | null)[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, day) => (day !== null && (last === undefined || day > last) ? day : last),
    undefined,
  );
}

/** Seconds × rate of the work that counts; undefined where some of it has no rate. */
function priceOf(
  members: readonly Member[],
  rateOf: (issue: Issue) => number | undefined,
): number | undefined {
  let price = 0;
  for (const { issue, state, carries, part } of members) {
    const estimate = carries ? ownEstimateOf(state) : null;
    if (!estimate) continue;
    const rate = rateOf(issue);
    if (rate === undefined) return undefined;
    price += portionOf(estimate, part) * rate;
  }
  return price;
}

/**
 * Seconds per working day after a day: of the people of the plan less their leave, else of the assignees in
 * Jira, at least one person.
 */
function velocityOfTeam({ plan, issues }: ProjectInput, after: Day, calendar: WorkingCalendar): TeamVelocity {
  const fullTime = 3600 * plan.hoursPerDay;
  const declared = plan.people.reduce((sum, { capacity }) => sum + capacity, 0);
  const assigned = new Set(issues.flatMap(({ assignee }) => assignee ?? [])).size;
  if (!(declared > 0)) return { perDay: fullTime * Math.max(1, assigned), away: [] };
  const away = plan.people.map(({ capacity, absences = [] }) => ({
    perDay: fullTime * capacity,
    pauses: pausesOf(absences, after, calendar),
  }));
  return { perDay: fullTime * declared, away };
}
