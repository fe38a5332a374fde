import type { Locale } from './locales';

/**
 * The texts of another language than English: the same keys, and functions of the same values. A key that is
 * missing or one too many does not compile. The name of the language itself is that of any.
 */
export type Texts<T> = T extends Locale
  ? Locale
  : T extends string
    ? string
    : T extends (...values: infer Values) => infer Text
      ? (...values: Values) => Texts<Text>
      : { readonly [Key in keyof T]: Texts<T[Key]> };
