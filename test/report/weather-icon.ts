import { messagesFor } from '../../src/words/messages';
import type { Locale } from '../../src/words/locales';
import type { Palette } from '../../src/report/chart/palette';
import type { Scene } from '../../src/report/chart/scene';
import type { Weather } from '../../src/domain/health/weather-reading';
import { WEATHER_ICON_SIDE, weatherShapes } from '../../src/report/chart/weather-icon';

/** A weather icon as a drawing of its own, whose title is the word for it. */
export function weatherIcon(weather: Weather, locale: Locale, palette: Palette): Scene {
  const title = messagesFor(locale).weather[weather];
  const side = WEATHER_ICON_SIDE;
  return {
    width: side,
    height: side,
    title,
    description: title,
    background: null,
    shapes: weatherShapes(weather, palette),
  };
}
