import { commitmentOf, type CommittedDeliverable } from '../milestones/milestone-driving';
import type { ProjectFacts } from '../facts/project-facts';
import type { FinishForecast } from '../forecast/finish-forecast';
import type { CriticalPath } from '../schedule/critical-path';
import { known, unknown, type Known } from '../known';
import { partsOf } from '../issues/parts';
import { leastCheck, notChecked, shareCheck, type ScheduleCheck } from './schedule-check';
import type { Work } from './work-checks';
import type { MilestoneResult } from '../milestones/milestone-result';

/** What the commitments of a project are checked on. */
export interface Committed {
  readonly deliverables: readonly CheckedDeliverable[];
  readonly milestones: readonly MilestoneResult[];
  readonly finish: FinishForecast;
  readonly criticalPath: CriticalPath;
}

/** What a deliverable is checked on. */
interface CheckedDeliverable extends CommittedDeliverable {
  readonly complete: boolean;
  readonly finish: FinishForecast;
}

/**
 * Checks of commitments: DCMA 5, 7, 11, 13 and 14. `late` are the deliverables that their own links make
 * late. CPLI is `complete` for what ends by the status day, BEI `not-started` while nothing was due; without
 * a finish or a commitment, `no-dates` or `no-contract-date`.
 */
export function commitmentChecks(
  facts: ProjectFacts,
  work: readonly Work[],
  result: Committed,
  late: ReadonlySet<string>,
): readonly ScheduleCheck[] {
  const openOf = (ids: ReadonlySet<string>): readonly string[] => openIssuesOf(facts, work, ids);
  return [
    hardConstraints(work, result),
    negativeFloat(openOf, result, late),
    missedTasks(facts, openOf, result.deliverables),
    lengthIndex(facts, result),
    executionIndex(facts, openOf, result.deliverables),
  ];
}

/** Ids of the open issues of some deliverables. */
type OpenOf = (deliverables: ReadonlySet<string>) => readonly string[];

/**
 * Contract dates and milestones that are not finished, over the open work: each binds like a task that must
 * end on its day.
 */
function hardConstraints(work: readonly Work[], { deliverables, milestones }: Committed): ScheduleCheck {
  const bound = deliverables.filter((one) => one.contractDate.known && !one.complete).map(({ id }) => id);
  const open = milestones.filter(({ actual }) => actual === null).map(({ id }) => id);
  const toMend = { deliverables: bound, milestones: open };
  return shareCheck(
    'hard-constraints',
    { failures: bound.length + open.length, among: work.length, most: 0.05 },
    toMend,
  );
}

/** Forecast after the contract date, or after the milestone's. */
function negativeFloat(
  openOf: OpenOf,
  { deliverables, milestones }: Committed,
  byLinks: ReadonlySet<string>,
): ScheduleCheck {
  const bound = deliverables.filter(
    ({ contractDate, finish }) => contractDate.known && finish.slipFromContract.known,
  );
  const late = bound.filter(
    ({ id, finish }) =>
      byLinks.has(id) || (finish.slipFromContract.known && finish.slipFromContract.value > 0),
  );
  const toCome = milestones.filter(({ actual, driving }) => actual === null && driving.totalFloat.known);
  const missed = toCome.filter(({ driving }) => driving.totalFloat.known && driving.totalFloat.value < 0);
  const ids = new Set(late.map(({ id }) => id));
  return shareCheck(
    'negative-float',
    { failures: late.length + missed.length, among: bound.length + toCome.length, most: 0 },
    {
      deliverables: [...ids],
      milestones: missed.map(({ id }) => id),
      issueIds: [...new Set([...missed.flatMap(({ driving }) => driving.issueIds), ...openOf(ids)])],
    },
  );
}

/** Due by the baseline, and late or still open. */
function missedTasks(
  facts: ProjectFacts,
  openOf: OpenOf,
  deliverables: readonly CheckedDeliverable[],
): ScheduleCheck {
  const due = dueBy(facts, deliverables);
  const missed = due.filter(
    (one) => !one.complete || (one.finish.slipWorkingDays.known && one.finish.slipWorkingDays.value > 0),
  );
  const ids = missed.map(({ id }) => id);
  return shareCheck(
    'missed-tasks',
    { failures: missed.length, among: due.length, most: 0.05 },
    {
      deliverables: ids,
      issueIds: openOf(new Set(ids)),
    },
  );
}

/** The lowest CPLI of the milestones ahead, else that of the project's finish against its commitment. */
function lengthIndex(facts: ProjectFacts, { milestones, finish, criticalPath }: Committed): ScheduleCheck {
  const toCome = milestones.filter(({ actual }) => actual === null);
  if (toCome.length === 0) {
    const value = finish.slipFromContract.known
      ? indexOf(facts, finish.announced, known(-finish.slipFromContract.value))
      : finish.slipFromContract;
    const issueIds = value.known && value.value < LEAST_INDEX ? criticalPath.issueIds : [];
    return leastCheck('cpli', { value, least: LEAST_INDEX, among: 1 }, { issueIds });
  }
  const indices = toCome.map((milestone) => ({ milestone, index: milestoneIndex(facts, milestone) }));
  const indexed = indices.flatMap(({ milestone, index }) =>
    index.known ? [{ milestone, value: index.value }] : [],
  );
  if (indexed.length === 0) return notChecked('cpli', LEAST_INDEX, indices[0]?.index ?? unknown('no-dates'));
  const low = indexed.filter(({ value }) => value < LEAST_INDEX).map(({ milestone }) => milestone);
  return leastCheck(
    'cpli',
    {
      value: known(Math.min(...indexed.map(({ value }) => value))),
      least: LEAST_INDEX,
      among: indexed.length,
    },
    {
      milestones: low.map(({ id }) => id),
      issueIds: [...new Set(low.flatMap(({ driving }) => driving.issueIds))],
    },
  );
}

const LEAST_INDEX = 0.95;

function milestoneIndex(facts: ProjectFacts, { driving }: MilestoneResult): Known<number> {
  return indexOf(facts, driving.finish, driving.totalFloat);
}

function indexOf(
  { calendar, statusDate }: ProjectFacts,
  finish: FinishForecast['announced'],
  float: Known<number>,
): Known<number> {
  if (!finish.known) return finish;
  if (!float.known) return float;
  const length = calendar.between(statusDate, finish.value);
  return length > 0 ? known(criticalPathLengthIndex(length, float.value)) : unknown('complete');
}

/**
 * CPLI = (CPL + TF) / CPL of a path of `length` working days, above 0, with its total float to the commitment
 * (negative is late). 80 days and +20 give 1.25. Source: DCMA (2009), 13.
 */
export function criticalPathLengthIndex(length: number, totalFloat: number): number {
  return (length + totalFloat) / length;
}

/** BEI = completed / due by the baseline; above 1 where more was finished than was due. */
function executionIndex(
  facts: ProjectFacts,
  openOf: OpenOf,
  deliverables: readonly CheckedDeliverable[],
): ScheduleCheck {
  const due = dueBy(facts, deliverables);
  if (due.length === 0) return notChecked('bei', LEAST_INDEX, unknown('not-started'));
  const open = due.filter((one) => !one.complete).map(({ id }) => id);
  const value = known(deliverables.filter(({ complete }) => complete).length / due.length);
  return leastCheck(
    'bei',
    { value, least: LEAST_INDEX, among: due.length },
    {
      deliverables: open,
      issueIds: openOf(new Set(open)),
    },
  );
}

function openIssuesOf(
  facts: ProjectFacts,
  work: readonly Work[],
  ids: ReadonlySet<string>,
): readonly string[] {
  const ranks = new Set(facts.plan.deliverables.flatMap(({ id }, rank) => (ids.has(id) ? [rank] : [])));
  return work.flatMap(({ issue, position }) =>
    partsOf(facts, position).some(({ group }) => ranks.has(group)) ? [issue.id] : [],
  );
}

function dueBy(
  { statusDate }: ProjectFacts,
  deliverables: readonly CheckedDeliverable[],
): readonly CheckedDeliverable[] {
  return deliverables.filter(
    ({ finish }) => finish.baselineCurrent.known && finish.baselineCurrent.value <= statusDate,
  );
}

/**
 * Rank of the unfinished deliverable with the latest commitment, the first of several; -1 where none has one.
 */
export function lastCommitted(deliverables: readonly CheckedDeliverable[]): number {
  let [last, latest] = [-1, -Infinity];
  deliverables.forEach((deliverable, rank) => {
    const due = commitmentOf(deliverable);
    if (!due.known || due.value <= latest || deliverable.complete) return;
    [last, latest] = [rank, due.value];
  });
  return last;
}
