import { pointsOf } from '../forge/metered-product';
import type { Product } from '../seams/products';
import type { RateLimits } from './rate-limits';

/** The same product, which refuses what is asked too fast. */
export function limitedProduct(product: Product, limits: RateLimits): Product {
  return {
    request: async (path, init, caller) => {
      const call = { method: init.method ?? 'GET', path };
      const refusal = limits.refusal(call);
      if (refusal !== null) return refusal;
      const answer = await product.request(path, init, caller);
      for (const [name, value] of Object.entries(limits.charged(call, pointsOf(answer))))
        answer.headers.set(name, value);
      return answer;
    },
  };
}
