import type { Day } from '../calendar/day';
import type { ProjectFacts } from '../indicators/project-facts';
import type { DeliverableResult, ProjectResult } from '../indicators/project-result';
import { known, unknown, type Known } from '../known';
import type { Issue } from '../plan/issue';
import type { IssueState } from '../progress/issue-state';

/** One of the DCMA checks that Jira's data allow (domain.md 4.6), with the issues to mend. */
export interface ScheduleCheck {
  readonly id: 'logic' | 'negative-float' | 'high-duration' | 'invalid-dates' | 'resources' | 'missed-tasks' | 'cpli' | 'bei';
  /** A share for most, an index for `cpli` and `bei`. */
  readonly value: Known<number>;
  /** Undefined where the value is unknown: nothing to check is not a pass. */
  readonly passes: boolean | undefined;
  /** Issue ids; deliverable ids for `negative-float`, `missed-tasks` and `bei`. */
  readonly toMend: readonly string[];
}

/** Working days beyond which a task is too long to follow. */
const LONG = 44;

interface OpenIssue {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly carries: boolean;
}

/** Checks of a project's schedule on its status day. */
export function scheduleChecksOf(facts: ProjectFacts, result: ProjectResult): readonly ScheduleCheck[] {
  const open = openIssues(facts);
  const work = open.filter(({ carries }) => carries);
  const linked = new Set(facts.index.issues.flatMap(({ id, blocks }) => (blocks.length > 0 ? [id, ...blocks] : [])));
  const secondsPerDay = 3600 * facts.plan.hoursPerDay;
  return [
    share('logic', work, 0.05, ({ issue }) => !linked.has(issue.id)),
    share('high-duration', work, 0.05, ({ state }) => (state.remaining ?? 0) > LONG * secondsPerDay),
    share('invalid-dates', open, 0, ({ state }) => state.due !== null && state.due < facts.statusDate),
    share('resources', work, 0, ({ issue, state }) => issue.assignee === null || state.estimate === null),
    negativeFloat(result.deliverables),
    missedTasks(result.deliverables, facts.statusDate),
    lengthIndex(facts, result),
    executionIndex(result.deliverables, facts.statusDate),
  ];
}

function openIssues({ index, states, group, carriesWork }: ProjectFacts): readonly OpenIssue[] {
  return index.issues.flatMap((issue, position) => {
    const state = states[position];
    const open = state?.exists === true && state.category !== 'done' && (group[position] ?? -1) >= 0;
    return open ? [{ issue, state, carries: carriesWork[position] === 1 }] : [];
  });
}

function share(
  id: ScheduleCheck['id'],
  issues: readonly OpenIssue[],
  most: number,
  fails: (issue: OpenIssue) => boolean,
): ScheduleCheck {
  const toMend = issues.filter(fails).map(({ issue }) => issue.id);
  return checked(id, toMend, issues.length, most);
}

function checked(id: ScheduleCheck['id'], toMend: readonly string[], among: number, most: number): ScheduleCheck {
  if (among === 0) return { id, value: unknown('no-issues'), passes: undefined, toMend };
  const value = toMend.length / among;
  return { id, value: known(value), passes: value <= most, toMend };
}

/** Forecast after the contract date. */
function negativeFloat(deliverables: readonly DeliverableResult[]): ScheduleCheck {
  const bound = deliverables.filter(({ contractDate, finish }) => contractDate.known && finish.slipFromContract.known);
  const late = bound.filter(({ finish }) => finish.slipFromContract.known && finish.slipFromContract.value > 0);
  return checked(
    'negative-float',
    late.map(({ id }) => id),
    bound.length,
    0,
  );
}

function isDone({ cost, work, issues, done }: DeliverableResult): boolean {
  const complete = cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
  return complete.known ? complete.value >= 1 : issues > 0 && done === issues;
}

function dueBy(deliverables: readonly DeliverableResult[], day: Day): readonly DeliverableResult[] {
  return deliverables.filter(({ finish }) => finish.baselineCurrent.known && finish.baselineCurrent.value <= day);
}

/** Due by the baseline, and late or still open. */
function missedTasks(deliverables: readonly DeliverableResult[], day: Day): ScheduleCheck {
  const due = dueBy(deliverables, day);
  const missed = due.filter((one) => !isDone(one) || (one.finish.slipWorkingDays.known && one.finish.slipWorkingDays.value > 0));
  return checked(
    'missed-tasks',
    missed.map(({ id }) => id),
    due.length,
    0.05,
  );
}

/** CPLI = (CPL + TF) / CPL, in working days from now to the forecast finish; TF is what is left to the commitment. */
function lengthIndex({ calendar, statusDate }: ProjectFacts, { finish }: ProjectResult): ScheduleCheck {
  const none = (because: Known<never>): ScheduleCheck => ({ id: 'cpli', value: because, passes: undefined, toMend: [] });
  if (!finish.announced.known) return none(finish.announced);
  if (!finish.slipFromContract.known) return none(finish.slipFromContract);
  const length = calendar.between(statusDate, finish.announced.value);
  if (length <= 0) return none(unknown('complete'));
  const value = criticalPathLengthIndex(length, -finish.slipFromContract.value);
  return { id: 'cpli', value: known(value), passes: value >= 0.95, toMend: [] };
}

/** CPLI of a path of so many working days with so much total float (negative when late): 80 days and +20 give 1.25. */
export function criticalPathLengthIndex(length: number, totalFloat: number): number {
  return (length + totalFloat) / length;
}

/** BEI: completed / due by the baseline. */
function executionIndex(deliverables: readonly DeliverableResult[], day: Day): ScheduleCheck {
  const due = dueBy(deliverables, day);
  if (due.length === 0) return { id: 'bei', value: unknown('not-started'), passes: undefined, toMend: [] };
  const value = deliverables.filter(isDone).length / due.length;
  return { id: 'bei', value: known(value), passes: value >= 0.95, toMend: due.filter((one) => !isDone(one)).map(({ id }) => id) };
}
