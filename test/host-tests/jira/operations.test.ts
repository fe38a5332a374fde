import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../../host/jira/operations';
import { specificationsAreHere } from '../openapi';
import type { ApiDocument } from '../openapi/api-document';

const all = operations();

describe('the operations of Jira', () => {
  test('are each there once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  (specificationsAreHere ? describe : describe.skip)('are those of the OpenAPI document', () => {
    const path = join(process.cwd(), '..', 'shared', 'spec', 'jira-v3.json');
    const paths = specificationsAreHere ? (JSON.parse(readFileSync(path, 'utf8')) as ApiDocument).paths : {};

    test.each(all.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
      const documented = paths[`/rest/api/3${operation.path}`]?.[operation.method.toLowerCase()];
      expect(documented?.operationId).toBe(operation.id);
      const scopes = (documented?.security ?? []).flatMap((one) => Object.values(one).flat());
      expect(scopes).toEqual(operation.scope === null ? [] : [operation.scope]);
    });
  });
});
