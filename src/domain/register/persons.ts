import type { FieldValue, Fields } from './register-record';
import type { Register } from './registers';

/** Fields with every person of theirs given another name: their number by their account, or the reverse. */
export function withPersons(
  { fields: declared }: Register,
  fields: Fields,
  nameOf: (name: string) => string,
): Fields {
  const renamed = (field: string, value: FieldValue): FieldValue =>
    declared[field]?.type === 'person' && typeof value === 'string' ? nameOf(value) : value;
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, renamed(field, value)]));
}

/** The persons that fields name. */
export const personsIn = ({ fields: declared }: Register, fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    declared[field]?.type === 'person' && typeof value === 'string' ? [value] : [],
  );
