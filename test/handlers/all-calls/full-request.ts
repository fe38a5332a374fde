import { z } from 'zod';
import type { KnownCall } from './all-calls';
import { sampleOf } from './sample-of';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A request with all that it may hold: what may be left out is there, each list has an entry, and nothing is
 * null that may be more.
 */
export function fullRequest({ accepts, request }: KnownCall): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(accepts, { io: 'input', unrepresentable: 'any' });
  return { ...(fullOf(schema) as Readonly<Record<string, unknown>>), ...nothingNull(request) };
}

/** What the smallest request says, but for nulls and empty lists. */
function nothingNull(request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(request).filter(
      ([, value]) => value !== null && typeof value !== 'object' && value !== undefined,
    ),
  );
}

function fullOf(schema: JsonSchema): unknown {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fullOf(choices.find(({ type }) => type !== 'null') ?? {});
  if (schema.type === 'object') {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, part]) => [name, fullOf(part as JsonSchema)]),
    );
  }
  if (schema.type === 'array') {
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
      fullOf((schema.items ?? {}) as JsonSchema),
    );
  }
  return sampleOf(schema);
}
