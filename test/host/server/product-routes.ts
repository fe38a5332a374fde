import { Hono, type Context } from 'hono';
import type { Directory } from '../seams/directory';
import type { Product } from '../seams/products';
import { callerOf } from './authentication';

/** Jira's and Confluence's REST APIs over HTTP. */
export function productRoutes(jira: Product, confluence: Product, directory: Directory): Hono {
  const routes = new Hono();
  const serve = (product: Product) => async (context: Context) => {
    const caller = callerOf(context, directory);
    if (caller === null)
      return context.json(
        { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
        401,
      );
    const { pathname, search } = new URL(context.req.url);
    return product.request(`${pathname}${search}`, await initOf(context.req.raw), caller);
  };
  routes.all('/rest/*', serve(jira));
  for (const path of ['/wiki/rest/*', '/wiki/api/*', '/wiki/download/*']) routes.all(path, serve(confluence));
  return routes;
}

async function initOf(request: Request): Promise<RequestInit> {
  const headers = new Headers(request.headers);
  for (const name of ['authorization', 'cookie', 'connection', 'content-length', 'transfer-encoding'])
    headers.delete(name);
  if (request.method === 'GET' || request.method === 'HEAD') return { method: request.method, headers };
  return { method: request.method, headers, body: await request.arrayBuffer() };
}
