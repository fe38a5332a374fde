import { AXES } from '../../domain/indicators/project-result';
import type { Weather, WeatherReading } from '../../domain/indicators/project-result';
import type { AdfNode } from '../adf/adf';
import { strong } from '../adf/inline';
import type { Inline } from '../adf/inline';
import { table } from '../adf/table';
import type { Cell } from '../adf/table';
import { weatherLine } from '../weather-line';
import type { PageContext } from './page-context';
import { weatherInline } from './weather-inline';

/** From best to worst; fog is neither. */
const RANK: Readonly<Record<Weather, number | null>> = { sun: 0, veiled: 1, cloudy: 2, storm: 3, fog: null };

/** The weather of the project and of each axis: weather, trend since the last committee where it is known, one line. */
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
  const row = (name: Inline, reading: WeatherReading, before: Weather | undefined): readonly Cell[] => [
    name,
    weatherInline(reading.weather, messages),
    ...(before === undefined ? [] : [trend(reading.weather, before, context)]),
    weatherLine(reading, { ...result, confidence: result.confidence.value }, options.locale),
  ];
  return table(columns, [
    row(strong(projectLine), result.weather, previous?.weather),
    ...AXES.map((axis) => row(messages.axis[axis], result.axes[axis], previous?.axes[axis])),
  ]);
}

function trend(now: Weather, before: Weather, { messages }: PageContext): string {
  const words = messages.page.trend;
  const [nowRank, beforeRank] = [RANK[now], RANK[before]];
  if (nowRank === null || beforeRank === null) return '—';
  if (nowRank === beforeRank) return `= ${words.same}`;
  return nowRank < beforeRank ? `▲ ${words.better}` : `▼ ${words.worse}`;
}
