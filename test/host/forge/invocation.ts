import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Waits } from './waits';

/** One call of a function of the app by the platform. */
export interface Invocation {
  readonly id: string;
  /** Id of the invocation that pushed the event that pushed … this one; its own where nobody pushed it. */
  readonly origin: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The person on whose behalf it runs; null where nobody is there (triggers, schedule, queue). */
  readonly accountId: string | null;
  readonly timeoutSeconds: number;
  /** Milliseconds left; 0 once the time is over, or the invocation. */
  remaining(): number;
  /** Number of its next call to the platform, from 1. */
  nextCall(): number;
  /** Ends it from outside with the error that its caller is told. Nothing that it began goes on. */
  kill(error: Error): void;
  /** The outcome of its function, or the error of its end, whichever is first. */
  outcome<T>(run: Promise<T>): Promise<T>;
  /** Calls back when it is over, however it ends, at once where it is; gives what takes it back. */
  whenOver(callback: () => void): () => void;
  /** Milliseconds since it began. */
  elapsed(): number;
}

export type InvocationRequest = Pick<
  Invocation,
  'functionKey' | 'moduleKey' | 'moduleType' | 'accountId' | 'timeoutSeconds'
> &
  Partial<Pick<Invocation, 'origin'>>;

/** Starts to count the time of an invocation: real time and time waited, whatever the site's clock does. */
export function startInvocation(request: InvocationRequest, waits: Waits): Invocation {
  const passed = () => performance.now() + waits.leapt;
  const began = passed();
  let ended = false;
  let isOver = false;
  let calls = 0;
  const over = new Set<() => void>();
  let kill: (error: Error) => void = () => undefined;
  const killed = new Promise<never>((_, reject) => {
    kill = (error) => {
      ended = true;
      reject(error);
    };
  });
  killed.catch(() => undefined);
  const elapsed = () => passed() - began;
  const remaining = () => (ended ? 0 : Math.max(0, request.timeoutSeconds * 1000 - elapsed()));
  const outcome = async <T>(run: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => kill(timeOutError(request)), remaining());
    try {
      const value = await Promise.race([run, killed]);
      if (remaining() === 0) throw timeOutError(request);
      return value;
    } finally {
      clearTimeout(timer);
      ended = true;
      isOver = true;
      over.forEach((callback) => callback());
    }
  };
  const whenOver = (callback: () => void) => {
    if (isOver) callback();
    else over.add(callback);
    return () => over.delete(callback);
  };
  const id = randomUUID();
  return {
    ...request,
    id,
    origin: request.origin ?? id,
    remaining,
    nextCall: () => ++calls,
    kill,
    outcome,
    whenOver,
    elapsed,
  };
}

/** What a caller is told when a function took longer than it may. */
export function timeOutError(invocation: InvocationRequest): Error {
  const error = new Error(
    `${invocation.functionKey} timed out after ${String(invocation.timeoutSeconds)} seconds.`,
  );
  error.name = 'FUNCTION_TIME_OUT';
  return error;
}

/** What a caller is told when the container of a function died. */
export function crashError(invocation: InvocationRequest): Error {
  const error = new Error(`${invocation.functionKey} died while it ran.`);
  error.name = 'FUNCTION_CRASHED';
  return error;
}
