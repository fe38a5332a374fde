import { pageEn } from '../../../../src/words/en/project-page';
import type { PageTexts } from '../../../../src/words/en/project-page';
import { pageFr } from '../../../../src/words/fr/project-page';
import { useLanguage } from '../../surface/language';

/** Words that only the project page uses. */
export function usePageTexts(): PageTexts {
  return useLanguage().locale === 'fr' ? pageFr : pageEn;
}
