import type { Day } from '../calendar/day';
import type { WorklogGaps } from '../progress/worklog-gaps';
import { hasReductions } from '../baseline/planned-value';
import { known } from '../known';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import { measuresOf } from './measures-from-sums';
import type { ProjectFacts } from '../facts/project-facts';
import { scheduleOf, type ScheduleInputs } from './schedule-of';
import type { Measures } from './measures';
import type { ScheduleMeasures } from './schedule-measures';

/** What is gathered from the issues of each group, besides their sums. */
export interface GroupDetails {
  readonly issueIds: readonly string[];
  readonly latestDue: Day | undefined;
  readonly finished: Day | undefined;
  readonly worklogs: WorklogGaps;
}

/** Measures of a deliverable from its own work and plan, whoever else works on what. */
export interface DeliverableMeasures {
  readonly cost: Measures;
  readonly work: Measures;
  readonly schedule: ScheduleMeasures;
}

/**
 * Measures of one deliverable in money, hours and time. Time is measured in hours, else in shares; `cost` has
 * it in money.
 */
export function deliverableMeasuresOf(
  facts: ProjectFacts,
  figures: DeliverableFigures,
  details: GroupDetails,
): DeliverableMeasures {
  const { deliverable, item, span, fraction, money, work } = figures;
  const { statusDate, calendar } = facts;
  const inTime = { calendar, statusDate, span, finished: finishedWhole(figures, details) };
  const effort = work.budget.known ? ({ unit: 'effort', sums: work } as const) : sharesOfWhole(figures);
  const reduced = item !== undefined && hasReductions(item);
  const schedule = scheduleOf({ ...inTime, ...effort });
  const inMoney = scheduleOf({ ...inTime, unit: 'money', sums: money, reduced });
  const isLate = span.known && statusDate > span.value.finish;
  const circular = deliverable.earning === 'effort';
  const shared = { coverage: fraction.known ? 1 : 0, circular, workOpen: !figures.nothingOpen };
  const base = ({ budget, earned, actual, bottomUp, plannedOn }: typeof money, inUnit: typeof schedule) =>
    measuresOf({
      ...shared,
      ...(isLate ? { lateIndex: inUnit.schedulePerformanceTime } : {}),
      schedule: inUnit,
      budgetAtCompletion: budget,
      plannedValue: plannedOn(statusDate),
      earnedValue: earned,
      actualCost: actual,
      bottomUp,
    });
  return { cost: base(money, inMoney), work: base(work, schedule), schedule };
}

/** The day on which a complete deliverable was done or accepted; undefined before. */
export const finishedWhole = (
  { complete }: DeliverableFigures,
  { finished }: GroupDetails,
): Day | undefined => (complete ? finished : undefined);

/** Without hours, time is measured by the share earned against the planned share of the work. */
function sharesOfWhole({
  fraction,
  plannedShareOn,
}: DeliverableFigures): Pick<ScheduleInputs, 'unit' | 'sums'> {
  return { unit: 'share', sums: { budget: known(1), earned: fraction, plannedOn: plannedShareOn } };
}
