/** What an answer says of how much the product still takes. */
export interface Load {
  /** Not answered for load: to be asked again. */
  readonly refused: boolean;
  /** Milliseconds that the product asks to wait; null: it does not say. */
  readonly wait: number | null;
  /** Little is left of what may be asked: one call at a time from now on. */
  readonly near: boolean;
  /** Epoch milliseconds until which nobody of this installation should ask; null: go on. */
  readonly pausedUntil: number | null;
}

interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** A wait longer than this is told to every other invocation. */
const SHARED_FROM = 5_000;
/** The hour's quota begins anew within the hour: nothing that says otherwise is believed. */
const LONGEST = 3_600_000;

/**
 * Reads the rate-limit headers of Atlassian: `Retry-After` in seconds,
 * `X-RateLimit-Remaining|Reset|NearLimit`, and `(Beta-)RateLimit`, whose `r` is what is left and whose `t`
 * are the seconds until there is more.
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
