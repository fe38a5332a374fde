import type { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Texts of which one fits whatever pattern a request asks for. */
const TEXTS = [
  'x',
  '1',
  '10000',
  '2026-02-27',
  '2026-02-27:x',
  'EUR',
  'PORT-12',
  'FR',
  'outside',
  'deliverable:x',
  '00000000000000000000000000',
];

/**
 * The smallest value that a JSON schema accepts, for all that it says: fields that may be left out are, and
 * null stands where it may.
 */
export function sampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return sampleOf(choices.find(({ type }) => type === 'null') ?? choices[0] ?? {});
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          sampleOf((schema.properties?.[name] ?? {}) as JsonSchema),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf((schema.items ?? {}) as JsonSchema));
    case 'string':
      return textFor(schema);
    case 'number':
    case 'integer':
      return numberFor(schema);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function textFor({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema): string {
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const text = TEXTS.find(fits);
  if (text === undefined) throw new Error(`No text here fits ${String(pattern)}: add one.`);
  return text;
}

function numberFor({ minimum = -Infinity, exclusiveMinimum }: JsonSchema): number {
  const least = Math.max(0, minimum);
  return typeof exclusiveMinimum === 'number' && least <= exclusiveMinimum ? exclusiveMinimum + 1 : least;
}
