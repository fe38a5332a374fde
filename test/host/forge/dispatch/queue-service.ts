import { randomUUID } from 'node:crypto';
import type { Meter } from '../../seams/meter';
import type { Collection } from '../../seams/state';
import { timeLimitOf, type AppManifest } from '../manifest';
import { createPushLimits, type Chain } from './push-limits';
import type { Concurrency, Job, WorkItem } from './work-item';

const MAXIMUM_EVENTS = 50;
const MAXIMUM_PUSH_BYTES = 200 * 1024;
/** Events for consumers that may run longer than 55 seconds are smaller. */
const MAXIMUM_LONG_EVENT_BYTES = 100 * 1024;
const MAXIMUM_DELAY_SECONDS = 900;

interface Push {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload: readonly {
    readonly body: unknown;
    readonly delayInSeconds?: number;
    readonly concurrency?: Concurrency;
  }[];
}

export interface QueueOptions {
  readonly manifest: AppManifest;
  readonly jobs: Collection<Job>;
  /** Pushes by the invocation that their chain began with. */
  readonly chains: Collection<Chain>;
  readonly meter: Meter;
  readonly now: () => number;
  readonly add: (item: WorkItem) => void;
  /** Takes the events of a job that have not started out of the line; answers how many. */
  readonly cancel: (jobId: string) => number;
}

/** Forge's queues as `@forge/events` speaks to them. */
export function createQueueService(options: QueueOptions) {
  const limits = createPushLimits(options.chains, options.now);
  return (path: string, init: RequestInit, origin: string): Response => {
    const request: unknown = JSON.parse(typeof init.body === 'string' ? init.body : '{}');
    if (path.startsWith('/webhook/queue/publish/')) return publish(request as Push, origin, limits, options);
    const { jobId } = request as { jobId: string };
    const job = options.jobs.get(jobId);
    if (job === undefined) return json(404, { message: 'The job does not exist.' });
    if (path.startsWith('/webhook/queue/stats/')) return json(200, job);
    if (path.startsWith('/webhook/queue/cancel/')) return cancelled(jobId, job, options);
    return json(404, { message: `There is no service at ${path}.` });
  };
}

function publish(
  push: Push,
  origin: string,
  limits: ReturnType<typeof createPushLimits>,
  options: QueueOptions,
): Response {
  const consumer = options.manifest.modules.consumer.find(({ queue }) => queue === push.queueName);
  if (consumer === undefined)
    return json(400, { message: `No consumer of the manifest reads queue "${push.queueName}".` });
  const timeoutSeconds = timeLimitOf(options.manifest, consumer.function, 55);
  const refusal = refusalOf(push, timeoutSeconds);
  if (refusal !== null) return refusal;
  const exceeded = limits.refusal(origin, push.payload.length);
  if (exceeded !== null) {
    options.meter.queueEvent(push.queueName, 'refused');
    return json(exceeded, {
      message: exceeded === 429 ? 'Too many events a minute.' : 'Too many pushes in one chain.',
    });
  }
  for (const { body, delayInSeconds = 0, concurrency } of push.payload) {
    options.add({
      id: randomUUID(),
      kind: 'queue',
      moduleKey: consumer.key,
      functionKey: consumer.function,
      timeoutSeconds,
      body,
      createdAt: options.now(),
      dueAt: options.now() + delayInSeconds * 1000,
      queue: { name: push.queueName, jobId: push.jobId, ...(concurrency && { concurrency }) },
      retries: 0,
      origin,
    });
    options.meter.queueEvent(push.queueName, 'pushed');
  }
  options.jobs.set(push.jobId, { success: 0, inProgress: push.payload.length, failed: 0 });
  return json(201, {});
}

function refusalOf(push: Push, timeoutSeconds: number): Response | null {
  const events = push.payload;
  if (events.length === 0) return json(400, { message: 'No events.' });
  if (events.length > MAXIMUM_EVENTS)
    return json(400, { message: `At most ${String(MAXIMUM_EVENTS)} events a push.` });
  if (Buffer.byteLength(JSON.stringify(events)) > MAXIMUM_PUSH_BYTES)
    return json(413, { errorMessage: 'The events of a push have at most 200 KB together.' });
  const largest = Math.max(...events.map((event) => Buffer.byteLength(JSON.stringify(event))));
  if (timeoutSeconds > 55 && largest > MAXIMUM_LONG_EVENT_BYTES)
    return json(413, { errorMessage: 'An event for a consumer with a long time-out has at most 100 KB.' });
  if (events.some(({ delayInSeconds: delay = 0 }) => delay < 0 || delay > MAXIMUM_DELAY_SECONDS))
    return json(400, { message: 'delayInSeconds is between 0 and 900.' });
  return null;
}

function cancelled(jobId: string, job: Job, options: QueueOptions): Response {
  const stopped = options.cancel(jobId);
  options.jobs.set(jobId, { ...job, inProgress: job.inProgress - stopped, failed: job.failed + stopped });
  return new Response(null, { status: 204 });
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
