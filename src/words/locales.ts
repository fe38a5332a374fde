/** How a language writes numbers, lists and typography. */
export interface LocaleRow {
  /** BCP 47 tag for Intl. */
  readonly tag: string;
  /** The language's own name. */
  readonly language: string;
  /** Sign between groups of three digits; null: as Intl has it. */
  readonly groupSign: string | null;
  readonly decimalSign: string;
  /** Sign after the number of a percentage, with its space. */
  readonly percentSign: string;
  /** Whether a short amount has its currency after the number: `412 k€`, not `€412k`. */
  readonly currencyLast: boolean;
}

/**
 * The languages of surfaces, pages and messages. A new one is a row here, a folder of words as `en/`, and its
 * line in `messages.ts`, which does not compile without.
 */
export const LOCALE_ROWS = {
  fr: {
    tag: 'fr-FR',
    language: 'Français',
    groupSign: '\u202f',
    decimalSign: ',',
    percentSign: '\u202f%',
    currencyLast: true,
  },
  en: {
    tag: 'en-GB',
    language: 'English',
    groupSign: null,
    decimalSign: '.',
    percentSign: '%',
    currencyLast: false,
  },
} as const satisfies Readonly<Record<string, LocaleRow>>;

export type Locale = keyof typeof LOCALE_ROWS;

/** Codes of the languages, in the order in which they are offered. */
export const LOCALES = Object.keys(LOCALE_ROWS) as readonly Locale[] as readonly [Locale, ...Locale[]];

/** The language of pages until somebody chooses one. */
export const DEFAULT_LOCALE: Locale = 'fr';

/** The language of a reader whose own language has no words here. */
export const FALLBACK_LOCALE: Locale = 'en';

/** How a language writes numbers, lists and typography. */
export function localeRow(locale: Locale): LocaleRow {
  return LOCALE_ROWS[locale];
}

/** The language of a tag such as `fr-CA`; `otherwise` where that language has no words here. */
export function localeOf(tag: string, otherwise: Locale): Locale {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? otherwise;
}
