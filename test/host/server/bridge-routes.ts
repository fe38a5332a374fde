import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Product } from '../seams/products';
import type { Site } from '../seams/site';
import { scopesOf, type AppManifest } from '../forge/manifest';
import { meteredProduct } from '../forge/metered-product';
import { isFromSite } from './authentication';
import { verifyFrame, type FrameClaims } from './frame-token';
import { productResponse, requestFromBridge } from './product-request';
import { extensionOf, surfaceContext } from './surface-context';

const productCall = z.object({
  product: z.enum(['jira', 'confluence']),
  restPath: z.string().startsWith('/'),
  fetchRequestInit: z.object({
    method: z.string().optional(),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
  isMultipartFormData: z.boolean().default(false),
});
export type ProductCall = z.output<typeof productCall>;

const invocation = z.object({ functionKey: z.string(), payload: z.unknown().optional() });
const asked = z.object({ frame: z.string(), data: z.unknown().optional() });

/**
 * What the bridge of a page asks of the site for its frames. Each frame shows the token that it was given.
 */
export function bridgeRoutes(site: Site, manifest: AppManifest, siteUrl: () => string): Hono {
  const routes = new Hono();
  const products = { jira: browsed('jira', site), confluence: browsed('confluence', site) };
  const scopes = scopesOf(manifest);
  const answer = async (
    context: Context,
    reply: (claims: FrameClaims, data: unknown) => Promise<unknown>,
  ) => {
    if (!isFromSite(context))
      return context.json({ message: 'Only pages of the site may use the bridge.' }, 403);
    const request = asked.safeParse(await context.req.json().catch(() => null));
    const claims = verifyFrame(request.data?.frame);
    if (claims === null) return context.json({ message: 'The frame is not known: load the page anew.' }, 401);
    try {
      return context.json({ value: await reply(claims, request.data?.data) });
    } catch (error) {
      return context.json({ message: error instanceof Error ? error.message : String(error) }, 500);
    }
  };
  routes.post('/__site/bridge/context', (context) =>
    answer(context, (claims) =>
      Promise.resolve(surfaceContext(claims, { url: siteUrl(), timeZone: site.clock.timeZone }, manifest)),
    ),
  );
  routes.post('/__site/bridge/invoke', (context) =>
    answer(context, (claims, data) => {
      const { functionKey, payload } = invocation.parse(data);
      const type = manifest.modules.surfaces.find(({ key }) => key === claims.moduleKey)?.type ?? '';
      const as = { accountId: claims.accountId, extension: extensionOf(claims, type) };
      return site.forge.invoke(claims.moduleKey, functionKey, payload, as);
    }),
  );
  routes.post('/__site/bridge/fetch-product', (context) =>
    answer(context, async (claims, data) => {
      const call = productCall.parse(data);
      const { path, init } = requestFromBridge(call);
      const caller = { accountId: claims.accountId, isApp: false, scopes };
      return productResponse(await products[call.product].request(path, init, caller));
    }),
  );
  return routes;
}

/** Calls from the browser are the person's own: they cost no points, but they are counted. */
function browsed(name: 'jira' | 'confluence', site: Site): Product {
  return meteredProduct(name, site[name], {
    ...site.meter,
    rest: (product, operation, _points, status) =>
      site.meter.rest(product, `${operation} (browser)`, 0, status),
  });
}
