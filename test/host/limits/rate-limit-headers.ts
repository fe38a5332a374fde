/** Why Jira or Confluence refuses for load, in the words of their `RateLimit-Reason` header. */
export const RATE_LIMIT_REASONS = [
  'jira-quota-global-based',
  'jira-quota-tenant-based',
  'jira-burst-based',
  'jira-per-issue-on-write',
  'confluence-quota-global-based',
  'confluence-quota-tenant-based',
] as const;
export type RateLimitReason = (typeof RATE_LIMIT_REASONS)[number];

/** The headers in which Jira and Confluence tell a caller how it stands with a limit. */
export function rateLimitHeaders(limit: {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
  /** Less than a fifth is left of what may be asked. */
  readonly near: boolean;
  readonly reason: RateLimitReason | null;
}): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': String(limit.remaining),
    'x-ratelimit-reset': new Date(limit.resetAt).toISOString(),
    ...(limit.near ? { 'x-ratelimit-nearlimit': 'true' } : {}),
    ...(limit.reason === null ? {} : { 'ratelimit-reason': limit.reason }),
  };
}
