import { readFileSync } from 'node:fs';
import { OPERATIONS } from '../../../src/gateways/atlassian/operations';
import { operations } from '../../host/jira/operations';
import type { Json } from '../../host/seams/json';
import type { ApiDocument } from './api-document';
import { cutDocument } from './cut-document';
import { JIRA_DOCUMENT } from './documents';

const text = readFileSync(JIRA_DOCUMENT, 'utf8');
const document = JSON.parse(text) as ApiDocument;
const ids = operations().map(({ id }) => id);

describe('Jira’s OpenAPI document in the project', () => {
  test('is cut to just the operations of the local site', () => {
    const there = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(there.sort()).toEqual([...ids].sort());
  });

  test('holds every operation on Jira that the app calls', () => {
    const called = Object.values(OPERATIONS).filter(({ product }) => product === 'jira');
    const absent = called.filter(
      ({ path, method }) => document.paths[path]?.[method.toLowerCase()] === undefined,
    );
    expect(absent).toEqual([]);
  });

  test('states the licence that lets it be here', () => {
    expect(JSON.parse(text)).toMatchObject({ info: { license: { name: 'Apache 2.0' } } });
  });

  test('is the cut of itself, letter by letter', () => {
    expect(`${JSON.stringify(cutDocument(JSON.parse(text) as Json, new Set(ids)))}\n`).toBe(text);
  });
});

describe('the cut of a document', () => {
  const whole = {
    openapi: '3.0.1',
    info: { title: 'A', version: '1', description: 'words' },
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          summary: 'words',
          responses: { 200: { $ref: '#/components/schemas/A' } },
        },
        put: { operationId: 'putA' },
      },
      '/b': { get: { operationId: 'getB', responses: { 200: { $ref: '#/components/schemas/C' } } } },
    },
    components: {
      schemas: {
        A: {
          properties: {
            description: { type: 'string', description: 'words' },
            b: { items: { $ref: '#/components/schemas/B' } },
          },
        },
        B: { properties: { a: { $ref: '#/components/schemas/A' } } },
        C: {},
      },
      securitySchemes: {},
    },
  };

  test('keeps what the operations reach, through circles, and a property that is called as words are', () => {
    expect(cutDocument(whole, new Set(['getA']))).toEqual({
      openapi: '3.0.1',
      info: { title: 'A', version: '1' },
      paths: {
        '/a': { get: { operationId: 'getA', responses: { 200: { $ref: '#/components/schemas/A' } } } },
      },
      components: {
        schemas: {
          A: {
            properties: { description: { type: 'string' }, b: { items: { $ref: '#/components/schemas/B' } } },
          },
          B: { properties: { a: { $ref: '#/components/schemas/A' } } },
        },
        securitySchemes: {},
      },
    });
  });
});
