import { createContext, useContext } from 'react';
import type { projectPage } from '../../../../src/words/en/project-page';
import type { Locale } from '../../../../src/words/locales';
import { messagesFor, type Messages } from '../../../../src/words/messages';
import type { Texts } from '../../../../src/words/texts';
import { useLanguage } from '../../surface/language';

export type PageTexts = Texts<typeof projectPage>;

/** Fetches the words that only the project page uses, of one language. */
export async function loadPageTexts(locale: Locale): Promise<PageTexts> {
  const { projectPage: texts } = (await import(`../../../../src/words/${locale}/project-page.ts`)) as {
    readonly projectPage: PageTexts;
  };
  return texts;
}

const PageTextsContext = createContext<PageTexts | null>(null);
export const PageTextsProvider = PageTextsContext.Provider;

/** The words that only the project page uses. */
export function usePageTexts(): PageTexts {
  const texts = useContext(PageTextsContext);
  if (!texts) throw new Error('The project page must be started with its texts');
  return texts;
}

/** The words that the project page shares with committee pages and charts. */
export function useReportWords(): Messages {
  return messagesFor(useLanguage().locale);
}
