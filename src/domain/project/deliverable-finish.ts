import type { Day } from '../calendar/day';
import { noPercentiles } from '../percentiles';
import { known, unknown, type Known } from '../known';
import type { ProjectFacts } from '../facts/project-facts';
import { finishForecastOf, type FinishForecast } from '../forecast/finish-forecast';
import { finishedWhole } from '../measures/deliverable-measures';
import { velocityOf } from '../measures/velocity';
import { doneShareOf } from '../progress/done-share';
import { remainingToFinish } from '../progress/effort';
import type { DeliverablePart } from './deliverable-part';
import { originalFinishOf } from './original-finish';
import type { FinishBounds } from './work-to-come';

/** A deliverable is too small a sample of its own; the project is simulated as a whole. */
const NOT_SIMULATED = noPercentiles('too-little-history');

/**
 * Finish of one deliverable by each method but probability (`too-little-history`). Without a contract date
 * the slip from it is that from the initial plan.
 */
export function deliverableFinishOf(
  facts: ProjectFacts,
  { figures, details, measures }: DeliverablePart,
  bounds: FinishBounds,
): FinishForecast {
  const { deliverable, tally, span, fraction, rank } = figures;
  return finishForecastOf({
    calendar: facts.calendar,
    statusDate: facts.statusDate,
    original: originalFinishOf(facts, deliverable.id),
    current: span,
    contract: contractDateOf(figures),
    schedule: measures.schedule,
    finished: finishedWhole(figures, details),
    doneShare: doneShareOf(tally, fraction),
    remaining: remainingToFinish(tally),
    velocity: velocityOf(facts, [rank]),
    latestDue: details.latestDue,
    ...bounds,
    latestPart: undefined,
    simulated: NOT_SIMULATED,
  });
}

/** The contract date of a deliverable; `no-contract-date` where it has none. */
export function contractDateOf({ deliverable }: DeliverablePart['figures']): Known<Day> {
  return deliverable.contractDate === null ? unknown('no-contract-date') : known(deliverable.contractDate);
}
