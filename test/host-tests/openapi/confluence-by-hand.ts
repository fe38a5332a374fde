import type { ApiDocument, ApiOperation, ApiSchema } from './api-document';

/**
 * The operations on Confluence that the app calls, written by hand as OpenAPI: what it asks for, and what it
 * reads of the answers. Atlassian's documents may not be copied into the project; where they stand beside it,
 * `documented.test.ts` holds this against them.
 */
interface WrittenOperation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly scopes: readonly string[];
  readonly query?: Readonly<Record<string, ApiSchema>>;
  readonly body?: ApiSchema;
  readonly answer: ApiSchema;
}

const TEXT: ApiSchema = { type: 'string' };
const NUMBER: ApiSchema = { type: 'integer' };
const TEXTS: ApiSchema = { type: 'array', items: TEXT };

type Properties = Readonly<Record<string, ApiSchema>>;

/** An object that must have some properties, and may have more and others. */
const having = (properties: Properties, more: Properties = {}): ApiSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...more },
});
const listOf = (items: ApiSchema): ApiSchema => having({ results: { type: 'array', items } });

const VERSION = having({ number: NUMBER });
const PAGE = having({ id: TEXT, status: TEXT, title: TEXT, spaceId: TEXT, version: VERSION });
const PROPERTY = having({ id: TEXT, key: TEXT, value: {}, version: VERSION });
const BODY = having({
  representation: { type: 'string', enum: ['atlas_doc_format', 'storage', 'wiki'] },
  value: TEXT,
});
const READ_PAGE = ['read:page:confluence'];
const CHANGE_PROPERTY = ['read:page:confluence', 'write:page:confluence'];
const PAGING = { cursor: TEXT, limit: NUMBER };

const V2: readonly WrittenOperation[] = [
  {
    id: 'getSpaces',
    method: 'get',
    path: '/spaces',
    scopes: ['read:space:confluence'],
    query: { ...PAGING, ids: TEXTS, keys: TEXTS, status: TEXT },
    answer: listOf(having({ id: TEXT, key: TEXT, name: TEXT, type: TEXT, status: TEXT })),
  },
  {
    id: 'getSpacePermissionsAssignments',
    method: 'get',
    path: '/spaces/{id}/permissions',
    scopes: ['read:space:confluence'],
    query: PAGING,
    answer: listOf(
      having({
        id: TEXT,
        principal: having({ type: { type: 'string', enum: ['user', 'group', 'role'] }, id: TEXT }),
        operation: having({ key: TEXT, targetType: TEXT }),
      }),
    ),
  },
  {
    id: 'getPagesInSpace',
    method: 'get',
    path: '/spaces/{id}/pages',
    scopes: READ_PAGE,
    query: { ...PAGING, sort: TEXT, status: TEXTS, title: TEXT },
    answer: listOf(PAGE),
  },
  {
    id: 'getPageById',
    method: 'get',
    path: '/pages/{id}',
    scopes: READ_PAGE,
    query: { 'body-format': { type: 'string', enum: ['storage', 'atlas_doc_format', 'view'] } },
    answer: PAGE,
  },
  {
    id: 'createPage',
    method: 'post',
    path: '/pages',
    scopes: ['write:page:confluence'],
    body: having({ spaceId: TEXT }, { status: TEXT, title: TEXT, body: BODY }),
    answer: PAGE,
  },
  {
    id: 'updatePage',
    method: 'put',
    path: '/pages/{id}',
    scopes: ['write:page:confluence'],
    body: having({ id: TEXT, status: TEXT, title: TEXT, body: BODY, version: VERSION }),
    answer: PAGE,
  },
  {
    id: 'getPageContentProperties',
    method: 'get',
    path: '/pages/{page-id}/properties',
    scopes: READ_PAGE,
    query: { ...PAGING, key: TEXT },
    answer: listOf(PROPERTY),
  },
  {
    id: 'createPageProperty',
    method: 'post',
    path: '/pages/{page-id}/properties',
    scopes: CHANGE_PROPERTY,
    body: having({ key: TEXT, value: {} }),
    answer: PROPERTY,
  },
  {
    id: 'updatePagePropertyById',
    method: 'put',
    path: '/pages/{page-id}/properties/{property-id}',
    scopes: CHANGE_PROPERTY,
    body: having({ key: TEXT, value: {}, version: VERSION }),
    answer: PROPERTY,
  },
];

const V1: readonly WrittenOperation[] = [
  {
    id: 'getGroupByGroupId',
    method: 'get',
    scopes: ['read:confluence-groups'],
    path: '/wiki/rest/api/group/by-id',
    query: { id: TEXT },
    answer: having({ id: TEXT, name: TEXT, type: TEXT }),
  },
  {
    id: 'createOrUpdateAttachments',
    method: 'put',
    scopes: ['write:confluence-file'],
    path: '/wiki/rest/api/content/{id}/child/attachment',
    query: { status: TEXT },
    answer: listOf(having({ id: TEXT, title: TEXT, extensions: having({ fileId: TEXT }) })),
  },
];

const inJson = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });

function operationOf({ id, scopes, query = {}, body, answer }: WrittenOperation): ApiOperation {
  return {
    operationId: id,
    parameters: Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema })),
    ...(body === undefined ? {} : { requestBody: inJson(body) }),
    responses: { 200: inJson(answer) },
    security: [{ oAuthDefinitions: scopes }],
  };
}

function documentOf(written: readonly WrittenOperation[]): ApiDocument {
  const paths: Record<string, Record<string, ApiOperation>> = {};
  for (const one of written) paths[one.path] = { ...paths[one.path], [one.method]: operationOf(one) };
  return { paths, components: { schemas: {} } };
}

export const CONFLUENCE_BY_HAND = {
  'confluence-v2': documentOf(V2),
  'confluence-v1': documentOf(V1),
} as const;
