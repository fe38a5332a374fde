import type { Effect } from './faults';
import type { PlatformCall } from './create-faults';

type Refused = Extract<Effect, { readonly kind: 'refused' }>;

/** What a service answers in place of the real answer, in the form that it has there. */
export function refusedAnswer(effect: Refused, call: PlatformCall, now: number): Response {
  const { status } = effect;
  const message = status === 429 ? 'Rate limit exceeded' : 'The service misbehaves, as it was told to';
  const code = effect.code ?? (status === 429 ? 'TOO_MANY_REQUESTS' : `HTTP_${String(status)}`);
  const body = call.service === 'jira' ? { errorMessages: [message], errors: {} } : { code, message };
  const headers = new Headers({ 'content-type': 'application/json' });
  if (effect.retryAfterSeconds !== undefined) headers.set('retry-after', String(effect.retryAfterSeconds));
  if (status === 429 && (call.service === 'jira' || call.service === 'confluence')) {
    const reason = effect.reason ?? (call.service === 'jira' ? 'jira-burst-based' : 'confluence-quota-global-based');
    const limits = rateLimitHeaders({ limit: 100, remaining: 0, resetAt: now + (effect.retryAfterSeconds ?? 1) * 1000, reason });
    for (const [name, value] of Object.entries(limits)) headers.set(name, value);
  }
  return new Response(JSON.stringify(body), { status, headers });
}

/** The headers in which Jira and Confluence tell a caller how it stands with a limit. */
export function rateLimitHeaders(limit: {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
  readonly reason: string | null;
}): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': String(limit.remaining),
    'x-ratelimit-reset': new Date(limit.resetAt).toISOString(),
    'x-ratelimit-nearlimit': String(limit.remaining < limit.limit / 5),
    ...(limit.reason === null ? {} : { 'ratelimit-reason': limit.reason }),
  };
}
