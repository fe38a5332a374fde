import type { FaultState } from '../faults/create-faults';
import { limitedProduct } from '../limits/limited-product';
import { createRateLimits } from '../limits/rate-limits';
import type { Clock } from '../seams/clock';
import type { Meter } from '../seams/meter';
import { APP_ACCOUNT_ID, type Caller, type Product } from '../seams/products';
import type { SiteOptions } from '../seams/site';
import type { CallMeta } from './forge-globals';
import type { Invocation } from './invocation';
import { scopesOf, type AppManifest } from './manifest';
import { meteredProduct } from './metered-product';

export interface Products {
  readonly jira: Product;
  readonly confluence: Product;
}

export interface ProductCallOptions {
  readonly products: Products;
  readonly manifest: AppManifest;
  readonly meter: Meter;
  readonly clock: Pick<Clock, 'now'>;
  readonly faults: FaultState;
  readonly withoutConfluence?: NonNullable<SiteOptions['withoutConfluence']>;
  /**
   * Told until when the app is to ask nothing more, each time that it is refused for load. Epoch
   * milliseconds.
   */
  readonly refused?: (until: number) => void;
}

/**
 * Answers what the app asks of Jira and Confluence from a function, as the user or as itself, within the
 * limits of its load.
 */
export function createProductCalls(options: ProductCallOptions) {
  const { products, manifest, meter, clock, faults, withoutConfluence } = options;
  const scopes = scopesOf(manifest);
  const asked = (name: 'jira' | 'confluence') => {
    const limits = createRateLimits(name, clock.now, () => faults.now.limits);
    return meteredProduct(name, limitedProduct(products[name], limits), meter);
  };
  const metered = { jira: asked('jira'), confluence: asked('confluence') };
  return async (
    meta: CallMeta,
    path: string,
    init: RequestInit,
    invocation: Invocation,
  ): Promise<Response> => {
    const product = productOf(meta);
    if (product === null) return refusal(404, 'UNKNOWN_REMOTE');
    if (product === 'confluence' && withoutConfluence !== undefined) return notInstalled(withoutConfluence);
    const caller = callerOf(meta, invocation, manifest, scopes);
    if (caller instanceof Response) return caller;
    if (!caller.isApp && faults.now.withoutConsent?.includes(caller.accountId ?? '') === true)
      return refusal(401, 'NEEDS_AUTHENTICATION_ERR');
    const answer = await metered[product].request(productPath(product, path), init, caller);
    const wait = answer.status === 429 ? Number(answer.headers.get('retry-after')) : 0;
    if (wait > 0) options.refused?.(clock.now() + wait * 1000);
    return answer;
  };
}

/** Which product a call is meant for; null for other services. */
export function productOf(meta: CallMeta): 'jira' | 'confluence' | null {
  const named = meta.remote ?? meta.contextAri?.split(':')[2];
  return named === 'jira' || named === 'confluence' ? named : null;
}

function callerOf(
  meta: CallMeta,
  invocation: Invocation,
  manifest: AppManifest,
  scopes: ReadonlySet<string>,
): Caller | Response {
  if (meta.provider === 'app') return { accountId: APP_ACCOUNT_ID, isApp: true, scopes };
  if (meta.provider !== 'user') return refusal(401, 'MISSING_AUTHENTICATION');
  if (meta.accountId === undefined || meta.accountId === invocation.accountId) {
    if (invocation.accountId === null) return refusal(401, 'NEEDS_AUTHENTICATION_ERR');
    return { accountId: invocation.accountId, isApp: false, scopes };
  }
  const lent = manifest.permissions.scopes
    .filter((scope) => scope.allowImpersonation)
    .map((scope) => scope.name);
  if (lent.length === 0) return refusal(403, 'OFFLINE_IMPERSONATION_NOT_ALLOWED');
  return { accountId: meta.accountId, isApp: false, scopes: new Set(lent) };
}

/** Confluence's own paths stand below `/wiki`; `authorize()` of the package leaves it out. */
function productPath(product: 'jira' | 'confluence', path: string): string {
  return product === 'confluence' && !path.startsWith('/wiki/') ? `/wiki${path}` : path;
}

function notInstalled(how: NonNullable<SiteOptions['withoutConfluence']>): Response {
  if (how !== 'status') return refusal(403, 'APP_NOT_INSTALLED');
  return new Response(JSON.stringify({ code: 401, message: 'Unauthorized' }), { status: 401 });
}

/** The answer of Forge's proxy where it does not let a call through; the packages turn it into an error. */
function refusal(status: number, code: string): Response {
  return new Response(JSON.stringify({ code, message: code }), {
    status,
    headers: { 'content-type': 'application/json', 'forge-proxy-error': code },
  });
}
