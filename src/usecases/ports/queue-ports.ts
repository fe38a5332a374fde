import type { QueuedWork } from '../../contract/stored/queued-work';

/** What use cases need of the queue. */
export interface QueuePorts {
  /**
   * Throws Failure('store-busy') where the queue takes nothing now: the platform limits events by the minute.
   */
  readonly push: (work: QueuedWork, delaySeconds?: number) => Promise<void>;
  /** Pushes many pieces of work together. Answers how many the queue did not take. */
  readonly pushAll: (works: readonly QueuedWork[]) => Promise<number>;
}

/** What use cases need so that people can ask for an hourly sync. */
export interface HourlySyncPorts {
  /**
   * Lets one asked hourly sync wait at a time. Answers when it may begin, at most a minute from now; null:
   * one waits already.
   */
  readonly claimHourlySync: (projectId: string, now: number) => Promise<number | null>;
  /** Notes that the hourly sync begins: whoever asks from now on asks for the next one. */
  readonly beginHourlySync: (projectId: string, now: number) => Promise<void>;
  readonly releaseHourlySync: (projectId: string) => Promise<void>;
}
