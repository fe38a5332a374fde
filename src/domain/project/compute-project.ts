import type { Day } from '../calendar/day';
import { shareAtZero } from '../progress/effort';
import { projectAcceptanceWeather } from '../health/acceptance-weather';
import { confidenceOf, openFindings } from '../health/confidence';
import { findingsOf, type Marks } from '../health/findings';
import { readWeather } from '../health/read-weather';
import { scheduleChecksOf } from '../health/schedule-checks';
import { FOG } from '../health/weather';
import { capturedBy } from '../baseline/baseline-in-force';
import { criticalPathOf } from '../schedule/critical-path';
import { issueNetworkOf, type IssueNetwork } from '../schedule/issue-network';
import type { ProjectInput } from '../issues/project-input';
import { deliverableResultOf, type DeliverableResult } from './deliverable-result';
import {
  deliverableMeasuresOf,
  type DeliverableMeasures,
  type GroupDetails,
} from '../measures/deliverable-measures';
import { METHOD_VERSION } from './method';
import { networkEndsOf } from '../schedule/network-ends';
import { milestoneDriving } from '../milestones/milestone-driving';
import { milestoneResultOf, overdueBy } from '../milestones/milestone-result';
import { projectFactsOf, type ProjectFacts } from '../facts/project-facts';
import { projectGapsOf } from './project-gaps';
import type { ProjectResult } from './project-result';
import { withOverGranted } from './over-granted';
import { projectPartsOf } from './project-parts';
import { remainingRatedOf, unratedOf, type RemainingPrices } from '../measures/remaining-prices';
import { projectRisksOf, riskWeather } from '../risk/project-risks';
import { projectTotalsOf } from './project-totals';
import { NO_TIMETABLE, timetableOf } from '../schedule/timetable';
import { splitsOf } from './splits';
import { teamCapacityOf, teamOf, type Team } from '../measures/team-capacity';

/** What is at hand of a computation, where somebody asks again with a little changed. */
export interface CachedParts {
  readonly facts: ProjectFacts;
  /** Results of deliverables that the change leaves as they are, by rank. */
  readonly deliverables?: readonly (DeliverableResult | undefined)[] | undefined;
  /** Measures of deliverables whose work and plan the change leaves as they are, by rank. */
  readonly measures?: readonly (DeliverableMeasures | undefined)[];
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

/**
 * As `computeProject`, from facts at hand. An `outlook` leaves out what takes long and is not compared:
 * curve, timetable, schedule checks and simulations.
 */
export function projectResultOf(cached: CachedParts, scope: 'all' | 'outlook'): ProjectResult {
  const { facts } = cached;
  const { input, statusDate, plan, index, calendar } = facts;
  const parts = projectPartsOf(facts, cached);
  const captured = capturedBy(plan.baselines, statusDate);
  const network = cached.network ?? issueNetworkOf(facts);
  const criticalPath = criticalPathOf(facts, network);
  const ends = networkEndsOf(network, criticalPath);
  const capacity = teamCapacityOf(facts, cached.team ?? teamOf(facts, network.open));
  const rows = parts.figures.map((figures, rank) => {
    const cachedResult = cached.deliverables?.[rank];
    if (cachedResult) return cachedResult;
    const details = parts.details[rank] as GroupDetails;
    const measures = cached.measures?.[rank] ?? deliverableMeasuresOf(facts, figures, details);
    const toCome = { capacity: capacity.groups[rank] ?? capacity.whole, chain: ends.ofGroup(rank) };
    return deliverableResultOf(facts, figures, details, measures, toCome);
  });
  const deliverables = withOverGranted(rows, parts.figures);
  const totals = projectTotalsOf(facts, parts, deliverables, {
    capacity: capacity.whole,
    chain: ends.whole,
    scope,
  });
  const findings = findingsOf(facts, criticalPath.cycles, totals.unmeasured, cached.marks);
  const confidence = { value: confidenceOf(findings), findings };
  const openConfidence = confidenceOf(openFindings(findings));
  const { cost, work, schedule, openSchedule, finish, effort } = totals;
  const acceptance = projectAcceptanceWeather(plan.deliverables, statusDate);

  const drivingOf = milestoneDriving(facts, network, deliverables);
  const milestones = plan.milestones.map((one) => ({
    ...milestoneResultOf(one, statusDate, calendar, captured),
    driving: drivingOf(one),
  }));
  const settled =
    parts.outsideOver && deliverables.length > 0 && deliverables.every(({ weather }) => weather === null);
  const progress = { started: parts.whole.started > 0, complete: parts.complete || settled };
  const read = { ...progress, atZero: shareAtZero(parts.whole), acceptance };
  const inDoubt = { confidence: confidence.value, openConfidence };
  const signs = { cost, work, schedule: openSchedule, finish, byForecast: false, ...read, ...inDoubt };
  const riskScale = { thresholds: plan.thresholds, budget: cost.budgetAtCompletion };
  const risks = projectRisksOf(plan.risks, statusDate, riskScale);
  const weather = readWeather({ ...signs, thresholds: plan.thresholds, overdue: overdueBy(milestones) });
  const chains = milestones.map(({ driving }) => driving);
  return {
    methodVersion: METHOD_VERSION,
    project: input.project,
    statusDate,
    currency: plan.currency,
    hoursPerDay: plan.hoursPerDay,
    projectIssues: index.issues.reduce(
      (sum, { projectId }) => sum + (projectId === input.project.id ? 1 : 0),
      0,
    ),
    issues: deliverables.reduce((sum, { issues }) => sum + issues, 0) - facts.recounted.issues,
    done: deliverables.reduce((sum, { done }) => sum + done, 0) - facts.recounted.done,
    effort,
    cost,
    work,
    schedule,
    finish,
    gaps: projectGapsOf(facts, {
      cost,
      work,
      finish,
      unmeasured: totals.unmeasured,
      measuredEstimate: totals.measuredEstimate,
      started: progress.started,
      complete: parts.complete,
    }),
    deliverables,
    outside: totals.outside,
    goneSources: facts.goneSources.map(({ deliverable, source, issueIds }) => ({
      name: plan.deliverables.find(({ id }) => id === deliverable)?.name ?? deliverable,
      source,
      issues: issueIds.length,
    })),
    remainingRated: remainingRatedOf(parts.prices),
    unrated: unratedOf(parts.prices),
    overlaps: facts.overlaps,
    splits: splitsOf(facts),
    milestones,
    risks,
    criticalPath,
    timetable: scope === 'all' ? timetableOf(facts, network, criticalPath, chains) : NO_TIMETABLE,
    scheduleHealth:
      scope === 'all'
        ? scheduleChecksOf(facts, network, { deliverables, milestones, finish, criticalPath })
        : [],
    curve: totals.curve,
    axes: {
      schedule: weather.schedule,
      cost: weather.cost,
      acceptance,
      scope: FOG,
      resources: FOG,
      risks: riskWeather(risks, riskScale),
    },
    weather: weather.overall,
    confidence,
    doubtful: confidence.value < plan.thresholds.confidence,
    withoutCosts: {
      confidence: openConfidence,
      doubtful: openConfidence < plan.thresholds.confidence,
      weather: weather.withoutCosts,
      schedule: openSchedule,
      finishByEarnedSchedule: totals.openFinishByEarnedSchedule,
    },
  };
}
