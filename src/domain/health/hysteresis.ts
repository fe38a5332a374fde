import { SEVERITY } from './weather';
import type { Weather } from './weather-reading';

/**
 * Weather as a committee is told it: bad news at once, good news one report later. `lastKnown` is what was
 * computed for the last report whose weather was known; null before the first. Fog neither improves nor
 * delays.
 */
export function announcedWeather(computed: Weather, lastKnown: Weather | null): Weather {
  if (computed === 'fog' || lastKnown === null || lastKnown === 'fog') return computed;
  return SEVERITY.indexOf(lastKnown) > SEVERITY.indexOf(computed) ? lastKnown : computed;
}
