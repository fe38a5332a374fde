import type { SeenRecord } from '../../../../src/contract/registers/calls';
import type { Field } from '../../../../src/domain/register/field';
import { valueOf } from '../../../../src/domain/register/register-record';

/** Column that a table is sorted by. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** The order after a click on a head: ascending, then descending, then that of the register. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

/** Text of a field of a record, by the name of the field. */
type TextOf = (record: SeenRecord, name: string) => string;

interface Sorting {
  readonly field: Field | undefined;
  readonly textOf: TextOf;
  readonly locale: string;
}

/**
 * Records by a column: numbers and days by their value, choices in the order in which they are declared,
 * anything else by its text. What is empty comes last either way, and equals keep their order.
 */
export function ordered(
  records: readonly SeenRecord[],
  order: Order | null,
  { field, textOf, locale }: Sorting,
): readonly SeenRecord[] {
  if (order === null || field === undefined) return records;
  const { column, descending } = order;
  const sign = descending ? -1 : 1;
  const texts = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return records.toSorted((one, other) => {
    const [left, right] = [valueOf(one.fields, column), valueOf(other.fields, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    if (field.type === 'choice') return sign * (placeOf(field, left) - placeOf(field, right));
    return sign * texts.compare(textOf(one, column), textOf(other, column));
  });
}

const placeOf = ({ choices }: Extract<Field, { readonly type: 'choice' }>, value: unknown): number =>
  choices.findIndex((choice) => choice === value);

/** Records that hold every word of a filter, whatever its case and accents. */
export function filtered(
  records: readonly SeenRecord[],
  filter: string,
  textsOf: (record: SeenRecord) => readonly string[],
): readonly SeenRecord[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter((record) => {
    const text = folded([record.id, ...textsOf(record)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
