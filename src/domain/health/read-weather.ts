import type { FinishForecast } from '../forecast/finish-forecast';
import type { Known } from '../known';
import { combine } from '../ratio';
import { costWeather, milestoneWeather, scheduleWeather, worstOf } from './weather';
import type { WeatherReading } from './weather-reading';
import type { Measures } from '../measures/measures';
import type { ScheduleMeasures } from '../measures/schedule-measures';
import type { Thresholds } from '../plan/thresholds';

/** What the weather of a deliverable or a project is read from. */
export interface WeatherSigns {
  readonly cost: Measures;
  readonly work: Measures;
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly acceptance: WeatherReading;
  readonly confidence: number;
  /** The same without findings on money; absent where there are none. */
  readonly openConfidence?: number;
  /** Whether any work has started. */
  readonly started: boolean;
  /** No work is open, or all is accepted. */
  readonly complete: boolean;
  /** Share of the estimates on open work with nothing remaining, 0 to 1. */
  readonly atZero: number;
  readonly thresholds: Thresholds;
  /** Working days by which the latest overdue milestone is late at least; undefined where none is. */
  readonly overdue?: number | undefined;
  /** A forecast that keeps its date is never storm because of SPI(t). */
  readonly byForecast: boolean;
}

/** Weather by axis, overall, and overall without costs. */
export interface ReadWeather {
  readonly schedule: WeatherReading;
  readonly cost: WeatherReading;
  readonly overall: WeatherReading;
  readonly withoutCosts: WeatherReading;
}

/**
 * Weather by axis, and overall the worst of schedule, costs and acceptance, once there is one; fog below the
 * confidence threshold. Findings on money put costs and the whole in doubt, not the schedule.
 */
export function readWeather(signs: WeatherSigns): ReadWeather {
  const { thresholds, confidence, openConfidence = confidence, finish, acceptance } = signs;
  // Costs are judged in money where CPI is known, else in hours.
  const unit =
    signs.cost.costPerformanceIndex.known || !signs.work.costPerformanceIndex.known ? signs.cost : signs.work;
  const slip = laterOf(finish.slipWorkingDays, finish.slipFromContract);
  const own = scheduleWeather({ index: signs.schedule.schedulePerformanceTime, slip, ...signs }, thresholds);
  const schedule =
    signs.overdue === undefined ? own : worstOf([own, milestoneWeather(signs.overdue, thresholds)]);
  const { varianceAtCompletion, budgetAtCompletion, actualCost } = unit;
  const overrun = combine([varianceAtCompletion, budgetAtCompletion], (left, budget) => -left / budget);
  const untouched = !signs.started && !(actualCost.known && actualCost.value > 0);
  const cost = costWeather({ index: unit.costPerformanceIndex, overrun, untouched }, thresholds);
  const accepted = acceptance.weather === 'fog' ? [] : [acceptance];
  const [inDoubt, isOpenInDoubt] = [
    confidence < thresholds.confidence,
    openConfidence < thresholds.confidence,
  ];
  const greyed = (worst: WeatherReading, isGrey: boolean): WeatherReading =>
    isGrey && worst.cause !== 'no-data' ? GREY : worst;
  return {
    schedule: isOpenInDoubt ? fogged(schedule) : schedule,
    cost: inDoubt ? fogged(cost) : cost,
    overall: greyed(worstOf([schedule, cost, ...accepted]), inDoubt),
    withoutCosts: greyed(worstOf([schedule, ...accepted]), isOpenInDoubt),
  };
}

const GREY: WeatherReading = { weather: 'fog', cause: 'confidence' };

/** The larger slip: a new plan does not turn a missed commitment green (promise D4). */
export function laterOf(fromBaseline: Known<number>, fromContract: Known<number>): Known<number> {
  if (!fromBaseline.known) return fromContract;
  return fromContract.known && fromContract.value > fromBaseline.value ? fromContract : fromBaseline;
}

function fogged(reading: WeatherReading): WeatherReading {
  return reading.weather === 'fog' ? reading : GREY;
}
