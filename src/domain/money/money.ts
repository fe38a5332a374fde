/**
 * An amount in minor units (cents). The type marks it as money for `access/fields.ts`. Inputs (budgets,
 * rates, expenses) are integers; derived amounts are rounded only when printed.
 */
export type Minor = number & { readonly inMinorUnits?: never };

/** Seconds of work. */
export type Seconds = number;

/**
 * Whether a number can be an amount: finite and at most 2^53 in size, so that sums stay exact. It may be
 * negative.
 */
export const isAmount = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;
