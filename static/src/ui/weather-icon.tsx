import { paletteOf } from '../../../src/report/chart/palette';
import { elementsOf } from '../../../src/report/chart/svg-element';
import { WEATHER_ICON_SIDE, weatherShapes } from '../../../src/report/chart/weather-icon';
import { drawn } from './drawn';
import { useColorMode } from './use-color-mode';
import './weather.css';
import type { Weather } from '../../../src/domain/health/weather-reading';

/** The icon of a weather, the same as on pages and charts; the words are next to it. */
export function WeatherIcon({ weather, size = 24 }: { readonly weather: Weather; readonly size?: number }) {
  const side = WEATHER_ICON_SIDE;
  const shapes = weatherShapes(weather, paletteOf(useColorMode(), 'surface'));
  const scene = { width: side, height: side, title: '', description: '', background: null, shapes };
  return (
    <svg
      className="weather-icon"
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {elementsOf(scene).map(drawn)}
    </svg>
  );
}
