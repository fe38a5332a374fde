import type { Known } from '../known';
import { MOST_AT_ZERO } from '../progress/effort';
import type { Weather, WeatherCause, WeatherReading } from './weather-reading';
import type { Thresholds } from '../plan/thresholds';

/** From best to worst; fog is neither. */
export const SEVERITY: readonly Weather[] = ['sun', 'veiled', 'cloudy', 'storm'];

/** The weather without any known figure. */
export const FOG: WeatherReading = { weather: 'fog', cause: 'no-data' };

/** Measures with a green and an amber bound. */
export type BoundedMeasure = 'index' | 'slipWorkingDays' | 'overrun';

/** Rounding error of a value on a bound. */
const TOLERANCE = 1e-9;

/**
 * Weather of a measure: sun up to the green bound, veiled in the better half of the amber band, cloudy in the
 * worse, storm beyond; bounds are on the better side. A lower index is worse, as a higher slip (working days)
 * or overrun (a fraction).
 */
export function weatherOf<M extends BoundedMeasure>(
  measure: M,
  value: number,
  thresholds: Pick<Thresholds, M>,
): Weather {
  const { green, amber } = thresholds[measure];
  const worse = measure === 'index' ? -1 : 1;
  const [excess, band] = [worse * (value - green), Math.max(0, worse * (amber - green))];
  if (excess <= TOLERANCE) return 'sun';
  if (excess <= band / 2 + TOLERANCE) return 'veiled';
  return excess <= band + TOLERANCE ? 'cloudy' : 'storm';
}

/**
 * The worst of some readings, the first of several. Fog does not hide trouble, but wins over sun. Fog of
 * none.
 */
export function worstOf(readings: readonly WeatherReading[]): WeatherReading {
  const known = readings.filter(({ weather }) => weather !== 'fog');
  const worst = known.reduce<WeatherReading | undefined>(
    (bad, reading) =>
      !bad || SEVERITY.indexOf(reading.weather) > SEVERITY.indexOf(bad.weather) ? reading : bad,
    undefined,
  );
  const fog = readings.find(({ weather }) => weather === 'fog');
  if (!worst) return fog ?? FOG;
  return worst.weather === 'sun' && fog ? fog : worst;
}

/** What the schedule axis (délais) is read from. */
export interface ScheduleSigns {
  readonly index: Known<number>;
  readonly slip: Known<number>;
  readonly complete: boolean;
  /** Share of the estimates on open work with nothing remaining, 0 to 1. */
  readonly atZero?: number;
  /** While the forecast keeps the date, SPI(t) is at worst veiled. */
  readonly byForecast?: boolean;
}

/**
 * Schedule (délais): the worst of SPI(t) and slip; the slip alone once complete. Fog where both are unknown,
 * or where open work with nothing remaining has over 30 % of the estimates.
 */
export function scheduleWeather(signs: ScheduleSigns, thresholds: Thresholds): WeatherReading {
  const { index, slip, complete, atZero = 0, byForecast = false } = signs;
  if (!complete && atZero > MOST_AT_ZERO) return { weather: 'fog', cause: 'nothing-remains' };
  const readings: WeatherReading[] = [];
  if (index.known && !complete) {
    const ofIndex = reading('index', index.value, thresholds, 'schedule');
    const keeps = byForecast && slip.known && slip.value <= 0;
    readings.push(keeps && ofIndex.weather !== 'sun' ? { ...ofIndex, weather: 'veiled' } : ofIndex);
  }
  if (slip.known) readings.push(reading('slipWorkingDays', slip.value, thresholds, 'slip'));
  if (readings.length === 0) return FOG;
  const worst = worstOf(readings);
  return worst.weather === 'sun' ? { weather: 'sun', cause: complete ? 'complete' : 'fine' } : worst;
}

/** Weather of an overdue milestone, by the working days that it is late at least. */
export function milestoneWeather(slip: number, thresholds: Thresholds): WeatherReading {
  return reading('slipWorkingDays', slip, thresholds, 'milestone');
}

/** What the cost axis (coûts) is read from. */
export interface CostSigns {
  readonly index: Known<number>;
  /** (EAC − BAC) / BAC. */
  readonly overrun: Known<number>;
  /** Nothing has started, and nothing was spent. */
  readonly untouched: boolean;
}

/**
 * Cost (coûts): the worst of CPI and forecast overrun; sun before anything is started or spent. Without a
 * CPI, an overrun can be bad but never good: fog.
 */
export function costWeather(
  { index, overrun, untouched }: CostSigns,
  thresholds: Thresholds,
): WeatherReading {
  if (untouched) return { weather: 'sun', cause: 'fine' };
  const readings: WeatherReading[] = [];
  if (index.known) readings.push(reading('index', index.value, thresholds, 'cost'));
  if (overrun.known) readings.push(reading('overrun', overrun.value, thresholds, 'overrun'));
  // Without an index the overrun is not based on anything earned.
  if (!index.known) return worstOf([...readings, FOG]);
  const worst = worstOf(readings);
  return worst.weather === 'sun' ? { weather: 'sun', cause: 'fine' } : worst;
}

function reading(
  measure: BoundedMeasure,
  value: number,
  thresholds: Thresholds,
  cause: WeatherCause,
): WeatherReading {
  const weather = weatherOf(measure, value, thresholds);
  return { weather, cause: weather === 'sun' ? 'fine' : cause };
}
