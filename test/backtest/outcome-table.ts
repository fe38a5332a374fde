import type { MethodSummary } from './summary';

/** A share as people read it; a dash where it is unknown. */
export const percent = (share: number | null): string =>
  share === null ? '—' : `${(100 * share).toFixed(0)} %`;

/** What the command prints of each method, by the heads of its columns. */
export function tableOf(
  summaries: Readonly<Record<string, MethodSummary>>,
  error: (value: number) => string,
): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
  return Object.fromEntries(
    Object.entries(summaries).map(([method, { forecasts, refused, kept, medianError }]) => [
      method,
      {
        forecasts,
        refused,
        'actual within': percent(kept),
        'median error': medianError === null ? '—' : error(medianError),
      },
    ]),
  );
}
