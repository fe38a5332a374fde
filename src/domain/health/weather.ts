import type { Weather, WeatherCause, WeatherReading } from '../result/project-result';
import type { Known } from '../known';
import type { Thresholds } from '../plan/project-plan';

/** From best to worst; fog is neither. */
export const SEVERITY: readonly Weather[] = ['sun', 'veiled', 'cloudy', 'storm'];

/** Nothing known to judge by. */
export const FOG: WeatherReading = { weather: 'fog', cause: 'no-data' };

/** Weather of a measure: green is sun; the better half of amber is veiled, the worse half cloudy; beyond is storm (domain.md 4.7). */
export function weatherOf(value: number, bounds: { readonly green: number; readonly amber: number }): Weather {
  const lowerIsWorse = bounds.green >= bounds.amber;
  const excess = lowerIsWorse ? bounds.green - value : value - bounds.green;
  const band = Math.abs(bounds.amber - bounds.green);
  const tolerance = 1e-9;
  if (excess <= tolerance) return 'sun';
  if (excess <= band / 2 + tolerance) return 'veiled';
  return excess <= band + tolerance ? 'cloudy' : 'storm';
}

/** The worst of some readings; fog does not hide what is known to be bad, and wins over sun. */
export function worstOf(readings: readonly WeatherReading[]): WeatherReading {
  const known = readings.filter(({ weather }) => weather !== 'fog');
  const worst = known.reduce<WeatherReading | undefined>(
    (bad, reading) => (!bad || SEVERITY.indexOf(reading.weather) > SEVERITY.indexOf(bad.weather) ? reading : bad),
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
}

/** Schedule: the worst of SPI(t) and slip; once complete, the slip alone. Unknown slip and index: fog. */
export function scheduleWeather({ index, slip, complete }: ScheduleSigns, thresholds: Thresholds): WeatherReading {
  const readings: WeatherReading[] = [];
  if (index.known && !complete) readings.push(reading(index.value, thresholds.index, 'schedule'));
  if (slip.known) readings.push(reading(slip.value, thresholds.slipWorkingDays, 'slip'));
  if (readings.length === 0) return FOG;
  const worst = worstOf(readings);
  return worst.weather === 'sun' ? { weather: 'sun', cause: complete ? 'complete' : 'fine' } : worst;
}

/** What the cost axis (coûts) is read from. */
export interface CostSigns {
  readonly index: Known<number>;
  /** (EAC - BAC) / BAC. */
  readonly overrun: Known<number>;
  /** Nothing begun, nothing spent: nothing to reproach. */
  readonly untouched: boolean;
}

/** Cost: the worst of CPI and forecast overrun. */
export function costWeather({ index, overrun, untouched }: CostSigns, thresholds: Thresholds): WeatherReading {
  if (untouched) return { weather: 'sun', cause: 'fine' };
  const readings: WeatherReading[] = [];
  if (index.known) readings.push(reading(index.value, thresholds.index, 'cost'));
  if (overrun.known) readings.push(reading(overrun.value, thresholds.overrun, 'overrun'));
  // An overrun without an index has nothing earned to stand on.
  if (!index.known) return worstOf([...readings, FOG]);
  const worst = worstOf(readings);
  return worst.weather === 'sun' ? { weather: 'sun', cause: 'fine' } : worst;
}

function reading(value: number, bounds: { green: number; amber: number }, cause: WeatherCause): WeatherReading {
  const weather = weatherOf(value, bounds);
  return { weather, cause: weather === 'sun' ? 'fine' : cause };
}
