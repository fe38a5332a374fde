import { createContext, useContext } from 'react';
import type { core } from '../../../src/words/en/core';
import type { surface } from '../../../src/words/en/surface';
import { FALLBACK_LOCALE, localeOf, type Locale } from '../../../src/words/locales';
import type { Texts } from '../../../src/words/texts';

/** The words of the person's language: those shared with the pages, and those of the surfaces. */
export interface Language {
  readonly locale: Locale;
  readonly words: Texts<typeof core>;
  readonly texts: Texts<typeof surface>;
}

/** Fetches the words of one language only: the issue panel opens with every issue. */
export async function loadLanguage(tag: string): Promise<Language> {
  const locale = localeOf(tag, FALLBACK_LOCALE);
  const [{ core: words }, { surface: texts }] = (await Promise.all([
    import(`../../../src/words/${locale}/core.ts`),
    import(`../../../src/words/${locale}/surface.ts`),
  ])) as [{ readonly core: Language['words'] }, { readonly surface: Language['texts'] }];
  return { locale, words, texts };
}

const LanguageContext = createContext<Language | null>(null);
export const LanguageProvider = LanguageContext.Provider;

/** The words of the person's language. Throws outside of a started surface. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('A surface must be started with startSurface');
  return language;
}
