import type { Day } from '../calendar/day';
import { hasReductions, type PlannedSpan } from '../baseline/planned-value';
import { earlierOf, laterOf } from '../calendar/day-arithmetic';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown, type Known } from '../known';
import type { ProjectSums } from './project-sums';
import { scheduleOf } from './schedule-of';
import type { ScheduleMeasures } from './schedule-measures';

/** Earned schedule in one unit, and the span of the deliverables that the sums in this unit cover. */
export interface SpannedSchedule {
  readonly schedule: ScheduleMeasures;
  readonly span: Known<PlannedSpan>;
}

/** Earned schedule of a project in each unit. */
export interface ProjectSchedule {
  /** By hours. It decides dates and weather for every reader. */
  readonly effort: SpannedSchedule;
  readonly money: SpannedSchedule;
  /** By hours where any are estimated, else by money where there is a budget. */
  readonly announced: SpannedSchedule;
  /**
   * From the first planned start to the last planned finish of the baseline, whatever the deliverables cost.
   */
  readonly plan: Known<PlannedSpan>;
}

/**
 * Earned schedule of a project from its sums; `finished` is the day of the last work, once none is open.
 * Unknown for the reason of the first deliverable without a span, `no-baseline` without deliverables.
 */
export function projectScheduleOf(
  facts: ProjectFacts,
  figures: readonly DeliverableFigures[],
  { money, hours }: { readonly money: ProjectSums; readonly hours: ProjectSums },
  finished: Day | undefined,
): ProjectSchedule {
  const { statusDate, calendar } = facts;
  const reduced = Object.values(facts.current?.items ?? {}).some(hasReductions);
  const inUnit = (unit: 'effort' | 'money', sums: ProjectSums): SpannedSchedule => {
    const span = spanOver(figures, sums.covered, sums.budget);
    const ofMoney = unit === 'money' && reduced;
    return {
      span,
      schedule: scheduleOf({ calendar, statusDate, span, sums, finished, unit, reduced: ofMoney }),
    };
  };
  const [effort, inMoney] = [inUnit('effort', hours), inUnit('money', money)];
  const measured = figures
    .filter(({ fraction, money: { dropped } }) => fraction.known && !dropped)
    .map(({ rank }) => rank);
  return {
    effort,
    money: inMoney,
    announced: money.budget.known && !hours.budget.known ? inMoney : effort,
    plan: spanOver(figures, measured, hours.budget),
  };
}

/**
 * From the first start to the last finish of some deliverables; the reason of the first without a span where
 * none has one.
 */
function spanOver(
  figures: readonly DeliverableFigures[],
  ranks: readonly number[],
  budget: Known<number>,
): Known<PlannedSpan> {
  const spans = ranks.flatMap((rank) => (figures[rank]?.span.known ? [figures[rank].span.value] : []));
  const [first] = spans;
  if (!first) {
    const unknownSpan = figures.map(({ span }) => span).find((span) => !span.known);
    return unknownSpan ?? (figures.length > 0 && !budget.known ? budget : unknown('no-baseline'));
  }
  return known({
    start: spans.reduce((earliest, { start }) => earlierOf(earliest, start), first.start),
    finish: spans.reduce((latest, { finish }) => laterOf(latest, finish), first.finish),
  });
}
