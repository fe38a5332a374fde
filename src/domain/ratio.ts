import { known, unknown, type Known } from './known';
import type { Reason } from './reason';

/**
 * Quotient of two figures. Unknown for the reason of the numerator, else of the denominator, else `otherwise`
 * where the division has no finite result.
 */
export function ratioOf(
  numerator: Known<number>,
  denominator: Known<number>,
  otherwise: Reason,
): Known<number> {
  if (!numerator.known) return numerator;
  if (!denominator.known) return denominator;
  return finite(numerator.value / denominator.value, otherwise);
}

/** A figure; unknown for the given reason where it is NaN or infinite. */
export function finite(value: number, otherwise: Reason): Known<number> {
  return Number.isFinite(value) ? known(value) : unknown(otherwise);
}

/**
 * Applies a formula to known figures. Unknown for the reason of the first that is unknown, else `otherwise`
 * where the formula gives no finite number.
 */
export function combine(
  figures: readonly Known<number>[],
  formula: (...values: number[]) => number,
  otherwise: Reason = 'no-budget',
): Known<number> {
  const values: number[] = [];
  for (const figure of figures) {
    if (!figure.known) return figure;
    values.push(figure.value);
  }
  return finite(formula(...values), otherwise);
}

/**
 * Sum of figures, 0 of none. Unknown for the reason of the first that is unknown; `no-budget` where the sum
 * is not finite.
 */
export function sumOfKnown(figures: readonly Known<number>[]): Known<number> {
  return combine(figures, (...values) => values.reduce((sum, value) => sum + value, 0));
}
