import {
  InvalidPushSettingsError,
  InvalidQueueNameError,
  NoEventsToPushError,
  PartialSuccessError,
  PayloadTooBigError,
  Queue,
  TooManyEventsError,
  type PushEvent,
} from '@forge/events';
import type { QueuedWork } from '../../contract/stored/queued-work';
import { Failure } from '../../failure';

/** Events that the platform takes in one push. */
const TOGETHER = 50;

/**
 * Queues work; one piece at a time runs for a project. Throws Failure('store-busy') where the platform does
 * not take it: it accepts 500 events a minute, and a thousand pushes that descend from one event.
 */
export async function pushWork(work: QueuedWork, delaySeconds = 0): Promise<void> {
  await push([eventOf(work, delaySeconds)]);
}

/** Queues many pieces of work, fifty in a push. Answers how many the platform did not take. */
export async function pushAll(works: readonly QueuedWork[]): Promise<number> {
  let refused = 0;
  for (let first = 0; first < works.length; first += TOGETHER) {
    const some = works.slice(first, first + TOGETHER).map((work) => eventOf(work, 0));
    refused += await push(some).then(
      () => 0,
      (error: unknown) => notTaken(error, some.length),
    );
  }
  return refused;
}

function eventOf(work: QueuedWork, delaySeconds: number): PushEvent {
  return {
    body: { ...work },
    ...(delaySeconds > 0 ? { delayInSeconds: delaySeconds } : {}),
    concurrency: { key: `project-${work.projectId}`, limit: 1 },
  };
}

async function push(events: PushEvent[]): Promise<void> {
  try {
    await new Queue({ key: 'sync' }).push(events);
  } catch (error) {
    if (OURS.some((kind) => error instanceof kind)) throw error;
    throw new Failure('store-busy', undefined, { cause: error });
  }
}

/** Faults of the app; all other errors are load, a fault of the platform, or no answer from it. */
const OURS = [
  InvalidPushSettingsError,
  InvalidQueueNameError,
  NoEventsToPushError,
  PayloadTooBigError,
  TooManyEventsError,
];

function notTaken(error: unknown, pushed: number): number {
  if (!(error instanceof Failure)) throw error;
  return error.cause instanceof PartialSuccessError ? error.cause.failedEvents.length : pushed;
}
