import type { FigureId } from '../domain/indicators/catalogue';
import type { Basis } from '../domain/indicators/figure-at';
import type { Locale } from '../words/locales';
import { messagesFor } from '../words/messages';
import { rowsWithout, type ProjectRows } from './project-rows';

/**
 * Which totals of a table leave out rows without a value: `Totaux partiels : RAF (hors 2 lignes n/d).`; null:
 * none.
 */
export function partialTotals(
  result: ProjectRows,
  basis: Basis,
  ids: readonly FigureId[],
  locale: Locale,
): string | null {
  const { indicator, page } = messagesFor(locale);
  const { partial } = page.budget.rows;
  const figures = ids.flatMap((id) => {
    const without = rowsWithout(result, basis, id);
    return without === 0 ? [] : [partial.figure(indicator[id].label, without)];
  });
  return figures.length === 0 ? null : partial.line(figures.join(', '));
}
