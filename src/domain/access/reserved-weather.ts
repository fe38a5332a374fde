import type { WeatherReading } from '../health/weather-reading';

/**
 * A reading as those see it who may not see costs: the same weather, whose cause is that of what they may see
 * (`open`) where this alone gives the same weather, and reserved where it does not. So the cause says nothing
 * of costs that the weather does not say.
 */
export function reservedCause(whole: WeatherReading, open: WeatherReading): WeatherReading {
  return whole.weather === open.weather ? open : { weather: whole.weather, cause: 'reserved' };
}

/** The weather of costs for them: what is fine or unknown is so for everybody, anything else is reserved. */
export function reservedCosts({ weather }: WeatherReading, doubtful: boolean): WeatherReading {
  if (weather === 'sun') return { weather, cause: 'fine' };
  if (weather === 'fog') return { weather, cause: doubtful ? 'confidence' : 'no-data' };
  return { weather, cause: 'reserved' };
}

/**
 * The weather of risks for them: how risks weigh in money is reserved, and so how they weigh together; that
 * there are none is no secret.
 */
export function reservedRisks(reading: WeatherReading): WeatherReading {
  return reading.cause === 'no-risks-recorded' ? reading : { weather: 'fog', cause: 'reserved' };
}
