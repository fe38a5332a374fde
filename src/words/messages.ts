import { report as en } from './en/report';
import { report as fr } from './fr/report';
import type { Locale } from './locales';
import type { Texts } from './texts';

/** Words of pages, charts and exports. English is their type. */
export type Messages = Texts<typeof en>;

/** Words inside formatted values, with how their language writes numbers. */
export type FormatMessages = Messages['format'];

const MESSAGES: Readonly<Record<Locale, Messages>> = { fr, en };

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
