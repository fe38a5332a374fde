import type { Day } from '../calendar/day';
import { lastOf } from '../calendar/day-arithmetic';
import type { ProjectFacts } from '../facts/project-facts';
import { simulateProject, type SimulatedProject } from '../forecast/simulate-project';
import type { Known } from '../known';
import { curveOf } from '../measures/curve';
import { projectScheduleOf } from '../measures/project-schedule';
import type { ProjectSums } from '../measures/project-sums';
import type { ScheduleMeasures } from '../measures/schedule-measures';
import { noPercentiles } from '../percentiles';
import { doneShareOf, isEarly } from '../progress/done-share';
import type { Tally } from '../progress/tallies';
import { ratioOf } from '../ratio';
import type { DeliverableResult } from './deliverable-result';
import { projectBaseSumsOf, type ProjectBaseSums } from './project-base-sums';
import { projectFinishOf } from './project-finish';
import { projectMeasuresOf, type ProjectMeasures } from './project-measures';
import type { ProjectParts } from './project-parts';
import type { ProjectResult } from './project-result';
import type { Scope } from './scope';
import type { FinishBounds } from './work-to-come';

/** The project's own indicators. */
export type ProjectTotals = Pick<
  ProjectResult,
  'effort' | 'cost' | 'work' | 'schedule' | 'finish' | 'outside' | 'curve'
> & {
  /** Earned schedule by hours: it decides dates and weather. */
  readonly openSchedule: ScheduleMeasures;
  readonly openFinishByEarnedSchedule: Known<Day>;
  /** Ids of the deliverables with a budget that the sums in money leave out. */
  readonly unmeasured: readonly string[];
  /** EAC of what the sums in money cover and of what has no budget: what BAC is compared with. */
  readonly measuredEstimate: Known<number>;
};

/**
 * The indicators of a project as a whole; an `outlook` draws no curve and simulates nothing
 * (`too-little-history`).
 */
export function projectTotalsOf(
  facts: ProjectFacts,
  parts: ProjectParts,
  deliverables: readonly DeliverableResult[],
  { scope, ...bounds }: FinishBounds & { readonly scope: Scope },
): ProjectTotals {
  const { figures, details, whole, costIsRecorded } = parts;
  const base = projectBaseSumsOf(facts, parts);
  const { money, hours } = base;
  const finished = parts.complete
    ? lastOf(details.slice(0, figures.length).map((detail) => detail.finished))
    : undefined;
  const schedule = projectScheduleOf(facts, figures, base, finished);
  const doneShare = { hours: doneShareIn(whole, hours), money: doneShareIn(whole, money) };
  const simulated = scope === 'all' ? simulateProject(facts, isEarly(doneShare.hours)) : NOT_SIMULATED;
  const measures = projectMeasuresOf(facts, parts, { base, deliverables, schedule, simulated });
  const forecast = { schedule, finished, doneShare, simulated: simulated.finish, bounds, deliverables };
  const { finish, openByEarnedSchedule } = projectFinishOf(facts, parts, forecast);
  return {
    effort: base.effort,
    cost: measures.cost,
    work: measures.work,
    schedule: schedule.announced.schedule,
    openSchedule: schedule.effort.schedule,
    openFinishByEarnedSchedule: openByEarnedSchedule,
    finish,
    outside: outsideOf(parts, base, measures),
    measuredEstimate: measures.measuredEstimate,
    curve: scope === 'all' ? curveOf({ facts, figures, cost: money, work: hours, costIsRecorded }) : [],
    unmeasured: unmeasuredIn(parts, money),
  };
}

/**
 * Share of the work that is done (`doneShareOf`); without a budget nothing is earned of it (`no-estimate`).
 */
const doneShareIn = (tally: Tally, { earned, budget }: ProjectSums): number | undefined =>
  doneShareOf(tally, ratioOf(earned, budget, 'no-estimate'));

const NONE = noPercentiles('too-little-history');
const NOT_SIMULATED: SimulatedProject = { finish: NONE, money: NONE, seconds: NONE };

/** The work outside of all deliverables, as a row of the project. */
function outsideOf(
  { figures, details }: ProjectParts,
  { outside }: ProjectBaseSums,
  measures: ProjectMeasures,
): ProjectResult['outside'] {
  return {
    issueIds: details[figures.length]?.issueIds ?? [],
    done: outside.tally.done,
    effort: outside.effort,
    actualCost: outside.cost.actual,
    ...measures.outside,
  };
}

function unmeasuredIn({ figures }: ProjectParts, { covered }: ProjectSums): readonly string[] {
  return figures
    .filter(({ money, rank }) => money.budget.known && !covered.includes(rank))
    .map(({ deliverable }) => deliverable.id);
}
