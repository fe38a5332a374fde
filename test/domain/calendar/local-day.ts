export type { Day } from '../../../src/domain/calendar/day';
export { isoOf } from '../../../src/domain/calendar/day';
import type { Day } from '../../../src/domain/calendar/day';
import { dayFrom } from '../../../src/domain/calendar/day-arithmetic';

/**
 * A day read in the machine's time zone: the fault that the suites repeated under several zones are there to
 * find.
 */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const midnight = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return dayFrom(Math.floor(midnight.getTime() / 86_400_000));
}
