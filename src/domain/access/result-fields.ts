import { openFindings } from '../health/confidence';
import type { Finding } from '../health/finding';
import { unknown } from '../known';
import type { CurvePoint } from '../measures/curve';
import type { DeliverableResult, WithoutCosts } from '../project/deliverable-result';
import type { ProjectResult } from '../project/project-result';
import { reserved, type Fields } from './fields';
import { hiddenMeasures } from './hidden-measures';
import { openFiguresOf } from './open-figures';
import { reservedCause, reservedCosts, reservedRisks } from './reserved-weather';
import { RISKS } from './risk-fields';

/** A result as computed, with the ids of issues, or as sent, with their number. */
export type AnyResult = Omit<
  ProjectResult,
  'deliverables' | 'outside' | 'unrated' | 'splits' | 'overlaps' | 'confidence' | 'scheduleHealth'
> &
  Partial<Pick<ProjectResult, 'unrated' | 'splits'>> & {
    readonly deliverables: readonly AnyDeliverable[];
    readonly outside: AnyOutside;
    readonly overlaps: unknown;
    readonly scheduleHealth: unknown;
    readonly confidence: { readonly value: number; readonly findings: readonly AnyFinding[] };
  };
type AnyDeliverable = Omit<DeliverableResult, 'issueIds'> & Partial<Pick<DeliverableResult, 'issueIds'>>;
type AnyFinding = Omit<Finding, 'issues'> & { readonly issues: readonly string[] | number };
type AnyOutside = Omit<ProjectResult['outside'], 'issueIds'> & {
  readonly issueIds?: readonly string[];
  readonly issues?: number;
};

const openOf = ({ confidence: { value: confidence }, ...result }: AnyResult): WithoutCosts =>
  openFiguresOf({ ...result, confidence });

const DELIVERABLE: Fields<AnyDeliverable> = {
  id: 'team',
  name: 'team',
  phase: 'team',
  owner: 'team',
  earning: 'team',
  issues: 'team',
  done: 'team',
  complete: 'team',
  issueIds: 'team',
  effort: 'team',
  cost: reserved(({ cost }) => hiddenMeasures(cost)),
  work: 'hours',
  schedule: 'team',
  finish: 'team',
  contractDate: 'team',
  acceptance: 'team',
  confidence: reserved((deliverable) => openFiguresOf(deliverable).confidence),
  doubtful: reserved((deliverable) => openFiguresOf(deliverable).doubtful),
  weather: reserved(
    (deliverable) =>
      deliverable.weather && reservedCause(deliverable.weather, openFiguresOf(deliverable).weather),
  ),
  group: 'team',
  withoutCosts: 'team',
};

const OUTSIDE: Fields<AnyOutside> = {
  issueIds: 'team',
  issues: 'team',
  done: 'team',
  effort: 'team',
  actualCost: reserved(() => unknown('hidden')),
  cost: reserved(({ cost }) => hiddenMeasures(cost)),
  work: 'hours',
};

/**
 * The result of a project. Figures of money are `hidden`: two results that differ in money alone are equal
 * for readers without costs, but for weather and groups.
 */
export const RESULT: Fields<AnyResult> = {
  methodVersion: 'team',
  project: 'team',
  statusDate: 'team',
  currency: 'team',
  hoursPerDay: 'team',
  projectIssues: 'team',
  issues: 'team',
  done: 'team',
  effort: 'team',
  cost: reserved(({ cost }) => hiddenMeasures(cost)),
  work: 'hours',
  schedule: reserved(({ schedule, withoutCosts }) => withoutCosts?.schedule ?? schedule),
  finish: reserved(({ finish, withoutCosts }) => ({
    ...finish,
    earnedSchedule: withoutCosts?.finishByEarnedSchedule ?? finish.earnedSchedule,
  })),
  gaps: {
    fields: {
      edition: 'team',
      observed: 'team',
      calendar: 'team',
      budget: reserved(() => unknown('hidden')),
    },
  },
  deliverables: { each: DELIVERABLE },
  outside: { fields: OUTSIDE },
  remainingRated: reserved(() => unknown('hidden')),
  unrated: reserved(() => []),
  goneSources: 'team',
  overlaps: 'team',
  splits: 'team',
  milestones: 'team',
  risks: { fields: RISKS },
  criticalPath: 'team',
  timetable: 'team',
  scheduleHealth: 'team',
  curve: reserved(({ curve }) => curveOfWork(curve)),
  axes: reserved((result) => ({
    ...result.axes,
    cost: reservedCosts(result.axes.cost, openOf(result).doubtful),
    risks: reservedRisks(result.axes.risks),
  })),
  weather: reserved((result) => reservedCause(result.weather, openOf(result).weather)),
  confidence: reserved((result) => ({
    ...result.confidence,
    value: openOf(result).confidence,
    findings: openFindings(result.confidence.findings),
  })),
  doubtful: reserved((result) => openOf(result).doubtful),
  withoutCosts: 'team',
};

/** The curve of the work; empty where only money has one. */
function curveOfWork(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  const cost = { plannedValue: null, earnedValue: null, actualCost: null };
  const isDrawn = curve.some(({ work }) => Object.values(work).some((value) => value !== null));
  return isDrawn ? curve.map((point) => ({ ...point, cost })) : [];
}
