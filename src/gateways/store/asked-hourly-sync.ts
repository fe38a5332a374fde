import kvs from '@forge/kvs';
import { askStore, askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { readValues } from './values';

/** An hourly sync that somebody asked for and that has not begun. */
const waitingKey = (projectId: string): string => `asked-sweep:${projectId}`;
/** When the last one began. */
const startedKey = (projectId: string): string => `begun-sweep:${projectId}`;

/** Milliseconds between two hourly syncs that people ask for. */
const MINIMUM_GAP = 60_000;
/** Milliseconds after which a queued sync that has not begun is lost. */
const LATEST_START = 40 * 60_000;

interface Waiting {
  /** Epoch milliseconds from which on it counts as lost. */
  readonly until: number;
}
interface Started {
  readonly at: number;
}

/**
 * Lets one hourly sync of a project at a time wait for its turn. Answers the instant at which it may begin, a
 * minute after the last one began; null: one waits already, and will read all changes until it begins.
 */
export async function claimHourlySync(projectId: string, now: number): Promise<number | null> {
  const [waiting, started] = [waitingKey(projectId), startedKey(projectId)];
  const values = await readValues<Waiting | Started>([waiting, started]);
  const claimed = values.get(waiting) as Waiting | undefined;
  if (claimed !== undefined && claimed.until > now) return null;
  if (claimed !== undefined) await releaseHourlySync(projectId);
  // Not later: the last one may have begun by a clock that was ahead.
  const due = Math.min(
    now + MINIMUM_GAP,
    Math.max(now, ((values.get(started) as Started | undefined)?.at ?? 0) + MINIMUM_GAP),
  );
  try {
    const claim: Waiting = { until: due + LATEST_START };
    await askStoreOnce(() => kvs.set(waiting, claim, { keyPolicy: 'FAIL_IF_EXISTS' }));
    return due;
  } catch (error) {
    if (isConflict(error)) return null;
    throw error;
  }
}

/** Notes that the hourly sync begins: whoever asks from now on asks for the next one. */
export async function beginHourlySync(projectId: string, now: number): Promise<void> {
  // In this order: whoever asks between the two writes is served by this sync.
  await askStore(() => kvs.set(startedKey(projectId), { at: now } satisfies Started));
  await releaseHourlySync(projectId);
}

/** Releases a claim that led to no sync. */
export const releaseHourlySync = (projectId: string): Promise<void> =>
  askStore(() => kvs.delete(waitingKey(projectId)));
