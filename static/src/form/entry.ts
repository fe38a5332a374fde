const SECONDS_PER_HOUR = 3_600;

/** Seconds of a duration as people type it: `3`, `3,5`, `3.5 h`, `3h30`, `45 min`. Null: it is none. */
export function secondsOf(text: string): number | null {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, '');
  const minutes = /^(\d+)(?:m|min)$/.exec(clean);
  if (minutes) return Number(minutes[1]) * 60;
  const match = /^(\d+)(?:[.,](\d+))?(?:h(\d{1,2})?(?:m|min)?)?$/.exec(clean);
  if (!match || (match[2] !== undefined && match[3] !== undefined)) return null;
  const hours = Number(`${match[1]}.${match[2] ?? '0'}`);
  const rest = Number(match[3] ?? 0);
  return rest < 60 ? Math.round(hours * SECONDS_PER_HOUR) + rest * 60 : null;
}

/** A percentage as people type it, 0 to 100. Null: it is none. */
export function percentOf(text: string): number | null {
  const value = numberOf(text.replace(/%/g, ''));
  return value !== null && value >= 0 && value <= 100 ? value : null;
}

/** A number as people type it, with comma or point and any spaces. Null: it is none. */
export function numberOf(text: string): number | null {
  const clean = text
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(clean) ? Number(clean) : null;
}

/** Fraction digits of a currency: 2 for EUR, 0 for JPY, 2 for an unknown code. */
export function fractionDigitsOf(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2;
  }
}

/**
 * Minor units of an amount as people type it (`1 250,50`). Null: it is none, or has more digits than the
 * currency.
 */
export function minorOf(text: string, currency: string): number | null {
  const value = numberOf(text.replace(/[€$£]/g, ''));
  if (value === null) return null;
  const minor = value * 10 ** fractionDigitsOf(currency);
  const rounded = Math.round(minor);
  return Math.abs(minor - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : null;
}

/** The text of an amount in an entry box: with the person's decimal sign, without grouping. */
export function amountText(minor: number, currency: string, tag: string): string {
  const digits = fractionDigitsOf(currency);
  return new Intl.NumberFormat(tag, {
    useGrouping: false,
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}

/** The text of a number in an entry box. */
export function numberText(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 4 }).format(value);
}

/** The hours of a duration in an entry box. */
export function hoursText(seconds: number, tag: string): string {
  return new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 2 }).format(
    seconds / SECONDS_PER_HOUR,
  );
}
