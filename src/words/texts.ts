import type { Locale } from './locales';

/**
 * The texts of a language other than English: the same keys, and functions of the same values. A missing or
 * an extra key does not compile. The name of the language may be any.
 */
export type Texts<T> = T extends Locale
  ? Locale
  : T extends string
    ? string
    : T extends (...values: infer Values) => infer Text
      ? (...values: Values) => Texts<Text>
      : { readonly [Key in keyof T]: Texts<T[Key]> };
