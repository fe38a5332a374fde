import type { Exchange } from '../host/seams/products';
import { validateExchange } from '../host-tests/openapi';
import type { Specification } from '../host-tests/openapi/documents';

const problems = new Set<string>();

/**
 * Notes what Atlassian's documents hold against an exchange of the app; the end of the test file fails where
 * there is something.
 */
export function checkExchange({ product, method, path, requestBody, status, responseBody }: Exchange): void {
  const found = validateExchange(
    specificationOf(product, path),
    method,
    path,
    parsed(requestBody),
    status,
    parsed(responseBody),
  );
  for (const problem of found) problems.add(`${method} ${path.split('?')[0] ?? ''}: ${problem}`);
}

afterAll(() => {
  expect([...problems]).toEqual([]);
});

function specificationOf(product: Exchange['product'], path: string): Specification {
  if (product === 'jira') return 'jira-v3';
  return path.startsWith('/wiki/api/v2') ? 'confluence-v2' : 'confluence-v1';
}

const parsed = (body: string | null): unknown =>
  body === null || body === '' ? undefined : JSON.parse(body);
