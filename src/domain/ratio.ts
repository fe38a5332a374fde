import { known, unknown, type Known } from './known';
import type { Reason } from './reason';

/**
 * Quotient of two figures. Unknown for the numerator's reason, else the denominator's, else `otherwise` where
 * the division has no finite answer: by 0, 0 / 0, or beyond what a number holds.
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

/** A figure, or the reason where it is NaN or infinite. */
export function finite(value: number, otherwise: Reason): Known<number> {
  return Number.isFinite(value) ? known(value) : unknown(otherwise);
}

/**
 * Combines known figures; the first that is unknown says why there is no result. `otherwise` where what the
 * formula gives is not finite.
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
 * Sum of figures, 0 of none; unknown as soon as one is, for the reason of the first. Beyond what a number
 * holds: `no-budget`.
 */
export function sumOfKnown(figures: readonly Known<number>[]): Known<number> {
  return combine(figures, (...values) => values.reduce((sum, value) => sum + value, 0));
}
