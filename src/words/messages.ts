import type { AdviceMessages } from './advice-messages';
import type { ChartMessages } from './chart-messages';
import { en } from './en/report';
import type { FormatMessages } from './format-messages';
import { fr } from './fr/report';
import type { Locale } from './locale';
import type { PageMessages } from './committee-page-messages';
import type { SentenceMessages } from './sentence-messages';
import type { VocabularyMessages } from './vocabulary-messages';

/** All words of one language. Complete by type: a key that is missing does not compile. */
export interface Messages extends AdviceMessages, VocabularyMessages {
  readonly locale: Locale;
  readonly format: FormatMessages;
  readonly sentence: SentenceMessages;
  readonly chart: ChartMessages;
  readonly page: PageMessages;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { fr, en };

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
