import type { Json } from '../../host/seams/json';

/** Words for people, which nothing is validated by. */
const WORDS: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
]);
/** Keys under which the names are the document's own, whatever they are called. */
const NAMED: ReadonlySet<string> = new Set([
  'properties',
  'schemas',
  'securitySchemes',
  'responses',
  'content',
  'paths',
  'scopes',
]);
const SCHEMA = /^#\/components\/schemas\/(.+)$/;

/**
 * An OpenAPI document cut to some operations by their ids: their paths, the schemas that these reach, and no
 * words. The order is that of the document, so the same document gives the same cut, and the cut of a cut is
 * itself.
 */
export function cutDocument(document: Json, operationIds: ReadonlySet<string>): Json {
  const paths = Object.entries(document['paths'] as Json).flatMap(
    ([path, methods]): readonly (readonly [string, Json])[] => {
      const kept = Object.entries(methods as Json).filter(([, operation]) =>
        operationIds.has(String((operation as Json)['operationId'])),
      );
      return kept.length === 0 ? [] : [[path, withoutWords(Object.fromEntries(kept), false) as Json]];
    },
  );
  const components = document['components'] as Json;
  const schemas = withoutWords(components['schemas'], true) as Json;
  const reached = schemasReachedFrom(paths, schemas);
  const { title, version, license } = document['info'] as Json;
  return {
    openapi: document['openapi'],
    info: { title, version, license },
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name))),
      securitySchemes: withoutWords(components['securitySchemes'], true),
    },
  };
}

function withoutWords(value: unknown, areNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutWords(one, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => areNames || !(WORDS.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutWords(one, !areNames && NAMED.has(key))]));
}

/** Names of the schemas that a value refers to, through others too. */
function schemasReachedFrom(value: unknown, schemas: Json): ReadonlySet<string> {
  const reached = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const reference = (one as Json)['$ref'];
    const name = typeof reference === 'string' ? SCHEMA.exec(reference)?.[1] : undefined;
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      open.push(schemas[name]);
    }
    open.push(...(Object.values(one) as unknown[]));
  }
  return reached;
}
