import { FOG } from '../health/weather';
import type { WeatherReading } from '../health/weather-reading';
import type { WithoutCosts } from '../project/deliverable-result';

/**
 * What of a result or a deliverable is drawn without money: as it was computed (`withoutCosts`); of one that
 * was kept before that was, the same as with money, but for a weather that costs decided.
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
