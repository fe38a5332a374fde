import type { Day } from '../calendar/day';
import type { Issue, Status, Version } from '../plan/issue';
import type { ProjectPlan } from '../plan/project-plan';
import { unknown } from '../known';
import type { Measures, ProjectResult, WeatherReading } from './project-result';

/** What the engine needs of one project. Issues of other projects appear where a deliverable's source selects them. */
export interface ProjectInput {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly plan: ProjectPlan;
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
  readonly statuses: readonly Status[];
  /** Ids selected by each distinct JQL source, as Jira answered; other sources are resolved from the issues. */
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
}

/** Version of the method; a change of any formula changes it, and is shown as such. */
export const METHOD_VERSION = '1.0';

/** All indicators at the end of the status day (domain.md 4). Total: every input gives a result, unknowns carry their reason. */
export function computeProject(input: ProjectInput, statusDate: Day): ProjectResult {
  const none = unknown('not-synchronised');
  const measures: Measures = {
    coverage: 0,
    budgetAtCompletion: none,
    plannedValue: none,
    earnedValue: none,
    actualCost: none,
    scheduleVariance: none,
    costVariance: none,
    schedulePerformanceIndex: none,
    costPerformanceIndex: none,
    criticalRatio: none,
    percentComplete: none,
    percentSpent: none,
    estimateAtCompletion: {
      typical: none,
      atypical: none,
      costAndSchedule: none,
      bottomUp: none,
      announced: none,
      lowest: none,
      highest: none,
      circular: false,
    },
    estimateToComplete: none,
    varianceAtCompletion: none,
    toCompleteBudget: none,
    toCompleteEstimate: none,
  };
  const effort = { estimate: none, spent: none, remaining: none, earned: none };
  const fog: WeatherReading = { weather: 'fog', cause: 'no-data' };
  return {
    methodVersion: METHOD_VERSION,
    project: input.project,
    statusDate,
    currency: input.plan.currency,
    hoursPerDay: input.plan.hoursPerDay,
    projectIssues: input.issues.length,
    issues: 0,
    done: 0,
    effort,
    cost: measures,
    work: measures,
    schedule: {
      earnedSchedule: none,
      actualTime: none,
      plannedDuration: none,
      scheduleVarianceTime: none,
      schedulePerformanceTime: none,
      estimateAtCompletionTime: none,
      toCompleteScheduleIndex: none,
    },
    finish: {
      baselineOriginal: none,
      baselineCurrent: none,
      earnedSchedule: none,
      remainingWork: none,
      p50: none,
      p80: none,
      p95: none,
      announced: none,
      slipWorkingDays: none,
      slipFromContract: none,
    },
    deliverables: [],
    outside: { issueIds: [], effort, actualCost: none },
    overlaps: [],
    milestones: [],
    criticalPath: { workingDays: none, issueIds: [], cycles: [] },
    curve: [],
    axes: { schedule: fog, cost: fog, scope: fog, acceptance: fog, resources: fog, risks: fog },
    weather: fog,
    confidence: { value: 0, findings: [] },
  };
}
