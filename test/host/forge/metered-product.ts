import type { Meter } from '../seams/meter';
import type { Product } from '../seams/products';

/**
 * Headers in which a product may say which operation of its API a request was, and what it costs in points.
 */
const OPERATION = 'x-site-operation';
const POINTS = 'x-site-points';

/** The same product, with each request counted. */
export function meteredProduct(name: 'jira' | 'confluence', product: Product, meter: Meter): Product {
  return {
    request: async (path, init, caller) => {
      const response = await product.request(path, init, caller);
      const operation = response.headers.get(OPERATION) ?? operationOf(init.method ?? 'GET', path);
      meter.rest(name, operation, pointsOf(response), response.status);
      return response;
    },
  };
}

/** What a call cost in points; one that was refused for load costs nothing. */
export const pointsOf = (response: Response): number =>
  response.status === 429 ? 0 : Number(response.headers.get(POINTS) ?? 1);

/** Method and path with `{}` in place of what differs from call to call: ids, keys, names of properties. */
export function operationOf(method: string, path: string): string {
  const steps = (path.split('?')[0] ?? '').split('/');
  return `${method.toUpperCase()} ${steps.map((step, at) => (isFixed(step, steps[at - 1]) ? step : '{}')).join('/')}`;
}

function isFixed(step: string, before: string | undefined): boolean {
  if (['', '2', '3', 'v2'].includes(step)) return before !== 'properties';
  return /^[a-z][a-zA-Z]*(-[a-z]+)*$/.test(step) && before !== 'properties';
}
