import type { Measures, WeatherReading } from '../result/project-result';

/**
 * A reading as those see it who may not see money: the same weather, and a cause that is reserved where costs in money decided. Costs are
 * read in money wherever a cost index in money is known, or none in hours (`readWeather`).
 */
export function reservedCause(
  reading: WeatherReading,
  { cost, work }: { readonly cost: Measures; readonly work: Measures },
): WeatherReading {
  const fromCosts = reading.cause === 'cost' || reading.cause === 'overrun';
  const inMoney = cost.costPerformanceIndex.known || !work.costPerformanceIndex.known;
  return fromCosts && inMoney ? { ...reading, cause: 'reserved' } : reading;
}
