import type { Meter } from '../../seams/meter';
import type { Collection } from '../../seams/state';
import type { SiteClock } from '../../clock';
import type { FaultState } from '../../faults/create-faults';
import { askedAgain, failedAgain, retryRequestOf } from './retry';
import type { Schedule } from './schedule';
import type { Job, WorkItem } from './work-item';

export interface DispatcherOptions {
  readonly clock: SiteClock;
  readonly pending: Collection<WorkItem>;
  readonly jobs: Collection<Job>;
  readonly schedule: Schedule;
  readonly meter: Meter;
  /** Calls the app with an item; rejects where the function fails. */
  readonly deliver: (item: WorkItem) => Promise<unknown>;
  readonly runScheduled: (triggerKey: string) => Promise<void>;
  readonly faults: FaultState;
  /** How many items are delivered side by side. */
  readonly parallel: number;
}

export interface Dispatcher {
  add(item: WorkItem): void;
  cancel(jobId: string): number;
  /** Does what is due until the instant, each at its time; the clock goes along. */
  advanceTo(instant: number): Promise<void>;
  /**
   * Does everything that waits, letting delays pass. Scheduled triggers that become due on the way run too.
   */
  drain(): Promise<void>;
  /** True where something is due now. */
  isDue(): boolean;
  /** Waits until what was begun is done. */
  settled(): Promise<void>;
}

/** Gives the app its work: queue events, product events, scheduled runs; in the order of the site's clock. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { clock, pending, schedule } = options;
  const underway = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const oneAfterAnother = (run: () => Promise<void>): Promise<void> => {
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };
  const advance = async (target: number) => {
    schedule.prepare(clock.now(), target);
    for (;;) {
      const item = earliest(pending, underway);
      const scheduled = schedule.next();
      const at = Math.min(item?.dueAt ?? Infinity, scheduled?.at ?? Infinity);
      if (at > target) return;
      if (at > clock.now()) clock.stepTo(at);
      if (scheduled?.at === at) await runScheduled(scheduled.trigger);
      else await deliverDue(options, underway);
    }
  };
  const runScheduled = async (trigger: Parameters<Schedule['ran']>[0]) => {
    schedule.ran(trigger);
    await options.runScheduled(trigger.key).catch(() => undefined);
  };
  const drain = async () => {
    for (let item = earliest(pending, underway); item !== undefined; item = earliest(pending, underway))
      await advance(Math.max(item.dueAt, clock.now()));
  };
  return {
    add: (item) => {
      for (const copy of arriving(item, options.faults)) pending.set(copy.id, copy);
    },
    cancel: (jobId) => {
      const waiting = [...pending.entries()].filter(
        ([id, item]) => item.queue?.jobId === jobId && !underway.has(id),
      );
      for (const [id] of waiting) pending.delete(id);
      return waiting.length;
    },
    advanceTo: (instant) => oneAfterAnother(() => advance(instant)),
    drain: () => oneAfterAnother(drain),
    isDue: () =>
      Math.min(earliest(pending, underway)?.dueAt ?? Infinity, schedule.next()?.at ?? Infinity) <=
      clock.now(),
    settled: async () => {
      await last;
    },
  };
}

/** An item as it comes to the app: once as a rule, else as the site was told to misbehave. */
function arriving(item: WorkItem, faults: FaultState): readonly WorkItem[] {
  return faults.arrivalsOf(item.kind).map((seconds, time) => {
    const dueAt = item.dueAt + Math.round(seconds * 1000);
    return time === 0
      ? { ...item, dueAt }
      : { ...item, dueAt, id: `${item.id}-${String(time)}`, copyOf: item.id };
  });
}

function earliest(pending: Collection<WorkItem>, except: ReadonlySet<string>): WorkItem | undefined {
  let first: WorkItem | undefined;
  for (const [id, item] of pending.entries())
    if (!except.has(id) && (first === undefined || item.dueAt < first.dueAt)) first = item;
  return first;
}

/** Delivers what is due now, side by side as far as their concurrency keys allow. */
async function deliverDue(options: DispatcherOptions, underway: Set<string>): Promise<void> {
  const now = options.clock.now();
  const due = [...options.pending.entries()].map(([, item]) => item).filter((item) => item.dueAt <= now);
  const waiting = due.sort((one, other) => one.dueAt - other.dueAt);
  const worker = async () => {
    for (;;) {
      const item = take(waiting, underway, options);
      if (item === undefined) return;
      await deliverOne(item, options).finally(() => underway.delete(item.id));
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
}

/** The next item that may start; a key that is in use as often as its limit allows holds its items back. */
function take(
  waiting: WorkItem[],
  underway: Set<string>,
  { pending }: DispatcherOptions,
): WorkItem | undefined {
  const inUse = (key: string) =>
    [...underway].filter((id) => pending.get(id)?.queue?.concurrency?.key === key).length;
  const at = waiting.findIndex(({ id, queue }) => {
    const concurrency = queue?.concurrency;
    return !pending.has(id) || concurrency === undefined || inUse(concurrency.key) < concurrency.limit;
  });
  const [item] = at === -1 ? [] : waiting.splice(at, 1);
  if (item === undefined) return undefined;
  if (!pending.has(item.id)) return take(waiting, underway, { pending } as DispatcherOptions);
  underway.add(item.id);
  return item;
}

async function deliverOne(item: WorkItem, options: DispatcherOptions): Promise<void> {
  const { clock, pending } = options;
  let next: WorkItem | null = null;
  let failed = false;
  try {
    const retry = retryRequestOf(await options.deliver(item));
    if (retry !== null) next = askedAgain(item, retry, clock.now());
    failed = retry !== null && next === null;
  } catch (error) {
    next = failedAgain(item, error instanceof Error ? error.name : 'UNKNOWN', clock.now());
    failed = true;
  }
  if (next !== null) pending.set(next.id, next);
  else pending.delete(item.id);
  note(item, next, failed, options);
}

function note(
  item: WorkItem,
  next: WorkItem | null,
  failed: boolean,
  { jobs, meter }: DispatcherOptions,
): void {
  if (item.queue === undefined) return;
  meter.queueEvent(item.queue.name, failed ? 'failed' : 'delivered');
  const job = jobs.get(item.queue.jobId);
  if (job === undefined || next !== null || item.copyOf !== undefined) return;
  const outcome = failed ? { failed: job.failed + 1 } : { success: job.success + 1 };
  jobs.set(item.queue.jobId, { ...job, ...outcome, inProgress: job.inProgress - 1 });
}
