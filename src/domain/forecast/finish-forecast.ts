import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { Percentiles } from '../percentiles';
import { announcedFinishOf, reasonForNone, type FinishDecider } from './announced-finish';
import { finishByMethods, type FinishByMethod, type FinishInputs } from './finish-methods';

/** When work ends, by each method and by probability, and the finish that surfaces announce. */
export interface FinishForecast extends FinishByMethod, Percentiles<Day> {
  readonly baselineOriginal: Known<Day>;
  readonly baselineCurrent: Known<Day>;
  /** The finish that surfaces announce (`announcedFinishOf`). */
  readonly announced: Known<Day>;
  /** Null where nothing is announced. */
  readonly decidedBy: FinishDecider | null;
  /** Working days from the current baseline finish to the announced finish; negative is early. */
  readonly slipWorkingDays: Known<number>;
  /** The same from the contract date, else from the finish of the initial plan. */
  readonly slipFromContract: Known<number>;
}

/**
 * Finishes of some work on the status day. Slips are unknown for the reason of either end
 * (`no-contract-date`).
 */
export function finishForecastOf(inputs: FinishInputs): FinishForecast {
  const { calendar, finished, current, contract, original } = inputs;
  const baselineCurrent: Known<Day> = current.known ? known(current.value.finish) : current;
  const methods = finishByMethods(inputs);
  const end = announcedFinishOf(inputs, methods);
  const announced = end ? known(end.day) : unknown(reasonForNone(inputs, methods));
  const committed = contract.known ? contract : original.known ? original : unknown('no-contract-date');
  return {
    baselineOriginal: original,
    baselineCurrent,
    ...methods,
    ...(finished === undefined
      ? inputs.simulated
      : { p50: known(finished), p80: known(finished), p95: known(finished) }),
    announced,
    decidedBy: end?.by ?? null,
    slipWorkingDays: slip(baselineCurrent, announced, calendar),
    slipFromContract: slip(committed, announced, calendar),
  };
}

function slip(from: Known<Day>, to: Known<Day>, calendar: WorkingCalendar): Known<number> {
  if (!from.known) return from;
  return to.known ? known(calendar.between(from.value, to.value)) : to;
}
