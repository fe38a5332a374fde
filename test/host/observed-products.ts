import type { Product } from './seams/products';
import type { SiteOptions } from './seams/site';

interface Products {
  readonly jira: Product;
  readonly confluence: Product;
}

/** The same products, whose exchanges somebody is told of. */
export function observed(products: Products, observe: SiteOptions['observe']): Products {
  if (observe === undefined) return products;
  const watched = (name: keyof Products): Product => ({
    request: async (path, init, caller) => {
      const response = await products[name].request(path, init, caller);
      observe({
        product: name,
        method: (init.method ?? 'GET').toUpperCase(),
        path,
        requestBody: typeof init.body === 'string' ? init.body : null,
        status: response.status,
        responseBody: isJson(response) ? await response.clone().text() : null,
      });
      return response;
    },
  });
  return { jira: watched('jira'), confluence: watched('confluence') };
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') === true;
}
