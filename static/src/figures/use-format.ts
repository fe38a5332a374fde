import { useMemo } from 'react';
import { formatWith, type Format } from '../../../src/report/format/format';
import { useLanguage } from '../surface/language';

/**
 * Formats of a project in the person's language; before its units are known, those that need none may be
 * used.
 */
export function useFormat(units: { readonly currency: string; readonly hoursPerDay: number } | null): Format {
  const { locale, words } = useLanguage();
  const currency = units?.currency ?? 'EUR';
  const hoursPerDay = units?.hoursPerDay ?? 7;
  return useMemo(
    () => formatWith(words.format, locale, { currency, hoursPerDay }),
    [words, locale, currency, hoursPerDay],
  );
}
