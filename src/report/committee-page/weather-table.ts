import { SEVERITY } from '../../domain/health/weather';
import type { AdfNode } from '../adf/adf';
import { strong, type Inline } from '../adf/inline';
import { table, type Cell } from '../adf/table';
import { weatherLine } from '../weather-line';
import type { PageContext } from './page-context';
import { announcedOn } from './page-figures';
import { weatherInline } from './weather-inline';
import { AXES, type Weather, type WeatherReading } from '../../domain/health/weather-reading';

/**
 * The weather of the project and of each axis: as announced, its trend since the last committee where that is
 * known, and its cause.
 */
export function weatherTable(context: PageContext): AdfNode {
  const { result, options, messages } = context;
  const { column, projectLine } = messages.page;
  const { previous } = options;
  const trends = previous !== null;
  const columns = [
    { head: column.axis, width: 150 },
    { head: column.weather, width: 150 },
    ...(trends ? [{ head: column.trend, width: 120 }] : []),
    { head: column.why, width: trends ? 340 : 460 },
  ];
  const announced = announcedOn(result, previous);
  const before = previous?.announced ?? previous;
  const row = (
    name: Inline,
    reading: WeatherReading,
    current: Weather,
    last: Weather | undefined,
  ): readonly Cell[] => {
    const why = weatherLine(reading, { ...result, confidence: result.confidence.value }, options.locale);
    return [
      name,
      weatherInline(current, messages),
      ...(last === undefined ? [] : [trend(current, last, context)]),
      current === reading.weather ? why : messages.page.trend.waits(messages.weather[reading.weather], why),
    ];
  };
  return table(columns, [
    row(strong(projectLine), result.weather, announced.weather, before?.weather),
    ...AXES.map((axis) =>
      row(messages.axis[axis], result.axes[axis], announced.axes[axis], before?.axes[axis]),
    ),
  ]);
}

function trend(now: Weather, before: Weather, { messages }: PageContext): string {
  const words = messages.page.trend;
  const [nowRank, beforeRank] = [SEVERITY.indexOf(now), SEVERITY.indexOf(before)];
  if (nowRank < 0 || beforeRank < 0) return '—';
  if (nowRank === beforeRank) return `= ${words.same}`;
  return nowRank < beforeRank ? `▲ ${words.better}` : `▼ ${words.worse}`;
}
