import type { MiddlewareHandler } from 'hono';

/**
 * Lets only requests in that name this host: a website whose name was made to lead here gets nothing. Pages
 * asked for as `localhost` are shown at the address that frames and cookies know.
 */
export function onlyThisHost(siteOrigin: () => string): MiddlewareHandler {
  return async (context, next) => {
    const { hostname, pathname, search } = new URL(context.req.url);
    const isForPage =
      context.req.method === 'GET' && (context.req.header('accept') ?? '').includes('text/html');
    if (hostname === 'localhost' && isForPage) return context.redirect(`${siteOrigin()}${pathname}${search}`);
    if (hostname !== '127.0.0.1' && hostname !== 'localhost')
      return context.text('The site answers at 127.0.0.1 only.', 421);
    return next();
  };
}
