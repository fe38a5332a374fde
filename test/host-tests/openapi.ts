import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { corrected } from './openapi/corrections';
import type { ApiDocument, ApiMediaType, ApiOperation, ApiResponse } from './openapi/api-document';
import { readDocument, type Specification } from './openapi/documents';
import { queryProblems } from './openapi/query-problems';

const BASES: Readonly<Record<Specification, string>> = {
  'jira-v3': '',
  'confluence-v2': '/wiki/api/v2',
  'confluence-v1': '',
};

/**
 * What is wrong in a request and its answer by Atlassian's OpenAPI document, of Confluence by what is written
 * by hand where that is not at hand; none: both are as documented. The path may have a query. Bodies are
 * parsed JSON; undefined where there is none or it is not JSON.
 */
export function validateExchange(
  specification: Specification,
  method: string,
  path: string,
  requestBody: unknown,
  status: number,
  responseBody: unknown,
): readonly string[] {
  const { operations } = load(specification);
  const [pathname = '', query = ''] = path.slice(BASES[specification].length).split('?');
  const found = operations.find((one) => one.method === method.toLowerCase() && one.pattern.test(pathname));
  if (found === undefined) return [`${method} ${pathname}: no such operation in ${specification}`];
  const { operation, pointer } = found;
  const response = responseFor(operation, status);
  const problems = [
    ...(status < 400 ? queryProblems(new URLSearchParams(query), operation) : []),
    ...(status < 400
      ? bodyProblems('request', operation.requestBody, `${pointer}/requestBody`, requestBody, specification)
      : []),
    ...(response === undefined ? undeclared(status) : []),
    ...bodyProblems(
      `answer ${status}`,
      response?.answer,
      `${pointer}/responses/${response?.key ?? ''}`,
      responseBody,
      specification,
    ),
  ];
  return problems.map((problem) => `${operation.operationId ?? found.method}: ${problem}`);
}

interface Found {
  readonly method: string;
  readonly pattern: RegExp;
  readonly pointer: string;
  readonly operation: ApiOperation;
}

interface Loaded {
  readonly document: ApiDocument;
  readonly operations: readonly Found[];
  readonly ajv: Ajv;
  readonly compiled: Map<string, ValidateFunction>;
}

const loaded = new Map<Specification, Loaded>();

function load(specification: Specification): Loaded {
  const before = loaded.get(specification);
  if (before !== undefined) return before;
  const document = corrected(readDocument(specification));
  // Optimising takes longer than it spares: each test file compiles what it uses anew.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    validateFormats: true,
    code: { optimize: false },
  });
  addFormats(ajv);
  // Jira writes offsets without a colon: 2026-02-27T17:00:00.000+0100.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/);
  ajv.addSchema({ ...document, $id: specification });
  const operations = Object.entries(document.paths)
    .toSorted(([one], [other]) => one.split('{').length - other.split('{').length)
    .flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method,
        operation,
        pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        pointer: `#/paths/${escaped(template)}/${method}`,
      })),
    );
  const made = { document, operations, ajv, compiled: new Map<string, ValidateFunction>() };
  loaded.set(specification, made);
  return made;
}

function responseFor(
  operation: ApiOperation,
  status: number,
): { readonly key: string; readonly answer: ApiResponse } | undefined {
  for (const key of [String(status), 'default']) {
    const answer = operation.responses[key];
    if (answer !== undefined) return { key, answer };
  }
  return undefined;
}

/** Atlassian's documents do not list every error; what is said of success must be listed. */
function undeclared(status: number): readonly string[] {
  return status >= 400 ? [] : [`status ${status} is not documented`];
}

function bodyProblems(
  what: string,
  holder: { readonly content?: Readonly<Record<string, ApiMediaType>> } | undefined,
  pointer: string,
  body: unknown,
  specification: Specification,
): readonly string[] {
  if (body === undefined || body === null || holder?.content === undefined) return [];
  const media = Object.keys(holder.content).find(
    (type) => type.startsWith('application/json') || type === '*/*',
  );
  if (media === undefined || holder.content[media]?.schema === undefined) return [];
  const validate = validatorOf(specification, `${pointer}/content/${escaped(media)}/schema`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${what} ${instancePath || '/'}: ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

function validatorOf(specification: Specification, pointer: string): ValidateFunction {
  const { ajv, compiled } = load(specification);
  const before = compiled.get(pointer);
  if (before !== undefined) return before;
  const validate = ajv.compile({ $ref: `${specification}${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
