import type { WeatherReading } from '../../../src/domain/health/weather-reading';

/**
 * A value with the weather of costs, of the whole and of deliverables, and the groups that follow from it, as
 * another one of the same kind has them: the one bit of money that is for everybody. Of two with the same
 * weather the cause is the same as well.
 */
export function withWeatherOf(value: object, other: object): object {
  const one: Weathered = { ...value };
  const like: Weathered = other;
  return {
    ...one,
    ...(one.weather && like.weather ? { weather: weatherOf(one.weather, like.weather) } : {}),
    ...(one.axes?.cost && like.axes?.cost
      ? { axes: { ...one.axes, cost: weatherOf(one.axes.cost, like.axes.cost) } }
      : {}),
    ...(one.deliverables
      ? {
          deliverables: one.deliverables.map((row, rank) => rowWithWeatherOf(row, like.deliverables?.[rank])),
        }
      : {}),
  };
}

interface Row {
  readonly weather: WeatherReading | null;
  readonly group: string;
}
interface Weathered {
  readonly weather?: WeatherReading;
  readonly axes?: { readonly cost?: WeatherReading };
  readonly deliverables?: readonly Row[];
}

const weatherOf = (one: WeatherReading, other: WeatherReading): WeatherReading =>
  one.weather === other.weather ? one : other;

const GOING: readonly string[] = ['on-course', 'at-risk'];

function rowWithWeatherOf(row: Row, like: Row | undefined): Row {
  if (!row.weather || !like?.weather || row.weather.weather === like.weather.weather) return row;
  const follows = GOING.includes(row.group) && GOING.includes(like.group);
  return { ...row, weather: like.weather, group: follows ? like.group : row.group };
}
