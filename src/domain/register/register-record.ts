/** What a field of a record holds: plain data. Null: nothing. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [name: string]: FieldValue };

/** Values by field; a field that is absent holds null. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** Who wrote, and when: the number of a person, epoch milliseconds. */
export interface Writing {
  readonly by: string;
  readonly at: number;
}

/** What somebody entered, as a register stores it. */
export interface RegisterRecord extends Writing {
  /** Counts its writings, from 1. */
  readonly rev: number;
  /** Names the save that wrote it last. */
  readonly op: string;
  readonly v: Fields;
  /** Last writing of the fields that the last writing of the record left alone. */
  readonly earlier?: Readonly<Record<string, Writing>>;
  /** It was taken out; it stays for a while, so that this can be undone. */
  readonly removed?: true;
  /** A file brought it in. */
  readonly imported?: true;
}

/** The value of a field. */
export const valueOf = (fields: Fields, field: string): FieldValue =>
  Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;

/** Whether two values are the same, whatever the order of their names. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [one as Fields, other as Fields];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].every((name) => sameValue(valueOf(first, name), valueOf(second, name)));
}
