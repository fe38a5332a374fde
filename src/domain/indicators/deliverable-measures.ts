import type { Day } from '../calendar/day';
import type { WorklogGaps } from '../health/worklog-gaps';
import { hasReductions } from '../baseline/planned-value';
import { known } from '../known';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import { measuresOf } from './measures';
import type { ProjectFacts } from '../facts/project-facts';
import type { DeliverableResult } from '../result/project-result';
import { scheduleOf, type ScheduleInputs } from './schedule-of';

/** What is gathered about the issues of each group beside their sums. */
export interface GroupDetails {
  readonly issueIds: readonly string[];
  readonly latestDue: Day | undefined;
  readonly finished: Day | undefined;
  readonly worklogs: WorklogGaps;
}

/** What a deliverable's own work and plan say of it, whoever else works on what. */
export type DeliverableMeasures = Pick<DeliverableResult, 'cost' | 'work' | 'schedule'>;

/** Measures of one deliverable in money, hours and time. Time is read in money where there is a budget, else in hours, else by shares. */
export function deliverableMeasuresOf(
  facts: ProjectFacts,
  figures: DeliverableFigures,
  details: GroupDetails,
): DeliverableMeasures {
  const { deliverable, item, span, fraction, money, work } = figures;
  const { statusDate, calendar } = facts;
  const sums = [money, work].find(({ budget }) => budget.known) ?? sharesOfWhole(figures);
  const reduced = item !== undefined && hasReductions(item);
  const schedule = scheduleOf({ calendar, statusDate, span, sums, finished: finishedWhole(figures, details), reduced });
  const lateIndex = span.known && statusDate > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {};
  const circular = deliverable.earning === 'effort';
  const shared = { coverage: fraction.known ? 1 : 0, circular, workOpen: !figures.nothingOpen, ...lateIndex };
  const base = ({ budget, earned, actual, bottomUp, plannedOn }: typeof money) =>
    measuresOf({
      ...shared,
      budgetAtCompletion: budget,
      plannedValue: plannedOn(statusDate),
      earnedValue: earned,
      actualCost: actual,
      bottomUp,
    });
  return { cost: base(money), work: base(work), schedule };
}

/** The day on which all of a deliverable was done, or it was accepted; undefined before it is complete. */
export const finishedWhole = ({ complete }: DeliverableFigures, { finished }: GroupDetails): Day | undefined =>
  complete ? finished : undefined;

/** Without a budget in either unit, time is read from the share that is earned and the share that was planned. */
function sharesOfWhole({ fraction, plannedShareOn }: DeliverableFigures): ScheduleInputs['sums'] {
  return { budget: known(1), earned: fraction, plannedOn: plannedShareOn };
}
