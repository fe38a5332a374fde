import { readFileSync } from 'node:fs';
import { operations } from '../../host/jira/operations';
import type { ApiDocument } from '../openapi/api-document';
import { JIRA_DOCUMENT } from '../openapi/documents';

const all = operations();

describe('the operations of Jira', () => {
  test('are each there once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  describe('are those of the OpenAPI document', () => {
    const { paths } = JSON.parse(readFileSync(JIRA_DOCUMENT, 'utf8')) as ApiDocument;

    test.each(all.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
      const documented = paths[`/rest/api/3${operation.path}`]?.[operation.method.toLowerCase()];
      expect(documented?.operationId).toBe(operation.id);
      const scopes = (documented?.security ?? []).flatMap((one) => Object.values(one).flat());
      expect(scopes).toEqual(operation.scope === null ? [] : [operation.scope]);
    });
  });
});
