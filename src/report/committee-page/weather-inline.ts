import { emoji, status, type Inline, type StatusColor } from '../adf/inline';
import type { Messages } from '../../words/messages';
import type { Weather } from '../../domain/health/weather-reading';

interface WeatherSign {
  readonly shortName: string;
  readonly characters: string;
  readonly id: string;
  readonly color: StatusColor;
}

/** How a page shows a weather: an emoji for its shape, a lozenge for its word and colour. */
export const WEATHER_SIGNS: Readonly<Record<Weather, WeatherSign>> = {
  sun: { shortName: ':sunny:', characters: '☀️', id: '2600', color: 'green' },
  veiled: { shortName: ':white_sun_small_cloud:', characters: '🌤️', id: '1f324', color: 'yellow' },
  cloudy: { shortName: ':cloud:', characters: '☁️', id: '2601', color: 'yellow' },
  storm: { shortName: ':thunder_cloud_rain:', characters: '⛈️', id: '26c8', color: 'red' },
  fog: { shortName: ':fog:', characters: '🌫️', id: '1f32b', color: 'neutral' },
};

/** A weather as shape, word and colour. */
export function weatherInline(weather: Weather, messages: Messages): readonly Inline[] {
  const sign = WEATHER_SIGNS[weather];
  return [
    emoji(sign.shortName, sign.characters, sign.id),
    ' ',
    status(messages.weather[weather], sign.color),
  ];
}
