import type { ApiDocument, ApiSchema } from './api-document';

/**
 * Properties that Atlassian's own answers (recorded ones, its documents' examples) give as null though the
 * documents say otherwise.
 */
const NULLABLE: Readonly<Record<string, readonly string[]>> = {
  ChangeDetails: ['from', 'fromString', 'to', 'toString'],
  // “accountId: null” takes the assignee away.
  User: ['accountId'],
};

/** Properties that recorded answers have and the documents do not list. */
const UNLISTED: Readonly<Record<string, readonly string[]>> = {
  ChangeDetails: ['tmpFromAccountId', 'tmpToAccountId'],
};

/** Properties that are called required under a name that they do not have. */
const MISNAMED: readonly string[] = ['IssueBulkMovePayload', 'targetToSourcesMapping'];

/** The document, mended where it contradicts what Atlassian's sites answer. */
export function corrected(document: ApiDocument): ApiDocument {
  const schemas = { ...document.components.schemas };
  for (const [name, properties] of Object.entries(NULLABLE)) {
    const schema = schemas[name];
    if (schema?.properties === undefined) continue;
    // Confluence's document says it by reference already.
    const own = properties.filter((property) => !('$ref' in (schema.properties?.[property] ?? {})));
    const mended = own.map((property): readonly [string, ApiSchema] => [
      property,
      { ...schema.properties?.[property], nullable: true },
    ]);
    const added = (UNLISTED[name] ?? []).map((property): readonly [string, ApiSchema] => [property, {}]);
    schemas[name] = {
      ...schema,
      properties: { ...schema.properties, ...Object.fromEntries([...mended, ...added]) },
    };
  }
  for (const name of MISNAMED) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    schemas[name] = {
      ...schema,
      required: (schema.required ?? []).filter((one) => one in (schema.properties ?? {})),
    };
  }
  return { ...document, components: { ...document.components, schemas } };
}
