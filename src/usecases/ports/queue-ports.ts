import type { QueuedWork } from '../../contract/stored/queued-work';

/** What use cases need of the queue. */
export interface QueuePorts {
  /**
   * Throws Failure('store-busy') where the queue takes nothing at present: the platform lets so many events
   * be pushed a minute.
   */
  readonly push: (work: QueuedWork, delaySeconds?: number) => Promise<void>;
  /** Pushes many together; answers how many the queue did not take. */
  readonly pushAll: (works: readonly QueuedWork[]) => Promise<number>;
}

/** What use cases need to let people ask for readings. */
export interface HourlySyncPorts {
  /**
   * Lets one sweep that people ask for wait at a time: the instant at which it may begin, at most a minute
   * from now; null: one waits already.
   */
  readonly claimHourlySync: (projectId: string, now: number) => Promise<number | null>;
  /** The sweep begins: what is asked from now on is for another one. */
  readonly beginHourlySync: (projectId: string, now: number) => Promise<void>;
  readonly releaseHourlySync: (projectId: string) => Promise<void>;
}
