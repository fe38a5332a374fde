import type { ProjectResult } from '../../domain/project/project-result';
import { formatFor } from '../../report/format/format-for';
import type { Locale } from '../../words/locales';
import { messagesFor } from '../../words/messages';
import { withoutForbidden } from '../../report/xml-characters';

/** Titles to try: the plain one, then with a number. */
const TITLES = 20;

/**
 * Titles of a project's committee page, in the order in which they are tried. Each contains the project's
 * name.
 */
export function pageTitles(page: {
  readonly result: ProjectResult;
  readonly options: { readonly locale: Locale };
}): readonly string[] {
  const { result, options } = page;
  const day = formatFor(options.locale, result).longDay(result.statusDate);
  const title = withoutForbidden(messagesFor(options.locale).page.title(result.project.name, day));
  return Array.from({ length: TITLES }, (_, index) =>
    index === 0 ? title : `${title} (${String(index + 1)})`,
  );
}
