import { pageEn } from '../../messages/page-en';
import type { PageTexts } from '../../messages/page-en';
import { pageFr } from '../../messages/page-fr';
import { useLanguage } from '../../surface/language';

/** Words that only the project page uses. */
export function usePageTexts(): PageTexts {
  return useLanguage().locale === 'fr' ? pageFr : pageEn;
}
