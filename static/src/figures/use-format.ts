import { useMemo } from 'react';
import { formatWith, type Format } from '../../../src/report/format/format';
import { useLanguage } from '../surface/language';

/** The formats of a project in the person's language. Without units, those of money and work mean nothing. */
export function useFormat(units: { readonly currency: string; readonly hoursPerDay: number } | null): Format {
  const { locale, words } = useLanguage();
  const currency = units?.currency ?? 'EUR';
  const hoursPerDay = units?.hoursPerDay ?? 7;
  return useMemo(
    () => formatWith(words.format, locale, { currency, hoursPerDay }),
    [words, locale, currency, hoursPerDay],
  );
}
