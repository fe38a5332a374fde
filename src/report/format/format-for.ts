import type { Locale } from '../../words/locales';
import { messagesFor } from '../../words/messages';
import { formatWith, type Format, type ProjectUnits } from './format';

/**
 * The formats of a project in a language. A surface, which has the words of one language only, uses
 * `formatWith`.
 */
export function formatFor(locale: Locale, project: ProjectUnits): Format {
  return formatWith(messagesFor(locale).format, locale, project);
}
