import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** One call of a function of the app by the platform. */
export interface Invocation {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The person on whose behalf it runs; null where nobody is there (triggers, schedule, queue). */
  readonly accountId: string | null;
  readonly timeoutSeconds: number;
  /** Milliseconds left; 0 once the time is over, or the invocation. */
  remaining(): number;
  end(): void;
}

export type InvocationRequest = Pick<Invocation, 'functionKey' | 'moduleKey' | 'moduleType' | 'accountId' | 'timeoutSeconds'>;

/** Starts to count the time of an invocation: real time, whatever the site's clock does. */
export function startInvocation(request: InvocationRequest): Invocation {
  const deadline = performance.now() + request.timeoutSeconds * 1000;
  let ended = false;
  return {
    ...request,
    id: randomUUID(),
    remaining: () => (ended ? 0 : Math.max(0, deadline - performance.now())),
    end: () => {
      ended = true;
    },
  };
}

/** What a caller is told when a function took longer than it may. */
export function timeOutError(invocation: InvocationRequest): Error {
  const error = new Error(`${invocation.functionKey} timed out after ${String(invocation.timeoutSeconds)} seconds.`);
  error.name = 'FUNCTION_TIME_OUT';
  return error;
}

/** The outcome of `run`, or the time-out error, whichever is first. Whoever computed without a pause until too late is told so too. */
export async function withinTime<T>(invocation: Invocation, run: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeOutError(invocation)), invocation.remaining());
  });
  try {
    const value = await Promise.race([run, timeOut]);
    if (invocation.remaining() === 0) throw timeOutError(invocation);
    return value;
  } finally {
    clearTimeout(timer);
    invocation.end();
  }
}
