import type { QueuedWork } from '../contract/stored';

/** What use cases need of the queue. */
export interface QueueNeeds {
  /** Throws Failure('store-busy') where the queue takes nothing at present: the platform lets so many events be pushed a minute. */
  readonly push: (work: QueuedWork, delaySeconds?: number) => Promise<void>;
  /** Pushes many together; answers how many the queue did not take. */
  readonly pushAll: (works: readonly QueuedWork[]) => Promise<number>;
}
