import type { WorkItem } from './work-item';

const RETENTION = 24 * 3600 * 1000;
const MAXIMUM_TRIGGER_RETRIES = 4;
/**
 * The platform tries for a day; the site gives up sooner where a function throws, so that somebody sees it.
 */
const MAXIMUM_RETRIES_AFTER_ERRORS = 6;
const MAXIMUM_DELAY_SECONDS = 900;
const MAXIMUM_RETRY_DATA_BYTES = 4096;

interface RetryOptions {
  readonly retryAfter?: number;
  readonly retryReason?: string;
  readonly retryData?: unknown;
}

/** What a handler returns to be called again (`new InvocationError(…)`), else null. */
export function retryRequestOf(result: unknown): RetryOptions | null {
  if (typeof result !== 'object' || result === null || !('_retry' in result) || result._retry !== true)
    return null;
  return 'retryOptions' in result ? (result.retryOptions as RetryOptions) : {};
}

/** The work as it comes again because the app asked for it; null where its time is over. */
export function askedAgain(item: WorkItem, options: RetryOptions, now: number): WorkItem | null {
  if (item.kind === 'trigger' && item.retries >= MAXIMUM_TRIGGER_RETRIES) return null;
  const delay = Math.min(options.retryAfter ?? 1, MAXIMUM_DELAY_SECONDS);
  return again(
    item,
    options.retryReason ?? 'FUNCTION_RETRY_REQUEST',
    keptData(options.retryData),
    delay,
    now,
  );
}

/** The work as it comes again because the function failed; events of products do not. */
export function failedAgain(item: WorkItem, reason: string, now: number): WorkItem | null {
  if (item.kind === 'trigger' || item.retries >= MAXIMUM_RETRIES_AFTER_ERRORS) return null;
  return again(item, reason, undefined, Math.min(5 * 2 ** item.retries, MAXIMUM_DELAY_SECONDS), now);
}

function again(
  item: WorkItem,
  retryReason: string,
  retryData: unknown,
  delay: number,
  now: number,
): WorkItem | null {
  const dueAt = now + delay * 1000;
  const remainingTimeMs = item.createdAt + RETENTION - dueAt;
  if (remainingTimeMs <= 0) return null;
  const retries = item.retries + 1;
  const retentionWindow = { startTime: new Date(item.createdAt).toISOString(), remainingTimeMs };
  return {
    ...item,
    dueAt,
    retries,
    retryContext: { retryCount: retries, retryReason, retryData, retentionWindow },
  };
}

function keptData(data: unknown): unknown {
  const size = data === undefined ? 0 : Buffer.byteLength(JSON.stringify(data));
  return size > MAXIMUM_RETRY_DATA_BYTES ? undefined : data;
}
