import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeUncopied } from '../../uncopied-data';
import { operations } from '../../host/confluence/operations/all';
import { validateExchange } from '../openapi';
import type { ApiDocument, ApiOperation } from '../openapi/api-document';
import { CONFLUENCE_BY_HAND } from '../openapi/confluence-by-hand';
import { LEFT_OUT } from '../openapi/documents';

const V2 = '/wiki/api/v2';
/** Operations of the site that the documents do not have: newer than they are, or left out of them. */
const NEWER = [
  ...LEFT_OUT,
  'getPageDirectChildren',
  'getPageDescendants',
  'getCurrentUser',
  'downloadFile',
  'getSpaces_v1',
  'getSpace',
];
const CONTENT = ['getContent', 'createContent', 'getContentById', 'updateContent', 'deleteContent'];

const scopesOf = ({ security = [] }: ApiOperation): readonly string[] =>
  security.flatMap((way) => Object.values(way).flat()).toSorted();
/** A path with its parameters unnamed. */
const shapeOf = (path: string): string => path.replace(/\{[^}]+\}|:\w+/g, '{}');

describeUncopied('confluence-openapi', 'the site’s Confluence, beside Atlassian’s documents', (folder) => {
  const documents = Object.fromEntries(
    ['confluence-v1', 'confluence-v2'].map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ApiDocument,
    ]),
  );
  const documented = (path: string, method: string): ApiOperation | undefined => {
    const { paths = {} } = documents[path.startsWith(V2) ? 'confluence-v2' : 'confluence-v1'] ?? {};
    const shape = shapeOf(path.startsWith(V2) ? path.slice(V2.length) : path);
    return Object.entries(paths).find(([one]) => shapeOf(one) === shape)?.[1][method.toLowerCase()];
  };

  test('has no operation that they do not have, but those named', () => {
    const unknown = operations
      .filter(({ path, method }) => documented(path, method) === undefined)
      .map(({ id }) => id);
    expect(unknown.sort()).toEqual([...NEWER, ...CONTENT].sort());
  });

  test.each(operations.filter(({ id }) => ![...NEWER, ...CONTENT].includes(id)))(
    'asks for the scopes that they state: $id',
    ({ path, method, scopes }) => {
      const stated = documented(path, method);
      expect(scopes.map((set) => set.toSorted())).toContainEqual(stated && scopesOf(stated));
    },
  );

  test.each(
    Object.entries(CONFLUENCE_BY_HAND).flatMap(([name, { paths }]) =>
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods)
          .filter(([, { operationId = '' }]) => !LEFT_OUT.includes(operationId))
          .map(([method, operation]) => ({ name, path, method, operation, id: operation.operationId })),
      ),
    ),
  )('they agree with what is written by hand of $id', ({ name, path, method, operation }) => {
    const stated = documents[name]?.paths[path]?.[method];
    expect(stated?.operationId).toBe(operation.operationId);
    expect(stated && scopesOf(stated)).toEqual(scopesOf(operation));
    expect(Object.keys(stated?.responses ?? {})).toEqual(
      expect.arrayContaining(Object.keys(operation.responses)),
    );
    const namesOf = ({ parameters = [] }: ApiOperation) => parameters.map((one) => one.name);
    expect(stated && namesOf(stated)).toEqual(expect.arrayContaining([...namesOf(operation)]));
  });

  test('find out an answer that is none, and a question that nobody documents', () => {
    expect(
      validateExchange('confluence-v2', 'GET', `${V2}/spaces`, undefined, 200, { results: 7 }),
    ).not.toEqual([]);
    expect(
      validateExchange('confluence-v2', 'GET', `${V2}/spaces?colour=red`, undefined, 200, { results: [] }),
    ).not.toEqual([]);
  });
});

describe('what is written by hand of Confluence', () => {
  test('is all that the site needs to be asked for by the app, and the site answers it', () => {
    const shapes = new Set(operations.map(({ path, method }) => `${method} ${shapeOf(path)}`));
    const written = Object.entries(CONFLUENCE_BY_HAND).flatMap(([name, { paths }]) =>
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map(
          (method) => `${method.toUpperCase()} ${name === 'confluence-v2' ? V2 : ''}${shapeOf(path)}`,
        ),
      ),
    );
    expect(written.filter((one) => !shapes.has(one))).toEqual([]);
  });
});
