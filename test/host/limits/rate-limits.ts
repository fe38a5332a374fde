import { operationOf } from '../forge/metered-product';
import { hourlyQuota, POINTS_AN_HOUR } from './hourly-quota';
import { rateLimitHeaders, type RateLimitReason } from './rate-limit-headers';
import { recentWrites, type WriteRule } from './recent-writes';
import { tokenBuckets } from './token-buckets';

/** How much of Jira or Confluence the app may ask; what is absent is as Atlassian has it. */
export interface AskedAtMost {
  /** Points in an hour of UTC. */
  readonly pointsAnHour?: number | undefined;
  /** Calls of one operation in a second, whatever its method. */
  readonly callsASecond?: number | undefined;
  /** Writes of one issue, in place of both of Atlassian's rules. */
  readonly issueWrites?: WriteRule | undefined;
}

const CALLS_A_SECOND: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
/** Operations that may be called more often than others of their method. */
const OFTEN: readonly string[] = ['GET /rest/api/3/issue/{}', 'POST /rest/api/3/search/approximate-count'];
const CALLS_A_SECOND_OF_THOSE = 150;
const ISSUE_WRITES: readonly WriteRule[] = [
  { most: 20, seconds: 2 },
  { most: 100, seconds: 30 },
];

/** A call as limits look at it: its path may have a query. */
export interface LimitedCall {
  readonly method: string;
  readonly path: string;
}

/**
 * How much a product lets the app ask of it: points by the hour; of Jira also bursts by operation and writes
 * of one issue.
 */
export interface RateLimits {
  /** Lets a call pass, null; or gives the answer that refuses it. */
  refusal(call: LimitedCall): Response | null;
  /** Counts what a call cost that passed; gives the headers that tell how it stands. */
  charged(call: LimitedCall, points: number): Readonly<Record<string, string>>;
}

/** The limits of a product by the site's clock; `asked` is looked at for each call. */
export function createRateLimits(
  product: 'jira' | 'confluence',
  now: () => number,
  asked: () => AskedAtMost | undefined,
): RateLimits {
  const quota = hourlyQuota(now, () => asked()?.pointsAnHour ?? POINTS_AN_HOUR);
  const bursts = tokenBuckets(now);
  const writes = recentWrites(now, () => {
    const issueWrites = asked()?.issueWrites;
    return issueWrites === undefined ? ISSUE_WRITES : [issueWrites];
  });
  const rateOf = (call: LimitedCall) => asked()?.callsASecond ?? callsASecond(call);
  const refused = (reason: RateLimitReason, limit: number, until: number) =>
    refusedForLoad(reason, limit, until, now());
  return {
    refusal: (call) => {
      const openAgain = quota.fullUntil();
      if (openAgain !== null) return refused(`${product}-quota-global-based`, quota.most(), openAgain);
      if (product === 'confluence') return null;
      const token = bursts.nextAt(nameOf(call), rateOf(call));
      if (token !== null) return refused('jira-burst-based', rateOf(call), token);
      const writable = writes.nextAt(call);
      if (writable !== null) return refused('jira-per-issue-on-write', writable.most, writable.at);
      bursts.take(nameOf(call), rateOf(call));
      writes.note(call);
      return null;
    },
    charged: (call, points) => {
      quota.spend(points);
      const hourly = { limit: quota.most(), remaining: quota.left(), resetAt: quota.resetsAt() };
      const burst = {
        limit: rateOf(call),
        remaining: bursts.left(nameOf(call), rateOf(call)),
        resetAt: now() + 1000,
      };
      const near = [hourly, burst].some(({ limit, remaining }) => remaining < limit / 5);
      return {
        ...rateLimitHeaders({ ...(product === 'jira' ? burst : hourly), near, reason: null }),
        'ratelimit-policy': `"global-app-quota";q=${String(hourly.limit)};w=3600`,
        ratelimit: `"global-app-quota";r=${String(hourly.remaining)};t=${String(Math.ceil((hourly.resetAt - now()) / 1000))}`,
      };
    },
  };
}

const nameOf = ({ method, path }: LimitedCall): string => operationOf(method, path);

function callsASecond(call: LimitedCall): number {
  return OFTEN.includes(nameOf(call))
    ? CALLS_A_SECOND_OF_THOSE
    : (CALLS_A_SECOND[call.method.toUpperCase()] ?? 100);
}

/** The answer to a call that came too early; `until` is when it may come again. */
function refusedForLoad(reason: RateLimitReason, limit: number, until: number, now: number): Response {
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  const headers = rateLimitHeaders({ limit, remaining: 0, resetAt: until, near: true, reason });
  const message = 'Rate limit exceeded';
  const body = reason.startsWith('jira-')
    ? { errorMessages: [message], errors: {} }
    : { code: 'TOO_MANY_REQUESTS', message };
  return Response.json(body, { status: 429, headers: { 'retry-after': String(seconds), ...headers } });
}
