import { Queue } from '@forge/events';
import type { QueuedWork } from '../../contract/stored';

/** Queues work; for one project it is done one at a time. */
export async function pushWork(work: QueuedWork, delaySeconds = 0): Promise<void> {
  const queue = new Queue({ key: 'sync' });
  await queue.push({
    body: { ...work },
    ...(delaySeconds > 0 ? { delayInSeconds: delaySeconds } : {}),
    concurrency: { key: `project-${work.projectId}`, limit: 1 },
  });
}
