import type { Weather, WeatherReading } from '../indicators/project-result';

const SEVERITY: readonly Weather[] = ['sun', 'veiled', 'cloudy', 'storm'];

/**
 * Weather as it is announced: bad news at once, good news one report later (domain.md 4.7). `before` are the readings of earlier
 * reports as measured, oldest first. Fog neither improves nor delays.
 */
export function announcedWeather(measured: WeatherReading, before: readonly WeatherReading[]): WeatherReading {
  const last = before.findLast(({ weather }) => weather !== 'fog');
  if (measured.weather === 'fog' || !last) return measured;
  return SEVERITY.indexOf(last.weather) > SEVERITY.indexOf(measured.weather) ? last : measured;
}
