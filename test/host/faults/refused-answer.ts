import type { Effect } from './faults';
import { rateLimitHeaders } from '../limits/rate-limit-headers';
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
    const reason =
      effect.reason ?? (call.service === 'jira' ? 'jira-burst-based' : 'confluence-quota-global-based');
    const limits = rateLimitHeaders({
      limit: 100,
      remaining: 0,
      resetAt: now + (effect.retryAfterSeconds ?? 1) * 1000,
      near: true,
      reason,
    });
    for (const [name, value] of Object.entries(limits)) headers.set(name, value);
  }
  return new Response(JSON.stringify(body), { status, headers });
}
