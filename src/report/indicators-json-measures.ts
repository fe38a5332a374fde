import type { FinishForecast } from '../domain/forecast/finish-forecast';
import type { Known } from '../domain/known';
import { dayJson, hoursJson, moneyJson, numberJson } from './indicators-json-values';
import type { Measures } from '../domain/measures/measures';
import type { ScheduleMeasures } from '../domain/measures/schedule-measures';

/** Measures by their standard names, with those of time. */
export function measuresJson(
  measures: Measures,
  schedule: ScheduleMeasures,
  finish: FinishForecast,
  currency: string | null,
): object {
  return {
    ...amountsJson(measures, currency),
    ...scheduleJson(schedule),
    forecastFinish: forecastJson(finish),
  };
}

/** Measures by their standard names: amounts in `currency`, or in hours where it is null. */
export function amountsJson(measures: Measures, currency: string | null): object {
  const amount = (value: Known<number>): object =>
    currency === null ? hoursJson(value) : moneyJson(value, currency);
  const estimate = measures.estimateAtCompletion;
  return {
    BAC: amount(measures.budgetAtCompletion),
    PV: amount(measures.plannedValue),
    EV: amount(measures.earnedValue),
    AC: amount(measures.actualCost),
    SV: amount(measures.scheduleVariance),
    CV: amount(measures.costVariance),
    SPI: numberJson(measures.schedulePerformanceIndex),
    CPI: numberJson(measures.costPerformanceIndex),
    CR: numberJson(measures.criticalRatio),
    percentComplete: numberJson(measures.percentComplete),
    percentSpent: numberJson(measures.percentSpent),
    EAC: {
      typical: amount(estimate.typical),
      atypical: amount(estimate.atypical),
      costAndSchedule: amount(estimate.costAndSchedule),
      bottomUp: amount(estimate.bottomUp),
      weighted: amount(estimate.weighted),
      p50: amount(estimate.p50),
      p80: amount(estimate.p80),
      p95: amount(estimate.p95),
      announced: amount(estimate.announced),
      method: estimate.method,
      lowest: amount(estimate.lowest),
      highest: amount(estimate.highest),
      circular: estimate.circular,
      indicative: estimate.indicative,
    },
    ETC: amount(measures.estimateToComplete),
    VAC: amount(measures.varianceAtCompletion),
    TCPI: numberJson(measures.toCompleteBudget),
    TCPIEAC: numberJson(measures.toCompleteEstimate),
  };
}

/** Earned schedule weighted by the budget; empty for a result stored without it. */
export function costScheduleJson(cost: Measures): object {
  const { earnedSchedule, scheduleVarianceTime, schedulePerformanceTime, estimateAtCompletionTime } = cost;
  if (!earnedSchedule || !scheduleVarianceTime || !schedulePerformanceTime || !estimateAtCompletionTime)
    return {};
  return {
    cost: {
      ES: numberJson(earnedSchedule),
      SPIt: numberJson(schedulePerformanceTime),
      SVt: numberJson(scheduleVarianceTime),
      IEACt: numberJson(estimateAtCompletionTime),
    },
  };
}

/** `scheduleUnit` is the unit that weights the parts. */
function scheduleJson(schedule: ScheduleMeasures): object {
  return {
    ...(schedule.unit && { scheduleUnit: schedule.unit }),
    ES: numberJson(schedule.earnedSchedule),
    AT: numberJson(schedule.actualTime),
    PD: numberJson(schedule.plannedDuration),
    SPIt: numberJson(schedule.schedulePerformanceTime),
    SVt: numberJson(schedule.scheduleVarianceTime),
    IEACt: numberJson(schedule.estimateAtCompletionTime),
    TSPI: numberJson(schedule.toCompleteScheduleIndex),
  };
}

function forecastJson(finish: FinishForecast): object {
  return {
    baselineOriginal: dayJson(finish.baselineOriginal),
    baselineCurrent: dayJson(finish.baselineCurrent),
    announced: dayJson(finish.announced),
    earnedSchedule: dayJson(finish.earnedSchedule),
    remainingWork: dayJson(finish.remainingWork),
    dueDates: dayJson(finish.dueDates),
    estimates: dayJson(finish.estimates),
    chain: dayJson(finish.chain),
    p50: dayJson(finish.p50),
    p80: dayJson(finish.p80),
    p95: dayJson(finish.p95),
    decidedBy: finish.decidedBy,
    slipWorkingDays: numberJson(finish.slipWorkingDays),
    slipFromContract: numberJson(finish.slipFromContract),
  };
}
