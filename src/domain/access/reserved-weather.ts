import type { WeatherReading } from '../health/weather-reading';

/**
 * A reading for those who may not see costs: the same weather, with the cause of `open` where that has the
 * same weather, else `reserved`. The cause reveals no more than the weather.
 */
export function reservedCause(whole: WeatherReading, open: WeatherReading): WeatherReading {
  return whole.weather === open.weather ? open : { weather: whole.weather, cause: 'reserved' };
}

/** The weather of costs for them: sun and fog with their causes, anything else `reserved`. */
export function reservedCosts({ weather }: WeatherReading, doubtful: boolean): WeatherReading {
  if (weather === 'sun') return { weather, cause: 'fine' };
  if (weather === 'fog') return { weather, cause: doubtful ? 'confidence' : 'no-data' };
  return { weather, cause: 'reserved' };
}

/**
 * The weather of risks for them: fog, since the weight of risks in money is reserved; an empty register is no
 * secret.
 */
export function reservedRisks(reading: WeatherReading): WeatherReading {
  return reading.cause === 'no-risks-recorded' ? reading : { weather: 'fog', cause: 'reserved' };
}
