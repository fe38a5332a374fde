import type { Measures } from '../measures/measures';
import type { Minor } from '../money/money';
import type { Audience } from './audience';

/**
 * The audience of each field of a kind of value. A new field without an audience does not compile, nor does
 * money (`Minor`, `Measures`) for everybody without a rule for it.
 */
export type Fields<T> = { readonly [K in keyof T]-?: Rule<T, Exclude<T[K], undefined>> };

/** Who reads a field, who changes it, and what the others get instead. */
export type Rule<Whole, Value> = ForEverybody<Value> | Reserved<Whole, Value> | Within<Value>;

/** `team`, or `changedBy`: everybody reads it. `hours`: measures whose unit is effort. */
type ForEverybody<Value> = [MoneyIn<Value>] extends [never]
  ? 'team' | { readonly changedBy: Audience }
  : Value extends Measures
    ? 'hours'
    : never;

/**
 * A field that readers outside its audience get `instead` of, drawn from the whole; they never change it.
 */
export interface Reserved<Whole, Value> {
  readonly audience: Exclude<Audience, 'team'>;
  readonly instead: (whole: Whole) => Value;
}

/** A field whose own fields have audiences: an object, a list (sorted by `inOrder`), or a record. */
type Within<Value> = OfEach<Value> | OfRecord<Value> | OfObject<Value>;
type OfEach<Value> = Value extends readonly (infer Item)[]
  ? { readonly each: Fields<Item>; readonly inOrder?: (one: Item, other: Item) => number }
  : never;
type OfRecord<Value> = string extends keyof Value ? { readonly values: Fields<Value[keyof Value]> } : never;
type OfObject<Value> = Value extends readonly unknown[]
  ? never
  : Value extends object
    ? { readonly fields: Fields<Value> }
    : never;

/** `true` where a type holds money, at any depth. */
type MoneyIn<T> = T extends number
  ? keyof Minor extends keyof T
    ? true
    : never
  : T extends Measures
    ? true
    : T extends readonly (infer Item)[]
      ? MoneyIn<Item>
      : T extends object
        ? { [K in keyof T]-?: MoneyIn<T[K]> }[keyof T]
        : never;

/** A field for `business`; the others get something else. */
export const reserved = <Whole, Value>(instead: (whole: Whole) => Value): Reserved<Whole, Value> => ({
  audience: 'business',
  instead,
});

/**
 * Everybody reads it, and only `business` changes it: moving a threshold until the weather turns would reveal
 * the figure that it judges.
 */
export const CHANGED_WITH_COSTS = { changedBy: 'business' } as const;
