import type { SiteClock } from '../clock';

/** Time that functions of the app spend waiting. */
export interface Waits {
  /** Calls back once so many milliseconds have passed; gives what takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Settles once so many milliseconds have passed. */
  for(milliseconds: number): Promise<void>;
  /** Runs something during which nobody's waiting time passes. */
  during<T>(run: () => Promise<T>): Promise<T>;
  /** Milliseconds that passed by waiting without the machine's time going by. */
  readonly leapt: number;
}

/** Turns of the event loop in which whoever was called back may go on, before the next wait ends. */
const TURNS = 5;

/**
 * `real`: by the machine's time. `manual`: as soon as everybody waits, the site's clock leaps to where the
 * first wait ends, so that back-offs and slow answers take no time and always the same one.
 */
export function createWaits(clock: SiteClock, time: 'real' | 'manual'): Waits {
  return time === 'real' ? realWaits() : leapingWaits(clock);
}

function realWaits(): Waits {
  const after: Waits['after'] = (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  };
  return { after, for: (milliseconds) => settled(after, milliseconds), during: (run) => run(), leapt: 0 };
}

function leapingWaits(clock: SiteClock): Waits {
  const waiting = new Set<{ readonly until: number; readonly callback: () => void }>();
  let leapt = 0;
  let busy = 0;
  let turning = false;
  const leap = () => {
    const next = [...waiting].reduce((first, one) => (one.until < first.until ? one : first));
    waiting.delete(next);
    const by = Math.max(0, next.until - leapt);
    leapt += by;
    clock.stepTo(clock.now() + by);
    next.callback();
  };
  const turn = (left: number) => {
    if (waiting.size === 0 || busy > 0) turning = false;
    else if (left > 0) setImmediate(turn, left - 1);
    else {
      leap();
      setImmediate(turn, TURNS);
    }
  };
  const begin = () => {
    if (turning || waiting.size === 0 || busy > 0) return;
    turning = true;
    setImmediate(turn, TURNS);
  };
  const after: Waits['after'] = (milliseconds, callback) => {
    const one = { until: leapt + Math.max(0, milliseconds), callback };
    waiting.add(one);
    begin();
    return () => waiting.delete(one);
  };
  return {
    after,
    for: (milliseconds) => settled(after, milliseconds),
    during: async (run) => {
      busy += 1;
      try {
        return await run();
      } finally {
        busy -= 1;
        begin();
      }
    },
    get leapt() {
      return leapt;
    },
  };
}

function settled(after: Waits['after'], milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    after(milliseconds, resolve);
  });
}
