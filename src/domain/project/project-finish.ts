import type { Day } from '../calendar/day';
import { lastOf } from '../calendar/day-arithmetic';
import type { ProjectFacts } from '../facts/project-facts';
import { finishForecastOf, type FinishForecast } from '../forecast/finish-forecast';
import { finishByEarnedSchedule, type FinishInputs } from '../forecast/finish-methods';
import { known, unknown, type Known } from '../known';
import type { ProjectSchedule } from '../measures/project-schedule';
import { velocityOf } from '../measures/velocity';
import { remainingToFinish } from '../progress/effort';
import type { DeliverableResult } from './deliverable-result';
import { originalFinishOf } from './original-finish';
import type { ProjectParts } from './project-parts';
import type { FinishBounds } from './work-to-come';

/** Finish of a project, and what earned schedule gives without money. */
export interface ProjectFinish {
  readonly finish: FinishForecast;
  readonly openByEarnedSchedule: Known<Day>;
}

/** What the finish of a project is forecast from, next to its parts. */
interface ProjectFinishInputs {
  readonly deliverables: readonly DeliverableResult[];
  readonly schedule: ProjectSchedule;
  readonly finished: Day | undefined;
  /** Share of the work that is done, by hours and by money (`doneShareOf`). */
  readonly doneShare: { readonly hours: number | undefined; readonly money: number | undefined };
  readonly simulated: FinishInputs['simulated'];
  readonly bounds: FinishBounds;
}

/**
 * A project ends when the last of its parts does. It is compared with the last contract date
 * (`no-contract-date` of none) and the last finish of the initial plan (`no-baseline`, `no-baseline-dates`).
 */
export function projectFinishOf(
  facts: ProjectFacts,
  parts: ProjectParts,
  { schedule, finished, doneShare, simulated, bounds, deliverables }: ProjectFinishInputs,
): ProjectFinish {
  const inputs: FinishInputs = {
    calendar: facts.calendar,
    statusDate: facts.statusDate,
    ...commitmentsOf(facts),
    current: schedule.plan,
    schedule: schedule.effort.schedule,
    scheduleSpan: schedule.effort.span,
    finished,
    doneShare: doneShare.hours,
    remaining: remainingToFinish(parts.whole),
    velocity: velocityOf(facts, [...parts.details.keys()]),
    ...bounds,
    latestDue: lastOf(parts.details.map(({ latestDue }) => latestDue)),
    simulated,
    latestPart: lastToEnd(deliverables),
  };
  const open = finishForecastOf(inputs);
  const isByMoney = schedule.announced === schedule.money && finished === undefined;
  const { span: scheduleSpan, schedule: inMoney } = schedule.money;
  return {
    // Without hours, earned schedule by money is shown with a finish that is announced without it.
    finish: isByMoney
      ? {
          ...open,
          earnedSchedule: finishByEarnedSchedule({
            ...inputs,
            schedule: inMoney,
            scheduleSpan,
            doneShare: doneShare.money,
          }),
        }
      : open,
    openByEarnedSchedule: open.earnedSchedule,
  };
}

/** The last finish of the initial plan, and the last contract date, of all deliverables. */
function commitmentsOf(facts: ProjectFacts): Pick<FinishInputs, 'original' | 'contract'> {
  const { plan } = facts;
  const original = lastOf(
    plan.deliverables.map(({ id }) => {
      const finish = originalFinishOf(facts, id);
      return finish.known ? finish.value : undefined;
    }),
  );
  const contract = lastOf(plan.deliverables.map(({ contractDate }) => contractDate ?? undefined));
  return {
    original:
      original === undefined
        ? unknown(facts.original ? 'no-baseline-dates' : 'no-baseline')
        : known(original),
    contract: contract === undefined ? unknown('no-contract-date') : known(contract),
  };
}

/** The deliverable that is announced to end last, the first of several by rank. */
function lastToEnd(deliverables: readonly DeliverableResult[]): FinishInputs['latestPart'] {
  return deliverables.reduce<FinishInputs['latestPart']>((last, { id, finish: { announced } }) => {
    return announced.known && announced.value > (last?.day ?? -Infinity)
      ? { id, day: announced.value }
      : last;
  }, undefined);
}
