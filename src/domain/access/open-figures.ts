import { FOG } from '../health/weather';
import type { WeatherReading } from '../health/weather-reading';
import type { WithoutCosts } from '../project/deliverable-result';

/**
 * The figures of a result or deliverable that are drawn without money (`withoutCosts`). Results stored before
 * those existed give the figures with money, but fog for a weather that costs decided.
 */
export function openFiguresOf({ withoutCosts, confidence, doubtful, weather }: Drawn): WithoutCosts {
  if (withoutCosts) return withoutCosts;
  const byCosts = weather === null || weather.cause === 'cost' || weather.cause === 'overrun';
  return { confidence, doubtful, weather: byCosts ? FOG : weather };
}

interface Drawn {
  readonly withoutCosts?: WithoutCosts;
  readonly confidence: number;
  readonly doubtful: boolean;
  readonly weather: WeatherReading | null;
}
