import type { ApiOperation, ApiParameter, ApiSchema } from './api-document';

/** What is wrong in the query of a request: unknown or missing parameters, values of another type. */
export function queryProblems(query: URLSearchParams, operation: ApiOperation): readonly string[] {
  const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const problems = declared
    .filter(({ name, required }) => required === true && !query.has(name))
    .map(({ name }) => `query lacks '${name}'`);
  for (const name of new Set(query.keys())) {
    const parameter = declared.find((one) => one.name === name);
    if (parameter === undefined) problems.push(`query has '${name}', which is not documented`);
    else problems.push(...valueProblems(parameter, query.getAll(name)));
  }
  return problems;
}

function valueProblems({ name, schema }: ApiParameter, values: readonly string[]): readonly string[] {
  if (schema === undefined) return [];
  if (schema.type === 'array') {
    return values
      .flatMap((value) => value.split(','))
      .flatMap((value) => typeProblems(name, schema.items ?? {}, value));
  }
  return values.length > 1
    ? [`query repeats '${name}', which is no list`]
    : values.flatMap((value) => typeProblems(name, schema, value));
}

function typeProblems(name: string, schema: ApiSchema, value: string): readonly string[] {
  const wrong =
    (schema.type === 'integer' && !/^-?\d+$/.test(value)) ||
    (schema.type === 'boolean' && value !== 'true' && value !== 'false') ||
    (schema.enum !== undefined && !schema.enum.map(String).includes(value));
  return wrong
    ? [`query '${name}' is '${value}', expected ${schema.enum?.join(' | ') ?? schema.type ?? ''}`]
    : [];
}
