const digits = new Map<string, number>();

/**
 * How many decimals a currency's minor unit stands for (EUR 2, JPY 0, TND 3). Making an Intl format costs far
 * more than using it: each once.
 */
export function currencyDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}
