import { dayOfDate } from './day-of-date';
import type { Day } from './day';

/**
 * Easter Sunday of a Gregorian year. Source: J.-M. Oudin (1940), in the Explanatory Supplement to the
 * Astronomical Almanac (Seidelmann, 1992).
 */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const moon = century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15;
  const epact = moon % 30;
  const shift = Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const full = epact - shift;
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOfDate(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
