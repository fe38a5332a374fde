import { z } from 'zod';
import { RATE_LIMIT_REASONS } from '../limits/rate-limit-headers';

/** A part of one, from never to always. */
const chance = z.number().min(0).max(1);
const seconds = z.number().min(0).max(900);
const when = z.enum(['before', 'after']);

/**
 * What befalls a call of a function to the platform. The first three come before whatever else befalls it; of
 * the others one does. `broken` and `crash` come before the call has its effect, or after it: then the work
 * is done and nobody hears of it.
 */
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('late'), milliseconds: z.number().min(0).max(900_000) }),
  /** The site's clock leaps, forward or back. */
  z.strictObject({ kind: z.literal('clock'), seconds: z.number() }),
  /** What somebody does elsewhere meanwhile; tests only. */
  z.strictObject({
    kind: z.literal('meanwhile'),
    run: z.custom<() => Promise<void>>((value) => typeof value === 'function'),
  }),
  /** Refused without effect. Without `retryAfterSeconds` the answer does not say when to come back. */
  z.strictObject({
    kind: z.literal('refused'),
    status: z.number().int().min(400).max(599),
    code: z.string().optional(),
    retryAfterSeconds: z.number().int().min(0).optional(),
    reason: z.enum(RATE_LIMIT_REASONS).optional(),
  }),
  /** The real answer, of which only the first half arrives. */
  z.strictObject({ kind: z.literal('cut') }),
  /** The connection breaks. */
  z.strictObject({ kind: z.literal('broken'), when }),
  /** No answer comes until the time of the function is over. */
  z.strictObject({ kind: z.literal('silent') }),
  /** The function ends as if its container had died: nothing in it runs any more. */
  z.strictObject({ kind: z.literal('crash'), when }),
  /**
   * A batch of the key-value store, or of issues fetched, of which only some items are done; other calls are
   * left alone.
   */
  z.strictObject({ kind: z.literal('partial') }),
]);

const callFault = z.strictObject({
  service: z.enum(['jira', 'confluence', 'kvs', 'queue']).optional(),
  /** A part of the path of the calls meant. */
  path: z.string().optional(),
  method: z.string().optional(),
  /** Only calls that this function of the manifest makes. */
  function: z.string().optional(),
  /** Only the n-th call of an invocation, from 1. */
  nth: z.number().int().min(1).optional(),
  /** So many of the calls meant are spared first. */
  skip: z.number().int().min(0).optional(),
  /** At most so often; without: until told otherwise. */
  times: z.number().int().min(1).optional(),
  /** How probably each time; without: always. */
  chance: chance.optional(),
  effect,
});

const arrivals = {
  /** Delivered once more. */
  twice: chance.optional(),
  /** Delivered later by up to so many seconds, each by itself: so in another order too. */
  late: z.strictObject({ chance, upToSeconds: seconds }).optional(),
};

/** How the site misbehaves. Everything is absent where it behaves. */
export const faultsSchema = z.strictObject({
  /** What chances are drawn from: the same seed, the same misfortunes. */
  seed: z.number().int().optional(),
  /** Calls of functions to Jira, Confluence, the key-value store and the queues. */
  calls: z.array(callFault).max(100).optional(),
  /** Events of products on their way to triggers; Forge does not promise that they arrive. */
  events: z
    .strictObject({
      lost: chance.optional(),
      ...arrivals,
      /** A version that is released, archived or the reverse sends that event, and no `updated` beside it. */
      turnsAlone: z.boolean().optional(),
    })
    .optional(),
  /** Events of queues on their way to consumers; Forge promises at least once. */
  queues: z.strictObject(arrivals).optional(),
  /** What Forge tells the app of its licence; nothing where absent, as where an app is not sold. */
  licence: z.enum(['active', 'inactive']).optional(),
  /**
   * Accounts that have not consented to what the app does on their behalf: its calls for them are refused.
   */
  withoutConsent: z.array(z.string()).optional(),
  /** Accounts that people have closed: Atlassian says so where the app reports that it keeps them. */
  closedAccounts: z.array(z.string()).optional(),
  /**
   * Keys of the projects that the app itself may not browse: an administrator took it out of their permission
   * schemes.
   */
  barred: z.array(z.string()).optional(),
  /** Jira and Confluence let the app ask less than Atlassian's limits, which hold otherwise. */
  limits: z
    .strictObject({
      pointsAnHour: z.number().int().min(1).optional(),
      callsASecond: z.number().int().min(1).optional(),
      issueWrites: z.strictObject({ most: z.number().int().min(1), seconds: z.number().min(1) }).optional(),
    })
    .optional(),
  search: z
    .strictObject({
      /** Jira's search sees changes only after so many seconds. */
      lagSeconds: z.number().min(0).max(86_400).optional(),
      /** Jira's approximate count is so many above what search finds. */
      countOff: z.number().int().optional(),
    })
    .optional(),
  store: z
    .strictObject({
      /** Queries of the key-value store do not see what the invocation that asks has itself written. */
      eventualQueries: z.boolean().optional(),
      /** They see what anybody has written or deleted only after so many seconds. */
      lagSeconds: z.number().min(0).max(86_400).optional(),
    })
    .optional(),
});

export type Faults = z.output<typeof faultsSchema>;
export type CallFault = z.output<typeof callFault>;
export type Effect = z.output<typeof effect>;
