import type { Measures, ProjectResult, WeatherReading } from '../domain/indicators/project-result';
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
  const { schedulePerformanceTime } = source.schedule;
  const { slipWorkingDays } = source.finish;
  const measures = shownMeasures(source);
  const overrun = overrunOf(measures);
  if (cause === 'schedule' && schedulePerformanceTime.known) {
    return words.indexLine(indicator.schedulePerformanceTime.label, format.index(schedulePerformanceTime.value));
  }
  if (cause === 'cost' && measures.costPerformanceIndex.known) {
    return words.indexLine(indicator.costPerformanceIndex.label, format.index(measures.costPerformanceIndex.value));
  }
  if (cause === 'slip' && slipWorkingDays.known) return words.slipLine(format.slip(slipWorkingDays.value));
  if (cause === 'overrun' && overrun.known) return words.overrunLine(format.signedPercent(overrun.value));
  if (cause === 'confidence') return words.confidenceLine(format.percent(source.confidence));
  return cause === 'complete' ? words.allDone : undefined;
}

/** Money decides the weather of costs; where it is not known (or hidden) effort does. */
function shownMeasures({ cost, work }: WeatherSource): Measures {
  return cost.costPerformanceIndex.known ? cost : work;
}
