/** From fine to blocking: sun, veiled, cloudy, storm; fog is unknown. */
export type Weather = 'sun' | 'veiled' | 'cloudy' | 'storm' | 'fog';

/** A weather and its cause: the measure that decided. */
export interface WeatherReading {
  readonly weather: Weather;
  readonly cause: WeatherCause;
}

export const WEATHER_CAUSES = [
  'schedule',
  'cost',
  'slip',
  'milestone',
  'overrun',
  'confidence',
  'no-data',
  'complete',
  'nothing-remains',
  'acceptance',
  'scope',
  'risks',
  'no-risks-recorded',
  'fine',
  'reserved', // money decided, and the reader may not see it
] as const;

export type WeatherCause = (typeof WEATHER_CAUSES)[number];

export const AXES = ['schedule', 'cost', 'scope', 'acceptance', 'resources', 'risks'] as const;

export type Axis = (typeof AXES)[number];
