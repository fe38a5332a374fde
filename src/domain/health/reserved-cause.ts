import type { WeatherReading } from './weather-reading';

/**
 * A reading as those see it who may not see costs: the same weather, whose cause is that of what they may see (`open`) where this alone
 * gives the same weather, and reserved where it does not. So the cause tells nothing of costs that the weather does not tell.
 */
export function reservedCause(told: WeatherReading, open: WeatherReading): WeatherReading {
  return told.weather === open.weather ? open : { weather: told.weather, cause: 'reserved' };
}

/** The weather of costs for them: what is fine or unknown is told as that, anything else is reserved. */
export function reservedCosts({ weather }: WeatherReading, doubtful: boolean): WeatherReading {
  if (weather === 'sun') return { weather, cause: 'fine' };
  if (weather === 'fog') return { weather, cause: doubtful ? 'confidence' : 'no-data' };
  return { weather, cause: 'reserved' };
}
