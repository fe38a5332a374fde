import { createContext, useContext } from 'react';
import type { Locale } from '../../../src/words/locale';
import type { Messages } from '../../../src/words/messages';
import type { SurfaceMessages } from '../../../src/words/surface-messages';

/** Words of the person's language: those shared with the pages, and those of the surfaces alone. */
export interface Language {
  readonly locale: Locale;
  readonly words: Messages;
  readonly texts: SurfaceMessages;
}

/** Language of a locale tag such as `fr-CA`; English where it is neither. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Fetches the words of one language only: the issue panel is opened with every issue. */
export async function loadLanguage(tag: string): Promise<Language> {
  if (localeOf(tag) === 'fr') {
    const [{ fr }, { fr: texts }] = await Promise.all([
      import('../../../src/words/fr/report'),
      import('../../../src/words/fr/surface'),
    ]);
    return { locale: 'fr', words: fr, texts };
  }
  const [{ en }, { en: texts }] = await Promise.all([
    import('../../../src/words/en/report'),
    import('../../../src/words/en/surface'),
  ]);
  return { locale: 'en', words: en, texts };
}

const LanguageContext = createContext<Language | null>(null);
export const LanguageProvider = LanguageContext.Provider;

/** Words to show. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('A surface must be started with startSurface');
  return language;
}
