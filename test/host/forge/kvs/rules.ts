import type { EntityDeclaration } from '../manifest';
import { refusal } from './refusal';

export const MAXIMUM_VALUE_BYTES = 240 * 1024;
export const MAXIMUM_DEPTH = 31;
export const MAXIMUM_OPERATIONS = 25;
export const MAXIMUM_PAYLOAD_BYTES = 4 * 1024 * 1024;
export const MAXIMUM_KEY_LENGTH = 500;
const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 };
const YEAR_SECONDS = 365 * SECONDS.DAYS;

/** The key, where the store takes it. */
export function checkedKey(key: unknown): string {
  if (typeof key !== 'string' || key === '')
    throw refusal(400, 'KEY_TOO_SHORT', 'The key needs at least one character.');
  if (key.length > MAXIMUM_KEY_LENGTH)
    throw refusal(400, 'KEY_TOO_LONG', 'The key has more than 500 characters.');
  if (!KEY_PATTERN.test(key))
    throw refusal(400, 'INVALID_KEY', `The key does not match ${String(KEY_PATTERN)}.`);
  return key;
}

/** Bytes of a value that the store takes. */
export function checkedSize(value: unknown): number {
  if (value === undefined || value === null) throw refusal(400, 'INVALID_VALUE', 'A value is needed.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAXIMUM_VALUE_BYTES)
    throw refusal(400, 'MAX_SIZE', `The value has ${String(bytes)} bytes, more than 240 KiB.`);
  if (depthOf(value) > MAXIMUM_DEPTH)
    throw refusal(400, 'MAX_DEPTH', `The value is deeper than ${String(MAXIMUM_DEPTH)}.`);
  return bytes;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, part) => Math.max(deepest, depthOf(part)), 0);
}

/** Seconds for which a value is kept, from `{ value, unit }`. */
export function checkedTtl(ttl: unknown): number | null {
  if (ttl === undefined) return null;
  const { value, unit } = ttl as { value?: unknown; unit?: unknown };
  const factor =
    typeof unit === 'string' && unit in SECONDS ? SECONDS[unit as keyof typeof SECONDS] : undefined;
  if (factor === undefined || typeof value !== 'number' || value <= 0)
    throw refusal(
      400,
      'INVALID_TTL',
      'A ttl needs a positive value and a unit: SECONDS, MINUTES, HOURS or DAYS.',
    );
  if (value * factor > YEAR_SECONDS) throw refusal(400, 'INVALID_TTL', 'A ttl is at most one year.');
  return value * factor;
}

/** Refuses a value that the manifest's declaration of the entity does not allow. */
export function checkEntityValue(value: unknown, entity: EntityDeclaration): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal(400, 'INVALID_ENTITY_VALUE', `A value of entity ${entity.name} is an object.`);
  for (const [name, part] of Object.entries(value)) {
    const attribute = entity.attributes[name];
    if (attribute === undefined)
      throw refusal(
        400,
        'INVALID_ENTITY_ATTRIBUTE',
        `Entity ${entity.name} declares no attribute "${name}".`,
      );
    if (!ATTRIBUTE_RULES[attribute.type](part))
      throw refusal(
        400,
        'INVALID_ENTITY_VALUE',
        `Attribute ${entity.name}.${name} is not a valid ${attribute.type}.`,
      );
  }
  checkIndexedSizes(value as Readonly<Record<string, unknown>>, entity);
}

const ATTRIBUTE_RULES: Readonly<
  Record<EntityDeclaration['attributes'][string]['type'], (value: unknown) => boolean>
> = {
  any: (value) => value !== null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string' && value.trim() !== '',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 2 ** 31,
  float: (value) =>
    typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-130 && Math.abs(value) < 1e126)),
};

function checkIndexedSizes(value: Readonly<Record<string, unknown>>, entity: EntityDeclaration): void {
  const bytesOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(value[name] ?? '')), 0);
  for (const { name, partition, range } of entity.indexes) {
    if (bytesOf(range) > 900)
      throw refusal(400, 'INVALID_ENTITY_VALUE', `Index ${name}: the range is over 900 bytes.`);
    if (bytesOf(partition ?? []) > 1700)
      throw refusal(400, 'INVALID_ENTITY_VALUE', `Index ${name}: the partition is over 1,700 bytes.`);
  }
}
