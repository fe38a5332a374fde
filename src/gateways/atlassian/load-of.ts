/** What an answer says about the load that the product still accepts. */
export interface Load {
  /** Refused for load: to be retried. */
  readonly refused: boolean;
  /** Milliseconds that the product asks to wait; null: it does not say. */
  readonly wait: number | null;
  /** Little of the quota is left: from now on one call at a time. */
  readonly near: boolean;
  /** Epoch milliseconds until which nobody of this installation should ask; null: no pause. */
  readonly pausedUntil: number | null;
}

interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Milliseconds; a longer wait is shared with every other invocation. */
const SHARED_FROM = 5_000;
/** Milliseconds; the quota is renewed every hour, so a longer wait is not believed. */
const LONGEST = 3_600_000;

/**
 * Reads Atlassian's rate-limit headers: `Retry-After` in seconds, `X-RateLimit-Remaining|Reset|NearLimit`,
 * and `(Beta-)RateLimit`, where `r` is what is left and `t` the seconds until there is more.
 */
export function loadOf({ status, headers }: Answered): Load {
  const refused = status === 429 || status === 503;
  const structured = headers.get('RateLimit') ?? headers.get('Beta-RateLimit') ?? '';
  const remaining =
    numberIn(headers.get('X-RateLimit-Remaining')) ?? numberIn(/\br=(\d+)/.exec(structured)?.[1]);
  const wait = limited(
    secondsOf(headers.get('Retry-After')) ??
      (refused || remaining === 0 ? resetIn(headers, structured) : null),
  );
  const exhausted = remaining === 0 && wait !== null;
  return {
    refused,
    wait: refused ? wait : null,
    near: headers.get('X-RateLimit-NearLimit') === 'true',
    pausedUntil: wait !== null && (refused || exhausted) && wait > SHARED_FROM ? Date.now() + wait : null,
  };
}

function resetIn(headers: Answered['headers'], structured: string): number | null {
  const at = Date.parse(headers.get('X-RateLimit-Reset') ?? '');
  if (Number.isFinite(at)) return at - Date.now();
  return secondsOf(/\bt=(\d+)/.exec(structured)?.[1]);
}

function secondsOf(text: string | null | undefined): number | null {
  const seconds = numberIn(text);
  return seconds === null || seconds <= 0 ? null : seconds * 1000;
}

function numberIn(text: string | null | undefined): number | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const limited = (wait: number | null): number | null =>
  wait === null ? null : Math.min(Math.max(wait, 0), LONGEST);
