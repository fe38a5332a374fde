/**
 * An amount in minor units (cents): a number whose type says that it is money (`access/fields.ts`). Inputs
 * (budgets, rates, expenses) are integers; derived amounts are rounded when printed only.
 */
export type Minor = number & { readonly inMinorUnits?: never };

/** Seconds of work. */
export type Seconds = number;

/**
 * Whether sums of such a number stay finite: NaN, the infinite, and what exceeds 2^53 are no amounts of
 * anything. Negative ones are.
 */
export const isAmount = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;
