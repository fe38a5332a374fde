import { useLanguage } from '../surface/language';
import { Hint } from '../ui/hint';
import { WeatherIcon } from '../ui/weather-icon';
import type { WeatherReading } from '../../../src/domain/health/weather-reading';

interface WeatherLabelProps {
  /** Null: closed work has no weather. */
  readonly reading: WeatherReading | null;
  /** What decided, with its figure; absent: the cause alone is shown. */
  readonly why?: string;
  readonly size?: number;
}

/** A weather as a shape and a word; its cause opens on hover and focus. */
export function WeatherLabel({ reading, why, size = 20 }: WeatherLabelProps) {
  const { words, texts } = useLanguage();
  if (reading === null) return <span className="subtle">{words.noWeather}</span>;
  return (
    <span className="weather-label">
      <WeatherIcon weather={reading.weather} size={size} />
      <Hint label={words.weather[reading.weather]}>
        {texts.common.because(why ?? words.weatherCause[reading.cause])}
      </Hint>
    </span>
  );
}
