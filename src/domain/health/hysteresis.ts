import { SEVERITY } from './weather';
import type { Weather } from './weather-reading';

/**
 * Weather as a committee sees it: worse at once, better one report later; fog does neither. `lastKnown` is
 * the last computed weather that was known, null before the first.
 */
export function announcedWeather(computed: Weather, lastKnown: Weather | null): Weather {
  if (computed === 'fog' || lastKnown === null || lastKnown === 'fog') return computed;
  return SEVERITY.indexOf(lastKnown) > SEVERITY.indexOf(computed) ? lastKnown : computed;
}
