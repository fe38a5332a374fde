const digits = new Map<string, number>();

/**
 * Decimals of a currency's minor unit: EUR 2, JPY 0, TND 3. An Intl format costs far more to make than to
 * use, so that each is made once.
 */
export function currencyDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}
