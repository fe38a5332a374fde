import { known, unknown, type Known } from './known';
import type { Reason } from './reason';

/** Quotient of two figures, or why there is none: an operand is unknown, or the division has no finite answer. */
export function ratioOf(numerator: Known<number>, denominator: Known<number>, otherwise: Reason): Known<number> {
  if (!numerator.known) return numerator;
  if (!denominator.known) return denominator;
  return finite(numerator.value / denominator.value, otherwise);
}

/** A figure if it is finite, else the reason. */
export function finite(value: number, otherwise: Reason): Known<number> {
  return Number.isFinite(value) ? known(value) : unknown(otherwise);
}

/** Combines known figures; the first that is unknown says why there is no result. */
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

/** Sum of figures; unknown as soon as one is. */
export function sumOfKnown(figures: readonly Known<number>[]): Known<number> {
  return combine(figures, (...values) => values.reduce((sum, value) => sum + value, 0));
}
