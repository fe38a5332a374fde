import { projectAcceptanceWeather } from '../health/acceptance-weather';
import { readWeather, type ReadWeather } from '../health/read-weather';
import { FOG } from '../health/weather';
import type { WeatherReading } from '../health/weather-reading';
import type { ProjectFacts } from '../facts/project-facts';
import { overdueBy } from '../milestones/milestone-result';
import { shareAtZero } from '../progress/effort';
import { riskWeather, type RiskScale } from '../risk/project-risks';
import type { ProjectParts } from './project-parts';
import type { ProjectResult } from './project-result';
import type { ProjectTotals } from './project-totals';
import type { Trust } from './trust';

/** What the state of a project is read from. */
export interface ProjectSigns extends Pick<ProjectResult, 'deliverables' | 'milestones' | 'risks'> {
  readonly parts: ProjectParts;
  readonly totals: ProjectTotals;
  readonly riskScale: RiskScale;
  readonly trust: Trust;
}

/** How a project does, and how far that can be trusted. */
type ProjectState = Required<
  Pick<ProjectResult, 'axes' | 'weather' | 'confidence' | 'doubtful' | 'withoutCosts'>
>;

/**
 * Weather of a project by axis and overall, and its confidence, with and without what is drawn from money.
 * Scope and resources are fog: nothing measures them yet.
 */
export function projectStateOf({ plan, statusDate }: ProjectFacts, signs: ProjectSigns): ProjectState {
  const { totals, trust } = signs;
  const acceptance = projectAcceptanceWeather(plan.deliverables, statusDate);
  const weather = weatherOfProject(signs, plan.thresholds, acceptance);
  const isDoubtful = (confidence: number): boolean => confidence < plan.thresholds.confidence;
  return {
    axes: {
      schedule: weather.schedule,
      cost: weather.cost,
      acceptance,
      scope: FOG,
      resources: FOG,
      risks: riskWeather(signs.risks, signs.riskScale),
    },
    weather: weather.overall,
    confidence: trust.confidence,
    doubtful: isDoubtful(trust.confidence.value),
    withoutCosts: {
      confidence: trust.openConfidence,
      doubtful: isDoubtful(trust.openConfidence),
      weather: weather.withoutCosts,
      schedule: totals.openSchedule,
      finishByEarnedSchedule: totals.openFinishByEarnedSchedule,
    },
  };
}

function weatherOfProject(
  signs: ProjectSigns,
  thresholds: ProjectFacts['plan']['thresholds'],
  acceptance: WeatherReading,
): ReadWeather {
  const { parts, totals, trust } = signs;
  return readWeather({
    cost: totals.cost,
    work: totals.work,
    schedule: totals.openSchedule,
    finish: totals.finish,
    byForecast: false,
    started: parts.whole.started > 0,
    complete: isComplete(signs),
    atZero: shareAtZero(parts.whole),
    acceptance,
    confidence: trust.confidence.value,
    openConfidence: trust.openConfidence,
    thresholds,
    overdue: overdueBy(signs.milestones),
  });
}

/** Whether no work is open, or none is open outside and no deliverable has a weather any more. */
function isComplete({ parts, deliverables }: ProjectSigns): boolean {
  const settled =
    parts.outsideOver && deliverables.length > 0 && deliverables.every(({ weather }) => weather === null);
  return parts.complete || settled;
}
