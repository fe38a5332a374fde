import type { LocaleRow } from './locales';

/** A text in the forms that a language has for numbers: two in English and French. */
export type Forms = Readonly<
  { one: string; other: string } & Partial<Record<'zero' | 'two' | 'few' | 'many', string>>
>;

/** Chooses the form for a number as a language counts: 0 is `other` in English and `one` in French. */
export function countedIn({ tag }: LocaleRow): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
