import type { WeatherReading } from '../../../src/domain/indicators/project-result';
import { useLanguage } from '../surface/language';
import { Hint } from '../ui/hint';
import { WeatherIcon } from '../ui/weather-icon';

/** Weather as a shape and a word; the cause opens on hover and focus. */
export function WeatherLabel({ reading, size = 20 }: { readonly reading: WeatherReading; readonly size?: number }) {
  const { words, texts } = useLanguage();
  return (
    <span className="weather-label">
      <WeatherIcon weather={reading.weather} size={size} />
      <Hint label={words.weather[reading.weather]}>{texts.common.because(words.weatherCause[reading.cause])}</Hint>
    </span>
  );
}
