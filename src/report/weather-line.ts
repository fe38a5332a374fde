import type { Measures, ProjectResult, WeatherReading } from '../domain/indicators/project-result';
import type { Known } from '../domain/known';
import { formatFor } from './format/format';
import { overrunOf } from './landing';
import type { Locale } from './messages/locale';
import { messagesFor } from './messages/messages';

/** What explains a weather: a project, or one of its deliverables with the project's units. */
export interface WeatherSource extends Pick<ProjectResult, 'currency' | 'hoursPerDay' | 'schedule' | 'cost' | 'work' | 'finish'> {
  readonly confidence: number;
}

/** Why the weather is what it is, in one line with the figure that decided: `SPI(t) 0,82`. Starts in lower case. */
export function weatherLine(reading: WeatherReading, source: WeatherSource, locale: Locale): string {
  return lineWithFigure(reading, source, locale) ?? messagesFor(locale).weatherCause[reading.cause];
}

function lineWithFigure({ cause }: WeatherReading, source: WeatherSource, locale: Locale): string | undefined {
  const { sentence: words, indicator } = messagesFor(locale);
  const format = formatFor(locale, source);
  const measures = decidingMeasures(source);
  const index = (label: string, value: Known<number>): string | undefined =>
    value.known ? words.indexLine(label, format.index(value.value)) : undefined;
  switch (cause) {
    case 'schedule':
      return index(indicator.schedulePerformanceTime.label, source.schedule.schedulePerformanceTime);
    case 'cost':
      return measures && index(indicator.costPerformanceIndex.label, measures.costPerformanceIndex);
    case 'slip':
      return slipLine(source, locale);
    case 'overrun':
      return measures && overrunLine(measures, source, locale);
    case 'confidence':
      return words.confidenceLine(format.percent(source.confidence));
    case 'complete':
      return words.allDone;
    default:
      return undefined;
  }
}

/** Against the baseline; against the commitment where there is no baseline to compare with. */
function slipLine(source: WeatherSource, locale: Locale): string | undefined {
  const { slipWorkingDays, slipFromContract } = source.finish;
  const { sentence: words } = messagesFor(locale);
  const format = formatFor(locale, source);
  if (slipWorkingDays.known) return words.slipLine(format.slip(slipWorkingDays.value));
  return slipFromContract.known ? words.commitmentSlipLine(format.slip(slipFromContract.value)) : undefined;
}

function overrunLine(measures: Measures, source: WeatherSource, locale: Locale): string | undefined {
  const overrun = overrunOf(measures);
  return overrun.known
    ? messagesFor(locale).sentence.overrunLine(formatFor(locale, source).signedPercent(overrun.value))
    : undefined;
}

/** Money decides the weather of costs, effort where money is not known. Hidden money: no figure, for it may be the one that decided. */
function decidingMeasures({ cost, work }: WeatherSource): Measures | undefined {
  if (cost.costPerformanceIndex.known) return cost;
  return cost.costPerformanceIndex.because === 'hidden' ? undefined : work;
}
