import type { ProjectResult } from '../domain/project/project-result';
import type { Known } from '../domain/known';
import { formatFor } from './format/format-for';
import { overrunOf } from './estimate-view';
import type { Locale } from '../words/locales';
import { messagesFor } from '../words/messages';
import type { WeatherReading } from '../domain/health/weather-reading';
import type { Measures } from '../domain/measures/measures';

/** What explains a weather: a project, or one of its deliverables with the project's units. */
export interface WeatherSource extends Pick<
  ProjectResult,
  'currency' | 'hoursPerDay' | 'schedule' | 'cost' | 'work' | 'finish'
> {
  readonly confidence: number;
}

/**
 * Why the weather is what it is, in one line with the deciding figure: `SPI(t) 0,82`; null: what is over has
 * no weather. Starts in lower case.
 */
export function weatherLine(reading: WeatherReading | null, source: WeatherSource, locale: Locale): string {
  if (reading === null) return messagesFor(locale).sentence.allDone;
  return lineWithFigure(reading, source, locale) ?? messagesFor(locale).weatherCause[reading.cause];
}

function lineWithFigure(
  { cause, weather }: WeatherReading,
  source: WeatherSource,
  locale: Locale,
): string | undefined {
  const { sentence: words, indicator } = messagesFor(locale);
  const format = formatFor(locale, source);
  const measures = decidingMeasures(source);
  const index = (label: string, value: Known<number>): string | undefined =>
    value.known ? words.indexLine(label, format.index(value.value)) : undefined;
  switch (cause) {
    case 'schedule':
      return index(indicator.SPIt.label, source.schedule.schedulePerformanceTime);
    case 'cost':
      return measures && index(indicator.CPI.label, measures.costPerformanceIndex);
    case 'slip':
      return slipLine(source, locale);
    case 'overrun':
      return measures && overrunLine(measures, source, locale);
    case 'confidence':
      return words.confidenceLine(format.percent(source.confidence));
    case 'acceptance':
      return weather === 'sun' || weather === 'fog' ? undefined : words.acceptanceLine[weather];
    case 'complete':
      return words.allDone;
    default:
      return undefined;
  }
}

/** The larger of the slips on the baseline and on the commitment: the one that decided the weather. */
function slipLine(source: WeatherSource, locale: Locale): string | undefined {
  const { slipWorkingDays, slipFromContract } = source.finish;
  const { sentence: words } = messagesFor(locale);
  const format = formatFor(locale, source);
  const onCommitment =
    slipFromContract.known && !(slipWorkingDays.known && slipWorkingDays.value >= slipFromContract.value);
  if (onCommitment) return words.commitmentSlipLine(format.slip(slipFromContract.value));
  return slipWorkingDays.known ? words.slipLine(format.slip(slipWorkingDays.value)) : undefined;
}

function overrunLine(measures: Measures, source: WeatherSource, locale: Locale): string | undefined {
  const overrun = overrunOf(measures);
  return overrun.known
    ? messagesFor(locale).sentence.overrunLine(formatFor(locale, source).signedPercent(overrun.value))
    : undefined;
}

/**
 * The measures that decide the weather of costs: money, or effort where money is not known. Undefined where
 * money is hidden, as it may have decided.
 */
function decidingMeasures({ cost, work }: WeatherSource): Measures | undefined {
  if (cost.costPerformanceIndex.known) return cost;
  return cost.costPerformanceIndex.because === 'hidden' ? undefined : work;
}
