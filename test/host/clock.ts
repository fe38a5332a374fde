import type { Clock } from './seams/clock';
import { systemNow } from './forge/system-time';

/**
 * The clock as the local site holds it: besides being read and moved, it steps while scheduled work is done
 * on the way.
 */
export interface SiteClock extends Clock {
  /** Sets the clock to an instant without telling anybody: a step on the way of a move. */
  stepTo(instant: number): void;
  /** Called with the target of each move; whoever has work due on the way does it, then the clock arrives. */
  onMove(listener: (instant: number) => Promise<void>): void;
}

/**
 * Between these days, in which projects commit themselves, the site's clock stays: beyond, no product knows
 * what a date is.
 */
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2199, 11, 31);
const isInBounds = (instant: number): boolean => instant >= FIRST && instant <= LAST;

/**
 * The instant that was kept of a clock; undefined where it is none, as a clock that was set too far once left
 * it.
 */
export const soundInstant = (kept: unknown): number | undefined =>
  typeof kept === 'number' && isInBounds(kept) ? kept : undefined;

/**
 * A clock that starts at an instant. `real`: it goes on with the machine's time, from there; `manual`: it
 * stands still until it is moved. `keep` is told each instant that it is set to.
 */
export function createClock(
  start: number,
  timeZone: string,
  time: 'real' | 'manual',
  keep: (instant: number) => void = () => undefined,
): SiteClock {
  const listeners: ((instant: number) => Promise<void>)[] = [];
  let setTo = start;
  let setAt = systemNow();
  const now = () => (time === 'manual' ? setTo : setTo + (systemNow() - setAt));
  const stepTo = (instant: number) => {
    setTo = instant;
    setAt = systemNow();
    keep(instant);
  };
  return {
    timeZone,
    now,
    stepTo,
    onMove: (listener) => void listeners.push(listener),
    moveTo: async (instant) => {
      if (!isInBounds(instant))
        throw new RangeError('The clock of the site goes from 1990-01-01 to 2199-12-31.');
      const goesBack = instant < now();
      for (const listener of listeners) await listener(instant);
      if (goesBack || now() < instant) stepTo(instant);
    },
  };
}
