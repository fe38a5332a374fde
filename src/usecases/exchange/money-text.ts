import type { Minor } from '../../domain/money/money';
import { currencyDigits } from '../../domain/money/currency-digits';

/** Minor units as the decimal string of an export, exactly: 1250000 EUR is "12500.00". */
export function moneyText(amount: Minor, currency: string): string {
  const digits = currencyDigits(currency);
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const units = figures.slice(0, figures.length - digits);
  return `${amount < 0 ? '-' : ''}${units}${digits === 0 ? '' : `.${figures.slice(-digits)}`}`;
}

/**
 * Minor units of a decimal string; undefined where it has more decimals than the currency, unless they are
 * zeros.
 */
export function moneyOf(text: string, currency: string): Minor | undefined {
  const digits = currencyDigits(currency);
  const [units = '', decimals = ''] = text.replace('-', '').split('.');
  if (/[^0]/.test(decimals.slice(digits))) return undefined;
  const amount = Number(units + decimals.slice(0, digits).padEnd(digits, '0'));
  return text.startsWith('-') && amount !== 0 ? -amount : amount;
}
