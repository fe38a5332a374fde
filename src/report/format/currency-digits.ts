import { numberFormat } from './number-format';

/** How many decimals a currency's minor unit stands for (EUR 2, JPY 0, TND 3). */
export function currencyDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
