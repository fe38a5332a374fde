import { isoOf } from '../domain/calendar/day';
import type { Finding } from '../domain/health/finding';
import type { ProjectResult } from '../domain/project/project-result';
import type { GapRates } from '../domain/measures/gap-rates';
import type { Known } from '../domain/known';
import { isToReplan } from '../domain/milestones/trend-point';
import { effortJson } from './indicators-json-effort';
import { amountsJson, costScheduleJson, measuresJson } from './indicators-json-measures';
import { risksJson } from './indicators-json-risks';
import { dayJson, JSON_STEPS, numberJson, optionalDay } from './indicators-json-values';
import { groupCounts } from './group-counts';
import { reconciled } from './reconciled';
import type { MilestoneResult } from '../domain/milestones/milestone-result';
import type { DeliverableResult } from '../domain/project/deliverable-result';
import type { Timetable } from '../domain/schedule/timetable';

/**
 * The content of `indicators.json`: amounts and hours are rounded so that the rows add up to the project's.
 * Issues are named by key, or by id where the key is not known.
 */
export function indicatorsJson(exact: ProjectResult, issueKeyById: ReadonlyMap<string, string>): object {
  const result = reconciled(exact, JSON_STEPS);
  const keys = (ids: readonly string[]): readonly string[] => ids.map((id) => issueKeyById.get(id) ?? id);
  return {
    formatVersion: 1,
    methodVersion: result.methodVersion,
    project: result.project.key,
    statusDate: isoOf(result.statusDate),
    currency: result.currency,
    hoursPerDay: result.hoursPerDay,
    projectIssues: result.projectIssues,
    issues: result.issues,
    done: result.done,
    ...figuresJson(result, result.currency),
    remainingRated: numberJson(result.remainingRated),
    gaps: gapsJson(result.gaps),
    weather: result.weather.weather,
    axes: result.axes,
    groups: groupCounts(result.deliverables),
    deliverables: result.deliverables.map((deliverable) => deliverableJson(deliverable, result.currency)),
    outside: outsideJson(result, keys),
    overlaps: result.overlaps.map(({ issueId, deliverables }) => ({
      issue: keys([issueId])[0],
      deliverables,
    })),
    splits: result.splits.map(({ issueId, parts }) => ({
      issue: keys([issueId])[0],
      deliverables: Object.fromEntries(parts.map(({ deliverable, share }) => [deliverable, share])),
    })),
    milestones: result.milestones.map((milestone) => milestoneJson(milestone, keys)),
    risks: risksJson(result.risks, result.currency),
    criticalPath: criticalPathJson(result.criticalPath, keys),
    timetable: timetableJson(result.timetable, keys),
    scheduleHealth: result.scheduleHealth.map((check) => checkJson(check, keys)),
    confidence: confidenceJson(result, keys),
  };
}

type KeysOf = (ids: readonly string[]) => readonly string[];

function outsideJson({ outside, currency }: ProjectResult, keys: KeysOf): object {
  return {
    issues: keys(outside.issueIds),
    totals: amountsJson(outside.cost, currency),
    work: amountsJson(outside.work, null),
    effort: effortJson(outside.effort),
  };
}

const checkJson = (
  { value, issueIds, ...check }: ProjectResult['scheduleHealth'][number],
  keys: KeysOf,
): object => ({ ...check, value: numberJson(value), issues: keys(issueIds) });

const confidenceJson = ({ confidence, doubtful }: ProjectResult, keys: KeysOf): object => ({
  value: confidence.value,
  doubtful,
  findings: confidence.findings.map((finding) => findingJson(finding, keys)),
});

function criticalPathJson(path: ProjectResult['criticalPath'], keys: KeysOf): object {
  return {
    workingDays: numberJson(path.workingDays),
    issues: keys(path.issueIds),
    critical: path.critical,
    joined: path.joined,
    isCritical: path.isCritical,
    cycles: path.cycles.map(keys),
  };
}

/** `atStake` in hours, as all effort. */
function findingJson({ rule, issues, share, names, atStake }: Finding, keys: KeysOf): object {
  return {
    rule,
    issues: keys(issues),
    share,
    ...(names === undefined ? {} : { names }),
    ...(atStake === undefined ? {} : { atStake: atStake / 3600 }),
  };
}

function timetableJson({ activities, told: listed }: Timetable, keys: KeysOf): object {
  return {
    activities,
    told: listed.map(({ issueId, duration, totalFloat, freeFloat, ...days }) => ({
      issue: keys([issueId])[0],
      duration,
      earlyStart: isoOf(days.earlyStart),
      earlyFinish: isoOf(days.earlyFinish),
      lateStart: isoOf(days.lateStart),
      lateFinish: isoOf(days.lateFinish),
      totalFloat,
      freeFloat,
    })),
  };
}

function gapsJson({ edition, observed, calendar, budget }: GapRates): object {
  return {
    edition: edition && { name: edition.name, day: isoOf(edition.day) },
    observed,
    calendar: numberJson(calendar),
    budget: numberJson(budget),
  };
}

type Figures = Pick<ProjectResult, 'cost' | 'work' | 'schedule' | 'finish' | 'effort'>;

function figuresJson({ cost, work, schedule, finish, effort }: Figures, currency: string): object {
  return {
    totals: measuresJson(cost, schedule, finish, currency),
    work: measuresJson(work, schedule, finish, null),
    ...costScheduleJson(cost),
    effort: effortJson(effort),
  };
}

function deliverableJson(deliverable: DeliverableResult, currency: string): object {
  const { id, name, phase, earning, issues, done, finish, acceptance, weather, group } = deliverable;
  return {
    id,
    name,
    phase,
    earning,
    issues,
    done,
    ...figuresJson(deliverable, currency),
    baselineFinish: dayJson(finish.baselineCurrent),
    contractDate: dayJson(deliverable.contractDate),
    forecastFinish: dayJson(finish.announced),
    slipWorkingDays: numberJson(finish.slipWorkingDays),
    acceptance: plain(acceptance),
    weather: weather?.weather ?? null,
    weatherCause: weather?.cause ?? 'complete',
    group,
    confidence: deliverable.confidence,
    doubtful: deliverable.doubtful,
  };
}

function plain<T>(value: Known<T>): Known<T> {
  return value.known ? { known: true, value: value.value } : { known: false, because: value.because };
}

function milestoneJson(milestone: MilestoneResult, keys: KeysOf): object {
  const { id, name, committed, forecast, actual, slipSinceOrigin, slipSinceLast, revisions, reason } =
    milestone;
  const { meanRevision, trend, driving } = milestone;
  return {
    id,
    name,
    committed: isoOf(committed),
    forecast: dayJson(forecast),
    actual: optionalDay(actual),
    slipSinceOrigin: numberJson(slipSinceOrigin),
    slipSinceLast: numberJson(slipSinceLast),
    toReplan: isToReplan(milestone),
    revisions,
    reason,
    meanRevision: numberJson(meanRevision),
    series: trend.map(({ on, day, kind, toReplan }) => ({ on: isoOf(on), date: isoOf(day), kind, toReplan })),
    driving: {
      deliverables: driving.deliverables,
      finish: dayJson(driving.finish),
      totalFloat: numberJson(driving.totalFloat),
      issues: keys(driving.issueIds),
    },
  };
}
