import { Failure } from '../../failure';

/** Lets a limited number of calls run at once, the others in the order in which they came. */
export interface Turns {
  width(): number;
  narrow(width: number): void;
  /** Makes a call in its turn, once `ready` has resolved. After the end it throws `unexpected`. */
  take<T>(ready: () => Promise<unknown>, call: () => Promise<T>): Promise<T>;
  /** Starts no further call, and waits for those that run. */
  end(): Promise<void>;
}

/** Turns of at most `widest` calls at once. */
export function openTurns(widest: number): Turns {
  let width = widest;
  let underWay = 0;
  const waiting: (() => void)[] = [];
  let hasEnded = false;
  let idle: () => void = () => undefined;
  const leave = (): void => {
    underWay -= 1;
    waiting.shift()?.();
    if (underWay === 0) idle();
  };
  return {
    width: () => width,
    narrow: (to) => {
      width = to;
    },
    take: async (ready, call) => {
      while (underWay >= width && !hasEnded) await new Promise<void>((resolve) => waiting.push(resolve));
      underWay += 1;
      try {
        await ready();
        if (hasEnded) throw new Failure('unexpected', 'asked when the function had ended');
        return await call();
      } finally {
        leave();
      }
    },
    end: async () => {
      hasEnded = true;
      waiting.splice(0).forEach((go) => go());
      if (underWay > 0) await new Promise<void>((resolve) => (idle = resolve));
    },
  };
}
