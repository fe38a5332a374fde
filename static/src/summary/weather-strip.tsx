import type { ResultView } from '../../../src/contract/views';
import { weatherLine } from '../../../src/report/weather-line';
import { useLanguage } from '../surface/language';
import { Hint } from '../ui/hint';
import { WeatherIcon } from '../ui/weather-icon';
import './weather-strip.css';
import { AXES } from '../../../src/domain/health/weather-reading';

interface WeatherStripProps {
  readonly result: ResultView;
  /** The weather is that of the issues that everybody sees, not of all. */
  readonly partial: boolean;
  readonly compact?: boolean;
}

/** The weather of each axis as a shape and a word; what decided opens on hover and focus. */
export function WeatherStrip({ result, partial, compact = false }: WeatherStripProps) {
  const { texts } = useLanguage();
  return (
    <>
      <Axes result={result} compact={compact} />
      {partial && (
        <p className="small">
          <Hint label={texts.common.partialView}>{texts.common.partialViewWhy}</Hint>
        </p>
      )}
    </>
  );
}

function Axes({ result, compact }: Pick<WeatherStripProps, 'result'> & { readonly compact: boolean }) {
  const { words, texts, locale } = useLanguage();
  const source = { ...result, confidence: result.confidence.value };
  return (
    <ul className={`weather-strip${compact ? ' weather-strip-compact' : ''}`}>
      {AXES.map((axis) => {
        const { weather, cause } = result.axes[axis];
        return (
          <li key={axis}>
            <WeatherIcon weather={weather} size={compact ? 20 : 32} />
            <span className="weather-strip-words">
              <span className="subtle small">{words.axis[axis]}</span>
              <Hint label={words.weather[weather]}>
                {texts.common.weatherOf(
                  words.axis[axis],
                  words.weather[weather],
                  weatherLine({ weather, cause }, source, locale),
                )}
              </Hint>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
