import { getAppContext } from '@forge/api';
import { Failure } from '../../failure';
import { sleep } from '../sleep';
import { loadOf, type Load } from './load-of';
import { notePause, pauseUntil } from './shared-pause';

export type ProductName = 'jira' | 'confluence';

/** Calls of one invocation that are under way at once: at a tenth of a second each that stays below Jira's 100 a second. */
const WIDE = 8;
/** Invocations whose pace is at hand; a container runs one at a time, the local site several. */
const KEPT = 50;

/** How fast an invocation asks a product: how many calls at once, and when none at all. Holds nothing of what is asked. */
export interface Pace {
  /** Makes a call when its turn comes. */
  run<T>(call: () => Promise<T>): Promise<T>;
  /** Waits while the product asked everyone to wait. Throws the busy failure where that is longer than `patience`, in milliseconds. */
  admitted(patience: number): Promise<void>;
  /** Takes in what an answer says of load. */
  heard(response: { readonly status: number; readonly headers: { get(name: string): string | null } }): Promise<Load>;
  /** Nothing is asked for so many milliseconds. */
  hold(milliseconds: number): void;
}

const paces = new Map<string, Pace>();

/** The pace of the running invocation for a product. */
export function paceOf(product: ProductName): Pace {
  const key = `${getAppContext().invocationId} ${product}`;
  const known = paces.get(key);
  if (known) return known;
  const pace = createPace(product);
  paces.set(key, pace);
  if (paces.size > KEPT) paces.delete(paces.keys().next().value ?? '');
  return pace;
}

function createPace(product: ProductName): Pace {
  let width = WIDE;
  let underWay = 0;
  const waiting: (() => void)[] = [];
  let pause: Promise<void> = Promise.resolve();
  let known: Promise<number> | undefined;
  const enter = async (): Promise<void> => {
    while (underWay >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    underWay += 1;
    await pause;
  };
  const leave = (): void => {
    underWay -= 1;
    waiting.shift()?.();
  };
  const hold = (milliseconds: number): void => {
    const before = pause;
    pause = Promise.all([before, sleep(milliseconds)]).then(() => undefined);
  };
  const admitted = async (patience: number): Promise<void> => {
    known ??= pauseUntil(product).then((until) => {
      const left = until - Date.now();
      if (left > 0 && left <= patience) hold(left);
      return until;
    });
    const until = await known;
    if (until - Date.now() > patience) throw busy(product, until);
  };
  return {
    hold,
    admitted,
    run: async (call) => {
      await enter();
      try {
        return await call();
      } finally {
        leave();
      }
    },
    heard: async (response) => {
      const load = loadOf(response);
      if (load.near) width = 1;
      if (load.refused) width = Math.max(1, Math.floor(width / 2));
      if (load.pausedUntil !== null) {
        known = Promise.resolve(load.pausedUntil);
        await notePause(product, load.pausedUntil);
      }
      return load;
    },
  };
}

/** What is thrown where a product asks everyone to wait. */
export const busy = (product: ProductName, until: number): Failure =>
  new Failure(product === 'jira' ? 'jira-busy' : 'confluence-unavailable', undefined, { retryAt: until });
