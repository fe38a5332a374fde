import { acceptanceWeather } from '../health/acceptance-weather';
import { deliverableConfidence } from '../health/deliverable-confidence';
import { groupOf, isSettled } from '../health/deliverable-group';
import { readWeather, type ReadWeather } from '../health/read-weather';
import type { ProjectFacts } from '../facts/project-facts';
import type { FinishForecast } from '../forecast/finish-forecast';
import { shareAtZero } from '../progress/effort';
import type { DeliverablePart } from './deliverable-part';
import type { DeliverableResult } from './deliverable-result';

/** How a deliverable does, and how far that can be trusted. */
type DeliverableState = Required<
  Pick<DeliverableResult, 'confidence' | 'doubtful' | 'weather' | 'group' | 'withoutCosts'>
>;

/** Confidence, weather and group of a deliverable, with and without what is drawn from money. */
export function deliverableStateOf(
  facts: ProjectFacts,
  part: DeliverablePart,
  finish: FinishForecast,
): DeliverableState {
  const { statusDate, plan } = facts;
  const { deliverable, nothingOpen: finished } = part.figures;
  const isGone = facts.goneSources.some((gone) => gone.deliverable === deliverable.id);
  const confidence = deliverableConfidence(part.figures, part.details.worklogs, isGone);
  const { overall: weather, withoutCosts } = weatherOfDeliverable(facts, part, finish, confidence);
  const isDoubtful = (value: number): boolean => value < plan.thresholds.confidence;
  const open = confidence.withoutCosts;
  const slipAllowed = plan.thresholds.slipWorkingDays.green;
  return {
    confidence: confidence.whole,
    doubtful: isDoubtful(confidence.whole),
    weather: isSettled(deliverable, finished, statusDate) ? null : weather,
    group: groupOf(deliverable, statusDate, { finish, finished, weather, slipAllowed }),
    withoutCosts: { confidence: open, doubtful: isDoubtful(open), weather: withoutCosts },
  };
}

function weatherOfDeliverable(
  { plan, statusDate }: ProjectFacts,
  { figures, measures }: DeliverablePart,
  finish: FinishForecast,
  confidence: ReturnType<typeof deliverableConfidence>,
): ReadWeather {
  return readWeather({
    cost: measures.cost,
    work: measures.work,
    schedule: measures.schedule,
    finish,
    complete: figures.complete,
    atZero: shareAtZero(figures.tally),
    byForecast: true,
    confidence: confidence.whole,
    openConfidence: confidence.withoutCosts,
    started: figures.tally.started > 0,
    acceptance: acceptanceWeather(figures.deliverable, statusDate),
    thresholds: plan.thresholds,
  });
}
