import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { forecastInline } from './forecast-cell';
import type { PageContext } from './page-context';
import { formatted } from './formatted';

/**
 * Schedule and budget variance against the initial estimate (taux d'écart calendaire, budgétaire), with its
 * baseline; nothing without a baseline.
 */
export function initialGaps(context: PageContext): readonly AdfNode[] {
  const { messages, format, result } = context;
  // Results stored before gaps were measured have none.
  const stored = result.gaps as Partial<typeof result.gaps> | undefined;
  if (!stored?.edition) return [];
  const { edition, observed, calendar, budget } = { ...result.gaps, edition: stored.edition };
  const words = messages.page.budget;
  const rate = (value: typeof calendar): string => formatted(context, value, format.signedPercent);
  const gaps = words.gaps(edition.name, format.longDay(edition.day), rate(calendar), rate(budget));
  return [
    paragraph(
      ...forecastInline(
        format,
        result,
        calendar.known ? calendar : budget,
        `${gaps} ${words.gapsObserved[observed]}`,
      ),
    ),
  ];
}
