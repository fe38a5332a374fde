import type { Day } from '../calendar/day';
import { capturedBy } from '../baseline/baseline-in-force';
import type { Marks } from '../health/findings';
import type { IssueNetwork } from '../schedule/issue-network';
import type { ProjectInput } from '../issues/project-input';
import type { GroupDetails } from '../measures/deliverable-measures';
import { milestoneDriving } from '../milestones/milestone-driving';
import { milestoneResultOf, type MilestoneResult } from '../milestones/milestone-result';
import { projectFactsOf, type ProjectFacts } from '../facts/project-facts';
import { remainingRatedOf, unratedOf, type RemainingPrices } from '../measures/remaining-prices';
import type { Team } from '../measures/team-capacity';
import { projectRisksOf } from '../risk/project-risks';
import { NO_TIMETABLE } from '../schedule/timetable';
import { deliverableRowsOf, type CachedRows } from './deliverable-rows';
import type { DeliverableResult } from './deliverable-result';
import { projectGapsOf } from './project-gaps';
import { projectPartsOf } from './project-parts';
import type { ProjectResult } from './project-result';
import { projectTotalsOf } from './project-totals';
import { projectStateOf } from './project-state';
import { resultHeadOf } from './result-head';
import { scheduleInDetail } from './schedule-in-detail';
import type { Scope } from './scope';
import { splitsOf } from './splits';
import { trustIn } from './trust';
import { workToComeOf } from './work-to-come';

/** Parts of an earlier computation, for a question that changes little of it. */
export interface CachedParts extends CachedRows {
  readonly facts: ProjectFacts;
  readonly network?: IssueNetwork | undefined;
  readonly marks?: Marks | undefined;
  readonly details?: readonly GroupDetails[] | undefined;
  readonly prices?: RemainingPrices | undefined;
  readonly team?: Team | undefined;
}

/**
 * All indicators at the end of the status day (README). Total: every input gives a result, unknowns carry
 * their reason. Same input, same result.
 */
export function computeProject(input: ProjectInput, statusDate: Day): ProjectResult {
  return projectResultOf({ facts: projectFactsOf(input, statusDate) }, 'all');
}

/** As `computeProject`, from facts and other parts that are cached. */
export function projectResultOf(cached: CachedParts, scope: Scope): ProjectResult {
  const { facts } = cached;
  const { plan, statusDate } = facts;
  const parts = projectPartsOf(facts, cached);
  const work = workToComeOf(facts, cached);
  const { network, criticalPath } = work;
  const deliverables = deliverableRowsOf(facts, parts, work, cached);
  const totals = projectTotalsOf(facts, parts, deliverables, { ...work.whole, scope });
  const trust = trustIn(facts, { criticalPath, unmeasured: totals.unmeasured, marks: cached.marks });
  const milestones = milestonesOf(facts, network, deliverables);
  const riskScale = { thresholds: plan.thresholds, budget: totals.cost.budgetAtCompletion };
  const risks = projectRisksOf(plan.risks, statusDate, riskScale);
  const { effort, cost, work: hours, schedule, finish, outside, curve } = totals;
  return {
    ...resultHeadOf(facts, deliverables),
    effort,
    cost,
    work: hours,
    schedule,
    finish,
    gaps: projectGapsOf(facts, { ...totals, started: parts.whole.started > 0, complete: parts.complete }),
    deliverables,
    outside,
    goneSources: goneSourcesOf(facts),
    remainingRated: remainingRatedOf(parts.prices),
    unrated: unratedOf(parts.prices),
    overlaps: facts.overlaps,
    splits: splitsOf(facts),
    milestones,
    risks,
    criticalPath,
    ...(scope === 'all' ? scheduleInDetail(facts, work, { deliverables, milestones, finish }) : NO_DETAIL),
    curve,
    ...projectStateOf(facts, { parts, totals, deliverables, milestones, risks, riskScale, trust }),
  };
}

const NO_DETAIL = { timetable: NO_TIMETABLE, scheduleHealth: [] } as const;

/** The milestones of a project on its status day, each with what decides when it is reached. */
function milestonesOf(
  facts: ProjectFacts,
  network: IssueNetwork,
  deliverables: readonly DeliverableResult[],
): readonly MilestoneResult[] {
  const { plan, statusDate, calendar } = facts;
  const captured = capturedBy(plan.baselines, statusDate);
  const drivingOf = milestoneDriving(facts, network, deliverables);
  return plan.milestones.map((milestone) => ({
    ...milestoneResultOf(milestone, statusDate, calendar, captured),
    driving: drivingOf(milestone),
  }));
}

function goneSourcesOf({ plan, goneSources }: ProjectFacts): ProjectResult['goneSources'] {
  return goneSources.map(({ deliverable, source, issueIds }) => ({
    name: plan.deliverables.find(({ id }) => id === deliverable)?.name ?? deliverable,
    source,
    issues: issueIds.length,
  }));
}
