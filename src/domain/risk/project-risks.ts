import type { Day } from '../calendar/day';
import { FOG, weatherOf, worstOf } from '../health/weather';
import { known, unknown, type Known } from '../known';
import { mostCriticalFirst } from './most-critical-first';
import { openRisksOn, risksRecordedBy } from '../plan/open-risks';
import { CRITICALITIES, type Criticality, type ProjectRisks } from './risk-result';
import type { Weather, WeatherReading } from '../health/weather-reading';
import type { Risk } from '../plan/risk';
import type { Thresholds } from '../plan/thresholds';

/** What risks are judged against: the project's thresholds, and its budget in minor units for money. */
export interface RiskScale {
  readonly thresholds: Pick<Thresholds, 'slipWorkingDays' | 'overrun'>;
  readonly budget: Known<number>;
}

/** Expected working days and money. */
interface Exposure {
  readonly days: number;
  readonly money: number;
}

/**
 * Open risks on a day, the most critical first, and their exposure. Criticality: probability × impact (ISO
 * 31000; PMI), the worse of days as a slip and money as an overrun; at least that of days where its cost is
 * unknown (`no-risk-cost`). Exposure in working days and minor units; `no-risks-recorded`.
 */
export function projectRisksOf(risks: readonly Risk[], day: Day, scale: RiskScale): ProjectRisks {
  const recorded = risksRecordedBy(risks, day).length;
  const judged = openRisksOn(risks, day);
  const exposure = exposureTo(judged);
  const unsaid = judged.some(({ impactMoney }) => impactMoney === null);
  const unlessNone = (figure: Known<number>): Known<number> =>
    recorded === 0 ? unknown('no-risks-recorded') : figure;
  return {
    open: judged.map((risk) => resultOf(risk, scale)).sort(mostCriticalFirst),
    recorded,
    exposureDays: unlessNone(known(exposure.days)),
    exposureMoney: unlessNone(unsaid ? unknown('no-risk-cost') : known(exposure.money)),
  };
}

/**
 * Weather of the whole exposure. Fog for an empty register (nobody looked), and in place of sun where the
 * cost of an open risk is unknown and there is a budget.
 */
export function riskWeather(
  { recorded, open, exposureDays, exposureMoney }: ProjectRisks,
  scale: RiskScale,
): WeatherReading {
  if (recorded === 0 || !exposureDays.known) return { weather: 'fog', cause: 'no-risks-recorded' };
  const money = open.reduce(
    (sum, risk) => sum + (risk.impactMoney.known ? risk.probability * risk.impactMoney.value : 0),
    0,
  );
  const weather = weatherOfExposure({ days: exposureDays.value, money }, scale);
  if (weather === 'sun' && !exposureMoney.known && scale.budget.known) return FOG;
  return { weather, cause: weather === 'sun' ? 'fine' : 'risks' };
}

function exposureTo(risks: readonly Risk[]): Exposure {
  return {
    days: risks.reduce((sum, { probability, impactDays }) => sum + probability * impactDays, 0),
    money: risks.reduce((sum, { probability, impactMoney }) => sum + probability * (impactMoney ?? 0), 0),
  };
}

function weatherOfExposure({ days, money }: Exposure, { thresholds, budget }: RiskScale): Weather {
  const cause = 'risks' as const;
  const time = { weather: weatherOf('slipWorkingDays', days, thresholds), cause };
  const cost =
    budget.known && budget.value > 0
      ? [{ weather: weatherOf('overrun', money / budget.value, thresholds), cause }]
      : [];
  return worstOf([time, ...cost]).weather;
}

const SEVERITY: readonly Weather[] = ['sun', 'veiled', 'cloudy', 'storm'];

const criticalityOf = (exposure: Exposure, scale: RiskScale): Criticality =>
  CRITICALITIES[SEVERITY.indexOf(weatherOfExposure(exposure, scale))] ?? 'low';

/** Criticality is judged once more by days alone, for readers from whom the budget is `hidden`. */
function resultOf(risk: Risk, scale: RiskScale): ProjectRisks['open'][number] {
  const exposure = exposureTo([risk]);
  const { id, title, probability, impactDays, impactMoney, owner, response, due, concerns, raised } = risk;
  return {
    id,
    title,
    probability,
    impactDays,
    owner,
    response,
    due,
    raised,
    criticality: criticalityOf(exposure, scale),
    criticalityOfDays: criticalityOf(exposure, { ...scale, budget: unknown('hidden') }),
    impactMoney: impactMoney === null ? unknown('no-risk-cost') : known(impactMoney),
    ...(concerns === undefined ? {} : { concerns }),
  };
}
